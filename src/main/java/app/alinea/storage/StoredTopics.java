package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicRepository;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Topics in SQLite.
final class StoredTopics implements TopicRepository {
  private final Database database;
  private final Json json;

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
  public void replaceGenerated(DocumentId document, List<Topic> topics) {
    database.execute(connection -> {
      var sql = "DELETE FROM topic WHERE document = ? AND origin <> 'LEARNER'";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        statement.executeUpdate();
      }
      for (int rank = 0; rank < topics.size(); rank++) {
        insert(connection, document, topics.get(rank), rank);
      }
    });
  }

  @Override
  public void save(DocumentId document, Topic topic) {
    database.execute(connection -> insert(connection, document, topic, 1000));
  }

  private void insert(Connection connection, DocumentId document, Topic topic, int rank)
      throws SQLException {
    var sql =
        """
        INSERT INTO topic (document, id, rank, name, description, origin, positions)
        SELECT id, ?, ?, ?, ?, ?, ? FROM document WHERE id = ?
        ON CONFLICT (document, id) DO UPDATE SET name = excluded.name,
          description = excluded.description, origin = excluded.origin,
          positions = excluded.positions
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

  @Override
  public void delete(DocumentId document, String topicId) {
    database.execute(connection -> {
      var sql = "DELETE FROM topic WHERE document = ? AND id = ?";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        statement.setString(2, topicId);
        statement.executeUpdate();
      }
    });
  }
}
