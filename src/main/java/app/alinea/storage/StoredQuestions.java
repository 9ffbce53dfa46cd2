package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Questions in SQLite.
final class StoredQuestions implements QuestionRepository {
  private static final String SELECT =
      """
      SELECT q.*, (SELECT group_concat(topic, char(31)) FROM
        (SELECT topic FROM question_topic t WHERE t.question = q.id ORDER BY rank)) AS topics
      FROM question q
      """;

  private final Database database;
  private final QuestionRows rows;

  /// What generation has to know of a question that the store has.
  private record Stored(QuestionStatus status, boolean edited, boolean deleted) {
    boolean fixed() {
      return edited || deleted || status != QuestionStatus.DRAFT;
    }
  }

  StoredQuestions(Database database, Json json) {
    this.database = database;
    this.rows = new QuestionRows(json);
  }

  @Override
  public Optional<Question> find(QuestionId id) {
    return select(SELECT + "WHERE q.id = ? AND q.deleted = 0", List.of(id.value())).stream()
        .findFirst();
  }

  @Override
  public List<Question> ofDocument(DocumentId document) {
    return select(
        SELECT + "WHERE q.document = ? AND q.deleted = 0 ORDER BY q.position, q.id",
        List.of(document.value()));
  }

  @Override
  public Map<QuestionId, Integer> positions(DocumentId document) {
    var sql = "SELECT id, position FROM question WHERE document = ? AND deleted = 0";
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        var positions = new HashMap<QuestionId, Integer>();
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            positions.put(new QuestionId(rows.getString(1)), rows.getInt(2));
          }
        }
        return positions;
      }
    });
  }

  @Override
  public List<Question> matching(QuestionFilter filter, int limit) {
    var condition = new FilterCondition(filter);
    var arguments = new ArrayList<>(condition.arguments());
    arguments.add(limit);
    return select(
        SELECT
            + "WHERE q.deleted = 0"
            + condition.sql()
            + " ORDER BY q.document, q.position, q.sentence, q.id LIMIT ?",
        arguments);
  }

  private List<Question> select(String sql, List<Object> arguments) {
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (int at = 0; at < arguments.size(); at++) {
          statement.setObject(at + 1, arguments.get(at));
        }
        try (var results = statement.executeQuery()) {
          var questions = new ArrayList<Question>();
          while (results.next()) {
            questions.add(rows.read(results));
          }
          return questions;
        }
      }
    });
  }

  @Override
  public void mergeGenerated(DocumentId document, Collection<Question> generated) {
    database.execute(connection -> {
      var stored = stored(connection, document);
      Set<String> made = new HashSet<>();
      for (var question : generated) {
        made.add(question.id().value());
        var known = stored.get(question.id().value());
        if (known == null || !known.fixed()) {
          rows.write(connection, question);
        }
      }
      for (var entry : stored.entrySet()) {
        if (!made.contains(entry.getKey()) && !entry.getValue().fixed()) {
          rows.remove(connection, new QuestionId(entry.getKey()));
        }
      }
    });
  }

  private static Map<String, Stored> stored(Connection connection, DocumentId document)
      throws SQLException {
    var sql = "SELECT id, status, edited, deleted FROM question WHERE document = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, document.value());
      try (var results = statement.executeQuery()) {
        var stored = new HashMap<String, Stored>();
        while (results.next()) {
          stored.put(
              results.getString("id"),
              new Stored(
                  QuestionStatus.valueOf(results.getString("status")),
                  results.getBoolean("edited"),
                  results.getBoolean("deleted")));
        }
        return stored;
      }
    }
  }

  @Override
  public void save(Question question) {
    database.execute(connection -> rows.write(connection, question));
  }

  @Override
  public void saveAll(Collection<Question> questions) {
    database.execute(connection -> {
      for (var question : questions) {
        rows.write(connection, question);
      }
    });
  }

  @Override
  public void delete(QuestionId id) {
    database.execute(connection -> {
      QuestionRows.run(connection, "UPDATE question SET deleted = 1 WHERE id = ?", id.value());
      QuestionRows.run(connection, "UPDATE card SET active = 0 WHERE question = ?", id.value());
    });
  }

  @Override
  public void restore(QuestionId id) {
    database.execute(connection -> {
      QuestionRows.run(connection, "UPDATE question SET deleted = 0 WHERE id = ?", id.value());
      QuestionRows.run(
          connection,
          """
          UPDATE card SET active = 1 WHERE question =
            (SELECT id FROM question WHERE id = ? AND status = 'ACCEPTED')
          """,
          id.value());
    });
  }
}
