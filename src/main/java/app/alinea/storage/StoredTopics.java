package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicBook;
import app.alinea.core.question.TopicRepository;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Topics in SQLite: the book as a person left it, and beside it the topics that come of it, where
/// searches find them.
final class StoredTopics implements TopicRepository {
  private final Database database;
  private final Json json;
  private final TopicEditJson edits = new TopicEditJson();

  StoredTopics(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public List<Topic> ofDocument(DocumentId document) {
    return database.read(connection -> {
      var sql = "SELECT * FROM topic WHERE document = ? ORDER BY rank, name";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        try (var rows = statement.executeQuery()) {
          var topics = new ArrayList<Topic>();
          while (rows.next()) {
            topics.add(
                new Topic(
                    rows.getString("id"),
                    rows.getString("name"),
                    rows.getString("description"),
                    Topic.Origin.valueOf(rows.getString("origin")),
                    json.list(rows.getString("positions"), Integer.class)));
          }
          return topics;
        }
      }
    });
  }

  @Override
  public TopicBook book(DocumentId document) {
    return database.read(connection -> {
      var sql = "SELECT generated, edits FROM topic_book WHERE document = ?";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        try (var rows = statement.executeQuery()) {
          return rows.next()
              ? new TopicBook(
                  json.list(rows.getString("generated"), Topic.class),
                  edits.read(rows.getString("edits")))
              : TopicBook.EMPTY;
        }
      }
    });
  }

  @Override
  public void save(DocumentId document, TopicBook book) {
    database.execute(connection -> {
      writeBook(connection, document, book);
      QuestionRows.run(connection, "DELETE FROM topic WHERE document = ?", document.value());
      var topics = book.topics();
      for (int rank = 0; rank < topics.size(); rank++) {
        insert(connection, document, topics.get(rank), rank);
      }
    });
  }

  private void writeBook(Connection connection, DocumentId document, TopicBook book)
      throws SQLException {
    var sql =
        """
        INSERT INTO topic_book (document, generated, edits)
        SELECT id, ?, ? FROM document WHERE id = ?
        ON CONFLICT (document) DO UPDATE SET generated = excluded.generated,
          edits = excluded.edits
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, json.text(book.generated()));
      statement.setString(2, edits.text(book.edits()));
      statement.setString(3, document.value());
      statement.executeUpdate();
    }
  }

  private void insert(Connection connection, DocumentId document, Topic topic, int rank)
      throws SQLException {
    var sql =
        """
        INSERT OR REPLACE INTO topic (document, id, rank, name, description, origin, positions)
        SELECT id, ?, ?, ?, ?, ?, ? FROM document WHERE id = ?
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, topic.id());
      statement.setInt(2, rank);
      statement.setString(3, topic.name());
      statement.setString(4, topic.description());
      statement.setString(5, topic.origin().name());
      statement.setString(6, json.text(topic.positions()));
      statement.setString(7, document.value());
      statement.executeUpdate();
    }
  }
}
