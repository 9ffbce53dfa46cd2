CREATE TABLE document (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  file_name TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  front_matter TEXT NOT NULL,
  back_matter TEXT NOT NULL,
  imported_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  heading TEXT NOT NULL,
  text TEXT NOT NULL,
  original TEXT NOT NULL,
  sentences TEXT NOT NULL,
  mendings TEXT NOT NULL,
  UNIQUE (document, position)
) STRICT;

CREATE VIRTUAL TABLE paragraph_index USING fts5 (
  text, content = 'paragraph', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE paragraph_read (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  read_at_ms INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  origin TEXT NOT NULL,
  positions TEXT NOT NULL,
  PRIMARY KEY (document, id)
) STRICT;

CREATE TABLE question (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  position INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  form_type TEXT NOT NULL,
  form TEXT NOT NULL,
  stem TEXT NOT NULL,
  answer TEXT NOT NULL,
  anchor TEXT NOT NULL,
  difficulty REAL NOT NULL,
  explanation TEXT NOT NULL,
  rule TEXT NOT NULL,
  fact TEXT NOT NULL,
  fact_summary TEXT NOT NULL,
  confidence REAL NOT NULL,
  flags TEXT NOT NULL,
  status TEXT NOT NULL,
  edited INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX question_by_place ON question (document, position);

CREATE VIRTUAL TABLE question_index USING fts5 (
  stem, answer, content = 'question', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE question_topic (
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  rank INTEGER NOT NULL,
  PRIMARY KEY (question, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_topic_by_topic ON question_topic (topic);

CREATE TABLE card (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  place INTEGER NOT NULL,
  siblings TEXT NOT NULL,
  phase TEXT NOT NULL,
  step INTEGER NOT NULL,
  stability_days REAL,
  difficulty REAL,
  due_at_ms INTEGER,
  last_review_at_ms INTEGER,
  reviews INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  suspended INTEGER NOT NULL DEFAULT 0,
  buried_until TEXT,
  active INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX card_by_due ON card (phase, due_at_ms) WHERE active = 1 AND suspended = 0;

CREATE INDEX card_fresh ON card (place, id) WHERE active = 1 AND suspended = 0 AND phase = 'NEW';

CREATE INDEX card_by_siblings ON card (siblings);

CREATE INDEX card_by_document ON card (document);

CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  card INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  grade_mapping INTEGER NOT NULL,
  session TEXT NOT NULL,
  phase_before TEXT NOT NULL,
  time_ms INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  schedule_before TEXT NOT NULL,
  buried TEXT NOT NULL,
  undone_at_ms INTEGER
) STRICT;

CREATE INDEX review_by_card ON review (card, id);

CREATE INDEX review_by_time ON review (at_ms);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE quiz (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan TEXT NOT NULL,
  questions TEXT NOT NULL,
  elapsed_ms INTEGER NOT NULL DEFAULT 0,
  started_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER,
  abandoned INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE quiz_response (
  quiz INTEGER NOT NULL REFERENCES quiz (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  response TEXT NOT NULL,
  correct INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (quiz, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE quiz_flag (
  quiz INTEGER NOT NULL REFERENCES quiz (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  PRIMARY KEY (quiz, question)
) STRICT, WITHOUT ROWID;
