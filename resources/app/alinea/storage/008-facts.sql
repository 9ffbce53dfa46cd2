-- A harder question on a fact waits for the easier one: looking that up among the questions, for
-- every new card before each answer, took most of the time until the next card. The card itself
-- knows its fact and how hard it is to answer: recognised or turned over, gapped, typed.
ALTER TABLE card ADD COLUMN fact TEXT NOT NULL DEFAULT '';

ALTER TABLE card ADD COLUMN hardness INTEGER NOT NULL DEFAULT 0;

UPDATE card SET fact = question.fact,
  hardness = CASE question.form_type WHEN 'short-answer' THEN 2 WHEN 'cloze' THEN 1 ELSE 0 END
FROM question WHERE question.id = card.question;

CREATE INDEX card_by_fact ON card (document, fact, hardness, stability_days)
  WHERE active = 1 AND suspended = 0 AND fact <> '';

-- All that decides on a new card is in the index.
DROP INDEX card_fresh;

CREATE INDEX card_fresh ON card (place, id, buried_until, document, fact, hardness)
  WHERE active = 1 AND suspended = 0 AND phase = 'NEW';
