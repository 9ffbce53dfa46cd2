-- What the statistics count, kept beside the log by the transaction that writes a line: reading a
-- million lines anew takes seconds. A quarter of an hour is in one hour and one day everywhere.
CREATE TABLE review_count (
  quarter INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  kind TEXT NOT NULL,
  elapsed TEXT NOT NULL CHECK (elapsed IN ('SAME_DAY', 'YOUNG', 'MATURE')),
  answers INTEGER NOT NULL,
  PRIMARY KEY (quarter, grade, kind, elapsed)
) STRICT, WITHOUT ROWID;

-- One definition for the triggers, the filling and the check.
CREATE VIEW review_counted AS
SELECT id, at_ms / 900000 AS quarter, grade, kind,
  CASE WHEN elapsed_days <= 0 THEN 'SAME_DAY' WHEN elapsed_days < 21 THEN 'YOUNG' ELSE 'MATURE' END
    AS elapsed
FROM review WHERE undone_at_ms IS NULL;

INSERT INTO review_count (quarter, grade, kind, elapsed, answers)
SELECT quarter, grade, kind, elapsed, count(*) FROM review_counted
GROUP BY quarter, grade, kind, elapsed;

CREATE TRIGGER review_counts_in AFTER INSERT ON review WHEN new.undone_at_ms IS NULL BEGIN
  INSERT INTO review_count (quarter, grade, kind, elapsed, answers)
  SELECT quarter, grade, kind, elapsed, 1 FROM review_counted WHERE id = new.id
  ON CONFLICT DO UPDATE SET answers = answers + 1;
END;

CREATE TRIGGER review_counts_out BEFORE UPDATE OF undone_at_ms ON review
WHEN old.undone_at_ms IS NULL AND new.undone_at_ms IS NOT NULL BEGIN
  UPDATE review_count SET answers = answers - 1
  WHERE (quarter, grade, kind, elapsed) =
    (SELECT quarter, grade, kind, elapsed FROM review_counted WHERE id = old.id);
END;

-- Today's answers are counted before each card: from the index alone.
DROP INDEX review_by_time;

CREATE INDEX review_by_time ON review (at_ms, undone_at_ms, session, phase_before, time_ms);
