package app.alinea.storage;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassQuestion;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.ClassroomId;
import app.alinea.core.classroom.ClassroomRepository;
import app.alinea.core.classroom.JoinCode;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.StoredEvent;
import app.alinea.core.document.DocumentId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes and their logs in SQLite.
final class StoredClassrooms implements ClassroomRepository {
  private final Database database;
  private final Json json;
  private final ClassEventJson events;
  private final ClassQuestionRows questionRows;
  private final CopiedClasses copies;

  StoredClassrooms(Database database, Json json, CopiedClasses copies) {
    this.database = database;
    this.copies = copies;
    this.json = json;
    this.events = new ClassEventJson(json);
    this.questionRows = new ClassQuestionRows(json);
  }

  @Override
  public ClassSession open(
      JoinCode code, ClassPlan plan, String title, List<ClassQuestion> questions, Instant at) {
    long id =
        database.write(connection -> {
          long row = insert(connection, code, plan, title, at);
          questionRows.write(connection, row, questions);
          return row;
        });
    return find(new ClassroomId(id)).orElseThrow();
  }

  private long insert(
      Connection connection, JoinCode code, ClassPlan plan, String title, Instant at)
      throws SQLException {
    var sql =
        "INSERT INTO class (code, document, title, plan, opened_at_ms) VALUES (?, ?, ?, ?, ?)";
    try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      statement.setString(1, code.value());
      statement.setString(2, plan.document().value());
      statement.setString(3, title);
      statement.setString(4, json.text(plan));
      statement.setLong(5, at.toEpochMilli());
      statement.executeUpdate();
      try (var keys = statement.getGeneratedKeys()) {
        return keys.getLong(1);
      }
    }
  }

  @Override
  public void append(ClassroomId id, List<StoredEvent> happened) {
    database.execute(connection -> {
      var sql =
          """
          INSERT INTO class_event (class, at_ms, kind, participant, data) VALUES (?, ?, ?, ?, ?)
          """;
      try (var statement = connection.prepareStatement(sql)) {
        for (var stored : happened) {
          statement.setLong(1, id.value());
          statement.setLong(2, stored.at().toEpochMilli());
          statement.setString(3, ClassEventJson.kind(stored.event()));
          if (stored.event() instanceof ClassEvent.OfParticipant of) {
            statement.setInt(4, of.participant().value());
          } else {
            statement.setNull(4, Types.INTEGER);
          }
          statement.setString(5, events.data(stored.event()));
          statement.addBatch();
        }
        statement.executeBatch();
      }
      for (var stored : happened) {
        if (stored.event() instanceof ClassEvent.Finished) {
          finish(connection, id, stored.at());
        }
      }
    });
  }

  private static void finish(Connection connection, ClassroomId id, Instant at)
      throws SQLException {
    var sql = "UPDATE class SET finished_at_ms = ? WHERE id = ? AND finished_at_ms IS NULL";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, at.toEpochMilli());
      statement.setLong(2, id.value());
      statement.executeUpdate();
    }
  }

  @Override
  public Optional<ClassSession> find(ClassroomId id) {
    return select("SELECT * FROM class WHERE id = ?", id.value()).stream().findFirst();
  }

  @Override
  public List<StoredEvent> log(ClassroomId id) {
    return database.read(connection -> {
      var sql = "SELECT at_ms, kind, data FROM class_event WHERE class = ? ORDER BY id";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, id.value());
        try (var rows = statement.executeQuery()) {
          var log = new ArrayList<StoredEvent>();
          while (rows.next()) {
            log.add(
                new StoredEvent(
                    Instant.ofEpochMilli(rows.getLong("at_ms")),
                    events.read(rows.getString("kind"), rows.getString("data"))));
          }
          return log;
        }
      }
    });
  }

  @Override
  public List<ClassSession> unfinished() {
    return select("SELECT * FROM class WHERE finished_at_ms IS NULL ORDER BY id DESC");
  }

  @Override
  public List<ClassSession> finished() {
    return select("SELECT * FROM class WHERE finished_at_ms IS NOT NULL ORDER BY id DESC");
  }

  @Override
  public List<ClassSession> finished(DocumentId document) {
    return select(
        "SELECT * FROM class WHERE finished_at_ms IS NOT NULL AND document = ? ORDER BY id",
        document.value());
  }

  private List<ClassSession> select(String sql, Object... arguments) {
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (int at = 0; at < arguments.length; at++) {
          statement.setObject(at + 1, arguments[at]);
        }
        try (var rows = statement.executeQuery()) {
          var sessions = new ArrayList<ClassSession>();
          while (rows.next()) {
            sessions.add(session(connection, rows));
          }
          return sessions;
        }
      }
    });
  }

  private ClassSession session(Connection connection, ResultSet rows) throws SQLException {
    long id = rows.getLong("id");
    return new ClassSession(
        new ClassroomId(id),
        new JoinCode(rows.getString("code")),
        json.read(rows.getString("plan"), ClassPlan.class),
        rows.getString("title"),
        questionRows.read(connection, id),
        Instant.ofEpochMilli(rows.getLong("opened_at_ms")));
  }

  @Override
  public void delete(ClassroomId id) {
    var session = find(id);
    var _ = run("DELETE FROM class WHERE id = ?", id.value());
    session.ifPresent(deleted ->
        copies.inEach(copy ->
            change(
                copy,
                "DELETE FROM class WHERE code = ? AND opened_at_ms = ?",
                deleted.code().value(),
                deleted.openedAt().toEpochMilli())));
  }

  /// A copy knows the participant by how they joined: a class taken up again from an older copy may
  /// have given their number to somebody else.
  @Override
  public void deleteParticipant(ClassroomId id, ParticipantId participant) {
    var session = find(id);
    var joined = joined(id, participant);
    var _ =
        run(
            "DELETE FROM class_event WHERE class = ? AND participant = ?",
            id.value(),
            participant.value());
    if (session.isPresent() && joined.isPresent()) {
      var sql =
          """
          DELETE FROM class_event WHERE participant = ? AND class IN (
            SELECT event.class FROM class_event AS event
            JOIN class ON class.id = event.class
            WHERE class.code = ? AND class.opened_at_ms = ?
              AND event.participant = ? AND event.kind = 'joined' AND event.data = ?)
          """;
      copies.inEach(copy ->
          change(
              copy,
              sql,
              participant.value(),
              session.get().code().value(),
              session.get().openedAt().toEpochMilli(),
              participant.value(),
              joined.get()));
    }
  }

  private Optional<String> joined(ClassroomId id, ParticipantId participant) {
    return database.read(connection -> {
      var sql =
          "SELECT data FROM class_event WHERE class = ? AND participant = ? AND kind = 'joined'";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, id.value());
        statement.setInt(2, participant.value());
        try (var rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(rows.getString("data")) : Optional.empty();
        }
      }
    });
  }

  @Override
  public int deleteOpenedBefore(Instant time) {
    var sql = "DELETE FROM class WHERE opened_at_ms < ?";
    int deleted = run(sql, time.toEpochMilli());
    if (deleted > 0) {
      copies.inEach(copy -> change(copy, sql, time.toEpochMilli()));
    }
    return deleted;
  }

  /// Deleted rows are overwritten with zeros, in the file and in what SQLite keeps beside it, so
  /// that no name stays.
  private int run(String sql, Object... arguments) {
    database.outsideTransaction(connection -> pragma(connection, "secure_delete=ON"));
    try {
      return database.write(connection -> change(connection, sql, arguments));
    } finally {
      database.outsideTransaction(connection -> {
        pragma(connection, "secure_delete=OFF");
        pragma(connection, "wal_checkpoint(TRUNCATE)");
      });
    }
  }

  private static int change(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < arguments.length; at++) {
        statement.setObject(at + 1, arguments[at]);
      }
      return statement.executeUpdate();
    }
  }

  private static void pragma(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA " + setting);
    }
  }
}
