package app.alinea.storage;

import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardId;
import app.alinea.core.study.LoggedAnswer;
import app.alinea.core.study.Replay;
import app.alinea.core.study.ReviewEffect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the review log without the raw evidence, for replays and trainings of a million lines.
final class LoggedAnswers {
  private static final String ANSWERS =
      """
      SELECT id, card, at_ms, grade, kind, elapsed_days, choices, phase_after, step_after,
        due_after_ms
      FROM review WHERE undone_at_ms IS NULL AND
      """
          + SoundLines.KNOWN;

  private LoggedAnswers() {}

  static void forEach(Connection connection, Consumer<LoggedAnswer> reader) throws SQLException {
    try (var statement = connection.prepareStatement(ANSWERS + " ORDER BY id");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.accept(read(rows));
      }
    }
  }

  /// Columns by place: looking names up takes most of the time of a million lines.
  private static LoggedAnswer read(ResultSet rows) throws SQLException {
    long due = rows.getLong(10);
    Optional<Instant> dueAt =
        rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
    return new LoggedAnswer(
        rows.getLong(1),
        new CardId(rows.getLong(2)),
        Instant.ofEpochMilli(rows.getLong(3)),
        Grade.ofRating(rows.getInt(4)),
        ReviewEffect.Kind.valueOf(rows.getString(5)),
        rows.getInt(6),
        rows.getInt(7),
        new LoggedAnswer.Decision(Phase.valueOf(rows.getString(8)), rows.getInt(9), dueAt));
  }

  /// The log, then the due dates that trainings set since.
  static void replay(Connection connection, Replay replay) throws SQLException {
    forEach(connection, replay::add);
    var sql =
        """
        SELECT card, after_review, due_at_ms FROM due_move
        JOIN weight_set ON weight_set.id = due_move.weight_set
        WHERE taken_back_at_ms IS NULL ORDER BY weight_set.id
        """;
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        replay.move(
            new CardId(rows.getLong("card")),
            rows.getLong("after_review"),
            Instant.ofEpochMilli(rows.getLong("due_at_ms")));
      }
    }
  }
}
