package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository.SearchHit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Finds paragraphs by their words, the best first.
final class ParagraphIndex {
  private final Database database;

  ParagraphIndex(Database database) {
    this.database = database;
  }

  List<SearchHit> search(String query, int limit) {
    var words = SearchQuery.of(query);
    if (words.isEmpty()) {
      return List.of();
    }
    var sql =
        """
        SELECT p.document, p.position, p.number, p.label,
          snippet(paragraph_index, 0, char(2), char(3), '…', 24) AS snippet
        FROM paragraph_index JOIN paragraph p ON p.id = paragraph_index.rowid
        WHERE paragraph_index MATCH ? ORDER BY rank LIMIT ?
        """;
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, words);
        statement.setInt(2, limit);
        try (var rows = statement.executeQuery()) {
          var hits = new ArrayList<SearchHit>();
          while (rows.next()) {
            hits.add(hit(rows));
          }
          return hits;
        }
      }
    });
  }

  private static SearchHit hit(ResultSet rows) throws SQLException {
    return new SearchHit(
        new DocumentId(rows.getString("document")),
        rows.getInt("position"),
        StoredDocuments.number(rows),
        rows.getString("snippet"));
  }
}
