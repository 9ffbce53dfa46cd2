package app.alinea.storage;

import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads and writes rows of the card table.
final class CardRows {
  private static final List<String> NAMES =
      List.of(
          "id",
          "question",
          "siblings",
          "phase",
          "step",
          "stability_days",
          "difficulty",
          "due_at_ms",
          "last_review_at_ms",
          "reviews",
          "lapses",
          "suspended",
          "buried_until");

  /// The cards that a condition, added behind it, leaves.
  static final String SELECT = "SELECT " + columns("card") + " FROM card";

  /// Cards in use that ask for the same fact as the card of the surrounding query in an easier
  /// form.
  static final String EASIER =
      """
      SELECT 1 FROM card e WHERE e.active = 1 AND e.suspended = 0 AND e.fact <> ''
        AND e.document = card.document AND e.fact = card.fact AND e.hardness < card.hardness
      """;

  private CardRows() {}

  /// What `read` expects of a row, in this order and first: by place, because looking names up
  /// takes most of the time of a hundred thousand cards.
  ///
  /// @param table the name or alias of the card table
  static String columns(String table) {
    return NAMES.stream().map(name -> table + "." + name).collect(Collectors.joining(", "));
  }

  static Card read(ResultSet rows) throws SQLException {
    return new Card(
        new CardId(rows.getLong(1)),
        new QuestionId(rows.getString(2)),
        rows.getString(3),
        schedule(rows),
        rows.getBoolean(12),
        Optional.ofNullable(rows.getString(13)).map(LocalDate::parse));
  }

  private static CardSchedule schedule(ResultSet rows) throws SQLException {
    double stability = rows.getDouble(6);
    Optional<MemoryState> memory =
        rows.wasNull()
            ? Optional.empty()
            : Optional.of(new MemoryState(stability, rows.getDouble(7)));
    return new CardSchedule(
        CardSchedule.Phase.valueOf(rows.getString(4)),
        rows.getInt(5),
        memory,
        instant(rows, 8),
        instant(rows, 9),
        rows.getInt(10),
        rows.getInt(11));
  }

  private static Optional<Instant> instant(ResultSet rows, int column) throws SQLException {
    long at = rows.getLong(column);
    return rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
  }

  static List<Card> select(Connection connection, String sql, List<?> arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < arguments.size(); at++) {
        statement.setObject(at + 1, arguments.get(at));
      }
      try (var rows = statement.executeQuery()) {
        var cards = new ArrayList<Card>();
        while (rows.next()) {
          cards.add(read(rows));
        }
        return cards;
      }
    }
  }

  static PreparedStatement scheduleUpdate(Connection connection) throws SQLException {
    return connection.prepareStatement(
        """
        UPDATE card SET phase = ?, step = ?, stability_days = ?, difficulty = ?, due_at_ms = ?,
          last_review_at_ms = ?, reviews = ?, lapses = ? WHERE id = ?
        """);
  }

  static void bind(PreparedStatement update, CardId card, CardSchedule schedule)
      throws SQLException {
    update.setString(1, schedule.phase().name());
    update.setInt(2, schedule.step());
    setDouble(update, 3, schedule.memory().map(MemoryState::stability));
    setDouble(update, 4, schedule.memory().map(MemoryState::difficulty));
    setLong(update, 5, schedule.dueAt().map(Instant::toEpochMilli));
    setLong(update, 6, schedule.lastReviewAt().map(Instant::toEpochMilli));
    update.setInt(7, schedule.reviews());
    update.setInt(8, schedule.lapses());
    update.setLong(9, card.value());
  }

  private static void setDouble(PreparedStatement statement, int at, Optional<Double> value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setDouble(at, value.get());
    } else {
      statement.setNull(at, Types.REAL);
    }
  }

  private static void setLong(PreparedStatement statement, int at, Optional<Long> value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setLong(at, value.get());
    } else {
      statement.setNull(at, Types.INTEGER);
    }
  }
}
