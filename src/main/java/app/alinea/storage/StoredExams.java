package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamRepository;
import app.alinea.core.plan.UnreadableExam;
import com.google.gson.JsonParseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Exams in SQLite.
final class StoredExams implements ExamRepository {
  private final Database database;
  private final Json json;

  StoredExams(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /// What became of the rows.
  private record Rows(List<Exam> exams, List<UnreadableExam> unreadable) {}

  @Override
  public List<Exam> list() {
    return rows().exams();
  }

  @Override
  public List<UnreadableExam> unreadable() {
    return rows().unreadable();
  }

  private Rows rows() {
    return database.read(connection -> {
      try (var statement = connection.prepareStatement("SELECT * FROM exam ORDER BY held_on, id");
          var rows = statement.executeQuery()) {
        var exams = new ArrayList<Exam>();
        var unreadable = new ArrayList<UnreadableExam>();
        while (rows.next()) {
          var exam = read(rows);
          if (exam.isPresent()) {
            exams.add(exam.get());
          } else {
            unreadable.add(new UnreadableExam(rows.getLong("id"), rows.getString("name")));
          }
        }
        return new Rows(exams, unreadable);
      }
    });
  }

  @Override
  public Optional<Exam> find(long id) {
    return database.read(connection -> {
      try (var statement = connection.prepareStatement("SELECT * FROM exam WHERE id = ?")) {
        statement.setLong(1, id);
        try (var rows = statement.executeQuery()) {
          return rows.next() ? read(rows) : Optional.empty();
        }
      }
    });
  }

  @Override
  public Exam save(Exam exam) {
    var sql =
        """
        INSERT INTO exam (id, name, held_on, documents, topics, minutes_a_day, goal_percent,
          weekdays_off, days_off)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, held_on = excluded.held_on,
          documents = excluded.documents, topics = excluded.topics,
          minutes_a_day = excluded.minutes_a_day, goal_percent = excluded.goal_percent,
          weekdays_off = excluded.weekdays_off, days_off = excluded.days_off
        """;
    return database.write(connection -> {
      try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
        if (exam.id() == 0) {
          statement.setNull(1, Types.INTEGER);
        } else {
          statement.setLong(1, exam.id());
        }
        statement.setString(2, exam.name());
        statement.setString(3, exam.heldOn().toString());
        statement.setString(4, texts(exam.documents(), DocumentId::value));
        statement.setString(5, texts(exam.topics(), topic -> topic));
        statement.setInt(6, exam.minutesADay());
        statement.setInt(7, exam.goalPercent());
        statement.setString(8, texts(exam.weekdaysOff(), DayOfWeek::name));
        statement.setString(9, texts(exam.daysOff(), LocalDate::toString));
        statement.executeUpdate();
        if (exam.id() != 0) {
          return exam;
        }
        try (var keys = statement.getGeneratedKeys()) {
          return exam.withId(keys.getLong(1));
        }
      }
    });
  }

  @Override
  public void delete(long id) {
    database.execute(connection -> {
      try (var statement = connection.prepareStatement("DELETE FROM exam WHERE id = ?")) {
        statement.setLong(1, id);
        statement.executeUpdate();
      }
    });
  }

  /// Empty where a row was edited into something that is no exam.
  private Optional<Exam> read(ResultSet rows) throws SQLException {
    try {
      return Optional.of(
          new Exam(
              rows.getLong("id"),
              rows.getString("name"),
              LocalDate.parse(rows.getString("held_on")),
              values(rows.getString("documents"), DocumentId::new),
              values(rows.getString("topics"), topic -> topic),
              rows.getInt("minutes_a_day"),
              rows.getInt("goal_percent"),
              values(rows.getString("weekdays_off"), DayOfWeek::valueOf),
              values(rows.getString("days_off"), LocalDate::parse)));
    } catch (DateTimeException | IllegalArgumentException | JsonParseException senseless) {
      return Optional.empty();
    }
  }

  /// In a settled order, so that an unchanged exam gives unchanged text.
  private <T> String texts(Collection<T> values, Function<T, String> text) {
    return json.text(values.stream().map(text).sorted().toList());
  }

  private <T> Set<T> values(String stored, Function<String, T> value) {
    return json.list(stored, String.class).stream()
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
