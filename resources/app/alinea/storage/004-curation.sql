CREATE TABLE topic_book (
  document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  generated TEXT NOT NULL,
  edits TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO topic_book (document, generated, edits)
SELECT document, json_group_array(json_object('id', id, 'name', name, 'description', description,
  'origin', origin, 'positions', json(positions))), '[]'
FROM (SELECT * FROM topic ORDER BY document, rank) GROUP BY document;

CREATE TABLE verdict (
  question TEXT PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_by_document ON verdict (document);

CREATE TABLE question_offer (
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  version TEXT NOT NULL,
  document TEXT NOT NULL,
  form_type TEXT NOT NULL,
  form TEXT NOT NULL,
  anchor TEXT NOT NULL,
  difficulty REAL NOT NULL,
  explanation TEXT NOT NULL,
  rule TEXT NOT NULL,
  fact TEXT NOT NULL,
  fact_summary TEXT NOT NULL,
  confidence REAL NOT NULL,
  flags TEXT NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (question, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_offer_by_document ON question_offer (document);
