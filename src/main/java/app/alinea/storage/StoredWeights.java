package app.alinea.storage;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Weights;
import app.alinea.core.schedule.training.TrainingFigures;
import app.alinea.core.schedule.training.WeightBounds;
import app.alinea.core.study.CardId;
import app.alinea.core.study.Replay;
import app.alinea.core.study.WeightHistory;
import app.alinea.core.study.WeightSet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weight sets in SQLite. A set and the memories that follow from it change in one transaction.
final class StoredWeights implements WeightHistory {
  private static final String IN_FORCE =
      "SELECT * FROM weight_set WHERE taken_back_at_ms IS NULL ORDER BY id DESC LIMIT 1";

  private final Database database;
  private final Json json;

  StoredWeights(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public WeightSet current() {
    return database.read(this::current);
  }

  private WeightSet current(Connection connection) throws SQLException {
    return select(connection, IN_FORCE).stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(WeightSet.DEFAULT);
  }

  @Override
  public boolean isUnsound() {
    return database.read(connection -> select(connection, IN_FORCE)).stream()
        .anyMatch(Optional::isEmpty);
  }

  @Override
  public List<WeightSet> all() {
    return database
        .read(connection -> select(connection, "SELECT * FROM weight_set ORDER BY id DESC"))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// @return empty ones are unsound
  private List<Optional<WeightSet>> select(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var sets = new ArrayList<Optional<WeightSet>>();
      while (rows.next()) {
        sets.add(read(rows));
      }
      return sets;
    }
  }

  private Optional<WeightSet> read(ResultSet rows) throws SQLException {
    var weights = weights(rows.getString("weights"));
    return weights.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WeightSet(
                rows.getLong("id"),
                weights.get(),
                Optional.of(Instant.ofEpochMilli(rows.getLong("adopted_at_ms"))),
                rows.getInt("reviews"),
                Optional.ofNullable(rows.getString("figures"))
                    .map(figures -> json.read(figures, TrainingFigures.class)),
                Optional.ofNullable(rows.getObject("taken_back_at_ms"))
                    .map(at -> Instant.ofEpochMilli(((Number) at).longValue()))));
  }

  /// Empty where no memory can be computed with them: nobody should be kept from studying by it.
  private Optional<Weights> weights(String stored) {
    try {
      return Optional.of(new Weights(json.read(stored, double[].class)))
          .filter(weights -> WeightBounds.firstOutside(weights) < 0);
    } catch (RuntimeException unsound) { // Gson has many ways to say that it cannot read
      return Optional.empty();
    }
  }

  @Override
  public WeightSet adopt(WeightSet set, DueRule dues) {
    return database.write(connection -> {
      long id = insert(connection, set);
      var schedules = replayed(connection);
      moveDues(connection, id, schedules, dues);
      write(connection, replayed(connection));
      return current(connection);
    });
  }

  private long insert(Connection connection, WeightSet set) throws SQLException {
    var sql =
        """
        INSERT INTO weight_set (weights, adopted_at_ms, reviews, figures) VALUES (?, ?, ?, ?)
        """;
    try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      statement.setString(1, json.text(set.weights().toArray()));
      statement.setLong(2, set.adoptedAt().orElseThrow().toEpochMilli());
      statement.setInt(3, set.reviews());
      statement.setString(4, set.figures().map(json::text).orElse(null));
      statement.executeUpdate();
      try (var keys = statement.getGeneratedKeys()) {
        return keys.getLong(1);
      }
    }
  }

  private Map<CardId, CardSchedule> replayed(Connection connection) throws SQLException {
    var replay = new Replay(new Fsrs6(current(connection).weights()));
    LoggedAnswers.replay(connection, replay);
    return replay.schedules();
  }

  private static void moveDues(
      Connection connection, long set, Map<CardId, CardSchedule> schedules, DueRule dues)
      throws SQLException {
    var sql =
        """
        INSERT INTO due_move (weight_set, card, after_review, due_at_ms)
        VALUES (?, ?, (SELECT coalesce(max(id), 0) FROM review WHERE card = ?), ?)
        """;
    try (var statement = connection.prepareStatement(sql)) {
      for (var entry : schedules.entrySet()) {
        var due = dues.dueAt(entry.getKey(), entry.getValue());
        if (due.isPresent() && !due.equals(entry.getValue().dueAt())) {
          statement.setLong(1, set);
          statement.setLong(2, entry.getKey().value());
          statement.setLong(3, entry.getKey().value());
          statement.setLong(4, due.get().toEpochMilli());
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static void write(Connection connection, Map<CardId, CardSchedule> schedules)
      throws SQLException {
    try (var update = CardRows.scheduleUpdate(connection)) {
      for (var entry : schedules.entrySet()) {
        CardRows.bind(update, entry.getKey(), entry.getValue());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  @Override
  public Optional<WeightSet> takeBack(Instant at) {
    return database.write(connection -> {
      var sql =
          """
          UPDATE weight_set SET taken_back_at_ms = ? WHERE id =
            (SELECT max(id) FROM weight_set WHERE taken_back_at_ms IS NULL)
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, at.toEpochMilli());
        if (statement.executeUpdate() == 0) {
          return Optional.empty();
        }
      }
      write(connection, replayed(connection));
      return Optional.of(current(connection));
    });
  }

  @Override
  public List<CardId> rebuild() {
    return database.write(this::rebuild);
  }

  private List<CardId> rebuild(Connection connection) throws SQLException {
    var truth = replayed(connection);
    var wrong = new HashMap<CardId, CardSchedule>();
    for (var card : CardRows.select(connection, CardRows.SELECT, List.of())) {
      var schedule = truth.getOrDefault(card.id(), CardSchedule.FRESH);
      if (!schedule.equals(card.schedule())) {
        wrong.put(card.id(), schedule);
      }
    }
    write(connection, wrong);
    return wrong.keySet().stream().sorted(Comparator.comparingLong(CardId::value)).toList();
  }

  /// Mends what an undo put back from before a change of weights.
  void rebuildIfChangedSince(Connection connection, Instant at) throws SQLException {
    var sql = "SELECT 1 FROM weight_set WHERE adopted_at_ms >= ? OR taken_back_at_ms >= ?";
    boolean changed;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, at.toEpochMilli());
      statement.setLong(2, at.toEpochMilli());
      try (var rows = statement.executeQuery()) {
        changed = rows.next();
      }
    }
    if (changed) {
      var _ = rebuild(connection);
    }
  }
}
