package app.alinea.storage;

import app.alinea.core.question.QuestionId;
import app.alinea.core.quiz.QuizAttempt;
import app.alinea.core.quiz.QuizId;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizRepository;
import app.alinea.core.quiz.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Quiz attempts in SQLite.
final class StoredQuizzes implements QuizRepository {
  private final Database database;
  private final Json json;

  StoredQuizzes(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public QuizAttempt start(QuizPlan plan, List<QuestionId> questions, Instant at) {
    long id =
        database.write(connection -> {
          var sql = "INSERT INTO quiz (plan, questions, started_at_ms) VALUES (?, ?, ?)";
          try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, json.text(plan));
            statement.setString(2, json.text(questions));
            statement.setLong(3, at.toEpochMilli());
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
              return keys.getLong(1);
            }
          }
        });
    return find(new QuizId(id)).orElseThrow();
  }

  @Override
  public void respond(
      QuizId quiz, QuestionId question, Response response, boolean correct, Instant at) {
    database.execute(connection -> {
      var sql =
          """
          INSERT INTO quiz_response (quiz, question, response, correct, at_ms)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (quiz, question) DO UPDATE SET response = excluded.response,
            correct = excluded.correct, at_ms = excluded.at_ms
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, quiz.value());
        statement.setString(2, question.value());
        statement.setString(3, json.text(response));
        statement.setBoolean(4, correct);
        statement.setLong(5, at.toEpochMilli());
        statement.executeUpdate();
      }
    });
  }

  @Override
  public void withdraw(QuizId quiz, QuestionId question) {
    update(
        "DELETE FROM quiz_response WHERE quiz = ? AND question = ?",
        quiz.value(),
        question.value());
  }

  @Override
  public void flag(QuizId quiz, QuestionId question, boolean flagged) {
    var sql =
        flagged
            ? "INSERT OR IGNORE INTO quiz_flag (quiz, question) VALUES (?, ?)"
            : "DELETE FROM quiz_flag WHERE quiz = ? AND question = ?";
    update(sql, quiz.value(), question.value());
  }

  @Override
  public void saveElapsed(QuizId quiz, long elapsed) {
    update("UPDATE quiz SET elapsed_ms = ? WHERE id = ?", elapsed, quiz.value());
  }

  @Override
  public void finish(QuizId quiz, Instant at, Runnable consequences) {
    database.execute(_ -> {
      update("UPDATE quiz SET finished_at_ms = ? WHERE id = ?", at.toEpochMilli(), quiz.value());
      consequences.run();
    });
  }

  @Override
  public void abandon(QuizId quiz) {
    update("UPDATE quiz SET abandoned = ? WHERE id = ?", 1, quiz.value());
  }

  private void update(String sql, Object first, Object second) {
    database.execute(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setObject(1, first);
        statement.setObject(2, second);
        statement.executeUpdate();
      }
    });
  }

  @Override
  public Optional<QuizAttempt> find(QuizId quiz) {
    return select("SELECT * FROM quiz WHERE id = " + quiz.value()).stream().findFirst();
  }

  @Override
  public Optional<QuizAttempt> unfinished() {
    return select(
            """
            SELECT * FROM quiz WHERE finished_at_ms IS NULL AND abandoned = 0
            ORDER BY id DESC LIMIT 1
            """)
        .stream()
        .findFirst();
  }

  @Override
  public List<QuizAttempt> history(int limit) {
    return select(
        "SELECT * FROM quiz WHERE finished_at_ms IS NOT NULL ORDER BY id DESC LIMIT " + limit);
  }

  private List<QuizAttempt> select(String sql) {
    return database.read(connection -> {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        var attempts = new ArrayList<QuizAttempt>();
        while (rows.next()) {
          attempts.add(attempt(connection, rows));
        }
        return attempts;
      }
    });
  }

  private QuizAttempt attempt(Connection connection, ResultSet rows) throws SQLException {
    var id = new QuizId(rows.getLong("id"));
    long finished = rows.getLong("finished_at_ms");
    Optional<Instant> finishedAt =
        rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished));
    return new QuizAttempt(
        id,
        json.read(rows.getString("plan"), QuizPlan.class),
        json.list(rows.getString("questions"), QuestionId.class),
        responses(connection, id),
        flagged(connection, id),
        rows.getLong("elapsed_ms"),
        Instant.ofEpochMilli(rows.getLong("started_at_ms")),
        finishedAt);
  }

  private Map<QuestionId, Response> responses(Connection connection, QuizId quiz)
      throws SQLException {
    var sql = "SELECT question, response FROM quiz_response WHERE quiz = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, quiz.value());
      try (var rows = statement.executeQuery()) {
        var responses = new HashMap<QuestionId, Response>();
        while (rows.next()) {
          responses.put(
              new QuestionId(rows.getString("question")),
              json.response(rows.getString("response")));
        }
        return responses;
      }
    }
  }

  private static Set<QuestionId> flagged(Connection connection, QuizId quiz) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT question FROM quiz_flag WHERE quiz = ?")) {
      statement.setLong(1, quiz.value());
      try (var rows = statement.executeQuery()) {
        var flagged = new HashSet<QuestionId>();
        while (rows.next()) {
          flagged.add(new QuestionId(rows.getString("question")));
        }
        return flagged;
      }
    }
  }
}
