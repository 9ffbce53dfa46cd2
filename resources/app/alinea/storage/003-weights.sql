ALTER TABLE review ADD COLUMN zone TEXT;

ALTER TABLE review ADD COLUMN kind TEXT;

ALTER TABLE review ADD COLUMN elapsed_days INTEGER NOT NULL DEFAULT 0;

ALTER TABLE review ADD COLUMN choices INTEGER NOT NULL DEFAULT 0;

ALTER TABLE review ADD COLUMN phase_after TEXT;

ALTER TABLE review ADD COLUMN step_after INTEGER;

ALTER TABLE review ADD COLUMN due_after_ms INTEGER;

UPDATE review SET
  zone = CASE WHEN offset_s = 0 THEN 'Z'
    ELSE printf('%s%02d:%02d', CASE WHEN offset_s < 0 THEN '-' ELSE '+' END,
      abs(offset_s) / 3600, abs(offset_s) / 60 % 60) END,
  choices = CASE json_extract(evidence, '$.type')
    WHEN 'MULTIPLE_CHOICE' THEN json_array_length(evidence, '$.optionsShown')
    WHEN 'TRUE_FALSE' THEN 2
    ELSE 0 END;

WITH following AS (
  SELECT review.id AS id,
    lead(schedule_before) OVER (PARTITION BY review.card ORDER BY review.id) AS after,
    json_object('phase', card.phase, 'step', card.step, 'dueAt', card.due_at_ms,
      'reviews', card.reviews) AS now
  FROM review JOIN card ON card.id = review.card WHERE undone_at_ms IS NULL
), outcome AS (
  SELECT id, coalesce(after, now) AS after FROM following
)
UPDATE review SET
  kind = CASE WHEN json_extract(outcome.after, '$.reviews')
      > json_extract(schedule_before, '$.reviews') THEN 'COUNTED' ELSE 'APART' END,
  phase_after = json_extract(outcome.after, '$.phase'),
  step_after = json_extract(outcome.after, '$.step'),
  due_after_ms = json_extract(outcome.after, '$.dueAt')
FROM outcome WHERE outcome.id = review.id;

UPDATE review SET kind = 'APART', phase_after = phase_before, step_after = 0 WHERE kind IS NULL;

UPDATE review SET elapsed_days = max(0, floor((at_ms / 1000.0 + offset_s - rollover.s) / 86400)
    - floor((json_extract(schedule_before, '$.lastReviewAt') / 1000.0 + offset_s - rollover.s)
      / 86400))
FROM (SELECT 3600 * coalesce(
  (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'study.rolloverHour'), 4) AS s)
  AS rollover
WHERE json_extract(schedule_before, '$.lastReviewAt') IS NOT NULL;

CREATE TABLE weight_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  weights TEXT NOT NULL,
  adopted_at_ms INTEGER NOT NULL,
  reviews INTEGER NOT NULL,
  figures TEXT,
  taken_back_at_ms INTEGER
) STRICT;

CREATE TABLE due_move (
  weight_set INTEGER NOT NULL REFERENCES weight_set (id) ON DELETE CASCADE,
  card INTEGER NOT NULL,
  after_review INTEGER NOT NULL,
  due_at_ms INTEGER NOT NULL,
  PRIMARY KEY (weight_set, card)
) STRICT, WITHOUT ROWID;
