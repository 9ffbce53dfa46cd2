-- Wrong choices are looked for in the whole log when the statistics open.
CREATE INDEX review_mistake ON review (id)
  WHERE grade = 1 AND choices > 0 AND undone_at_ms IS NULL;
