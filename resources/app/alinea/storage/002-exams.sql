CREATE TABLE exam (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  held_on TEXT NOT NULL,
  documents TEXT NOT NULL,
  topics TEXT NOT NULL,
  minutes_a_day INTEGER NOT NULL CHECK (minutes_a_day BETWEEN 1 AND 960),
  goal_percent INTEGER NOT NULL CHECK (goal_percent BETWEEN 1 AND 100),
  weekdays_off TEXT NOT NULL,
  days_off TEXT NOT NULL
) STRICT;

CREATE INDEX exam_by_day ON exam (held_on);

CREATE INDEX question_by_fact ON question (document, fact);
