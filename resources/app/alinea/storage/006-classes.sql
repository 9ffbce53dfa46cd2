CREATE TABLE class (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  document TEXT NOT NULL,
  title TEXT NOT NULL,
  plan TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER
) STRICT;

CREATE INDEX class_by_document ON class (document, id);

CREATE TABLE class_question (
  class INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  question TEXT NOT NULL,
  form_type TEXT NOT NULL,
  form TEXT NOT NULL,
  anchor TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  topics TEXT NOT NULL,
  explanation TEXT NOT NULL,
  PRIMARY KEY (class, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE class_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  class INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL,
  participant INTEGER,
  data TEXT NOT NULL
) STRICT;

CREATE INDEX class_event_by_class ON class_event (class, id);
