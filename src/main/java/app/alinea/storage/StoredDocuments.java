package app.alinea.storage;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentOutline;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Mending;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Documents in SQLite.
final class StoredDocuments implements DocumentRepository {
  private final Database database;
  private final Json json;
  private final ParagraphIndex index;

  /// A sentence as stored; its text is the paragraph's at the span.
  private record SentenceRow(int start, int end, Set<SentenceFlaw> flaws) {}

  StoredDocuments(Database database, Json json) {
    this.database = database;
    this.json = json;
    this.index = new ParagraphIndex(database);
  }

  @Override
  public List<DocumentSummary> list() {
    return database.read(connection -> {
      var sql =
          """
          SELECT d.*, (SELECT count(*) FROM paragraph p WHERE p.document = d.id) AS paragraphs
          FROM document d ORDER BY d.imported_at_ms, d.id
          """;
      try (var statement = connection.prepareStatement(sql);
          var rows = statement.executeQuery()) {
        var summaries = new ArrayList<DocumentSummary>();
        while (rows.next()) {
          summaries.add(summary(rows));
        }
        return summaries;
      }
    });
  }

  private static DocumentSummary summary(ResultSet rows) throws SQLException {
    return new DocumentSummary(
        new DocumentId(rows.getString("id")),
        rows.getString("title"),
        Language.ofCode(rows.getString("language")),
        rows.getString("file_name"),
        rows.getInt("paragraphs"),
        Instant.ofEpochMilli(rows.getLong("imported_at_ms")));
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return database.read(connection -> {
      var paragraphs = paragraphs(connection, id);
      try (var statement = connection.prepareStatement("SELECT * FROM document WHERE id = ?")) {
        statement.setString(1, id.value());
        try (var rows = statement.executeQuery()) {
          return rows.next() && !paragraphs.isEmpty()
              ? Optional.of(document(rows, paragraphs))
              : Optional.empty();
        }
      }
    });
  }

  @Override
  public List<DocumentOutline> outlines() {
    var sql =
        """
        SELECT d.id, d.title, p.number, p.label FROM document d JOIN paragraph p ON p.document = d.id
        ORDER BY d.imported_at_ms, d.id, p.position
        """;
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql);
          var rows = statement.executeQuery()) {
        var titles = new LinkedHashMap<String, String>();
        var numbers = new HashMap<String, List<ParagraphNumber>>();
        while (rows.next()) {
          var id = rows.getString("id");
          titles.putIfAbsent(id, rows.getString("title"));
          numbers.computeIfAbsent(id, _ -> new ArrayList<>()).add(number(rows));
        }
        return titles.entrySet().stream()
            .map(document ->
                new DocumentOutline(
                    new DocumentId(document.getKey()),
                    document.getValue(),
                    numbers.getOrDefault(document.getKey(), List.of())))
            .toList();
      }
    });
  }

  @Override
  public Optional<Paragraph> paragraph(DocumentId id, int position) {
    return database.read(connection -> {
      var sql = "SELECT * FROM paragraph WHERE document = ? AND position = ?";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, id.value());
        statement.setInt(2, position);
        try (var rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(paragraph(rows)) : Optional.empty();
        }
      }
    });
  }

  @Override
  public Optional<ParagraphNumber> number(DocumentId id, int position) {
    return database.read(connection -> {
      var sql = "SELECT number, label FROM paragraph WHERE document = ? AND position = ?";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, id.value());
        statement.setInt(2, position);
        try (var rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(number(rows)) : Optional.empty();
        }
      }
    });
  }

  static ParagraphNumber number(ResultSet rows) throws SQLException {
    return new ParagraphNumber(rows.getInt("number"), rows.getString("label"));
  }

  private static Document document(ResultSet rows, List<Paragraph> paragraphs) throws SQLException {
    return new Document(
        new DocumentId(rows.getString("id")),
        rows.getString("title"),
        Language.ofCode(rows.getString("language")),
        rows.getString("file_name"),
        rows.getString("content_hash"),
        rows.getString("front_matter"),
        rows.getString("back_matter"),
        paragraphs);
  }

  private List<Paragraph> paragraphs(Connection connection, DocumentId id) throws SQLException {
    var sql = "SELECT * FROM paragraph WHERE document = ? ORDER BY position";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id.value());
      try (var rows = statement.executeQuery()) {
        var paragraphs = new ArrayList<Paragraph>();
        while (rows.next()) {
          paragraphs.add(paragraph(rows));
        }
        return paragraphs;
      }
    }
  }

  private Paragraph paragraph(ResultSet rows) throws SQLException {
    var text = rows.getString("text");
    var sentences = new ArrayList<Sentence>();
    for (var row : json.list(rows.getString("sentences"), SentenceRow.class)) {
      var span = new TextSpan(row.start(), row.end());
      sentences.add(new Sentence(sentences.size(), span, span.of(text), row.flaws()));
    }
    return new Paragraph(
        rows.getInt("position"),
        number(rows),
        rows.getString("heading"),
        text,
        rows.getString("original"),
        sentences,
        json.list(rows.getString("mendings"), Mending.class));
  }

  @Override
  public void save(Document document, Instant importedAt) {
    database.execute(connection -> {
      removeParagraphs(connection, document.id());
      insertDocument(connection, document, importedAt);
      insertParagraphs(connection, document);
      bringBack(connection, document.id());
    });
  }

  /// Questions and cards that went with the document when it was deleted return with it.
  private static void bringBack(Connection connection, DocumentId id) throws SQLException {
    var cards =
        """
        UPDATE card SET active = 1 WHERE question IN
          (SELECT id FROM question WHERE document = ? AND deleted = 2 AND status = 'ACCEPTED')
        """;
    run(connection, cards, id);
    run(connection, "UPDATE question SET deleted = 0 WHERE document = ? AND deleted = 2", id);
  }

  private static void run(Connection connection, String sql, DocumentId id) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id.value());
      statement.executeUpdate();
    }
  }

  private static void removeParagraphs(Connection connection, DocumentId id) throws SQLException {
    var unindex =
        """
        INSERT INTO paragraph_index (paragraph_index, rowid, text)
        SELECT 'delete', id, text FROM paragraph WHERE document = ?
        """;
    for (var sql : List.of(unindex, "DELETE FROM paragraph WHERE document = ?")) {
      run(connection, sql, id);
    }
  }

  private static void insertDocument(Connection connection, Document document, Instant at)
      throws SQLException {
    var sql =
        """
        INSERT INTO document
          (id, title, language, file_name, content_hash, front_matter, back_matter, imported_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, language = excluded.language,
          file_name = excluded.file_name, content_hash = excluded.content_hash,
          front_matter = excluded.front_matter, back_matter = excluded.back_matter,
          imported_at_ms = excluded.imported_at_ms
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, document.id().value());
      statement.setString(2, document.title());
      statement.setString(3, document.language().code());
      statement.setString(4, document.fileName());
      statement.setString(5, document.contentHash());
      statement.setString(6, document.frontMatter());
      statement.setString(7, document.backMatter());
      statement.setLong(8, at.toEpochMilli());
      statement.executeUpdate();
    }
  }

  private void insertParagraphs(Connection connection, Document document) throws SQLException {
    var sql =
        """
        INSERT INTO paragraph
          (document, position, number, label, heading, text, original, sentences, mendings)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var statement = connection.prepareStatement(sql)) {
      for (var paragraph : document.paragraphs()) {
        statement.setString(1, document.id().value());
        statement.setInt(2, paragraph.position());
        statement.setInt(3, paragraph.number().value());
        statement.setString(4, paragraph.number().label());
        statement.setString(5, paragraph.heading());
        statement.setString(6, paragraph.text());
        statement.setString(7, paragraph.original());
        statement.setString(8, json.text(sentenceRows(paragraph)));
        statement.setString(9, json.text(paragraph.mendings()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
    var index =
        """
        INSERT INTO paragraph_index (rowid, text)
        SELECT id, text FROM paragraph WHERE document = ?
        """;
    try (var statement = connection.prepareStatement(index)) {
      statement.setString(1, document.id().value());
      statement.executeUpdate();
    }
  }

  private static List<SentenceRow> sentenceRows(Paragraph paragraph) {
    return paragraph.sentences().stream()
        .map(s -> new SentenceRow(s.span().start(), s.span().end(), s.flaws()))
        .toList();
  }

  @Override
  public void delete(DocumentId id) {
    database.execute(connection -> {
      removeParagraphs(connection, id);
      for (var sql :
          List.of(
              // 2 tells them from questions that the learner had deleted before.
              "UPDATE question SET deleted = 2 WHERE document = ? AND deleted = 0",
              "UPDATE card SET active = 0 WHERE document = ?",
              "DELETE FROM document WHERE id = ?")) {
        run(connection, sql, id);
      }
    });
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    return index.search(query, limit);
  }

  @Override
  public void markRead(DocumentId id, int position, Instant at) {
    database.execute(connection -> {
      var sql =
          """
          INSERT OR IGNORE INTO paragraph_read (document, position, read_at_ms)
          SELECT id, ?, ? FROM document WHERE id = ?
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setInt(1, position);
        statement.setLong(2, at.toEpochMilli());
        statement.setString(3, id.value());
        statement.executeUpdate();
      }
    });
  }

  @Override
  public List<Integer> readPositions(DocumentId id) {
    return database.read(connection -> {
      var sql = "SELECT position FROM paragraph_read WHERE document = ? ORDER BY position";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, id.value());
        try (var rows = statement.executeQuery()) {
          var positions = new ArrayList<Integer>();
          while (rows.next()) {
            positions.add(rows.getInt("position"));
          }
          return positions;
        }
      }
    });
  }
}
