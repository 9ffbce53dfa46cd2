-- After a day of study many cards at the head of the queue are buried: the index itself tells which.
DROP INDEX card_by_due;

CREATE INDEX card_by_due ON card (phase, due_at_ms, id, buried_until)
  WHERE active = 1 AND suspended = 0;

DROP INDEX card_fresh;

CREATE INDEX card_fresh ON card (place, id, buried_until)
  WHERE active = 1 AND suspended = 0 AND phase = 'NEW';
