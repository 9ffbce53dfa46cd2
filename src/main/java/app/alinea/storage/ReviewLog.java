package app.alinea.storage;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository.AdoptedAnswer;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.Review;
import app.alinea.core.study.ReviewEffect;
import app.alinea.core.study.SessionKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The append-only log of answers; undo marks a line and puts its card back as it was.
final class ReviewLog {
  private final Database database;
  private final Json json;
  private final StoredWeights weights;

  ReviewLog(Database database, Json json, StoredWeights weights) {
    this.database = database;
    this.json = json;
    this.weights = weights;
  }

  Review record(Review review, ReviewEffect.Change change, LocalDate buryUntil) {
    return database.write(connection -> {
      var before = card(connection, review.card());
      var buried = bury(connection, before, buryUntil);
      long id = insert(connection, review, change, before.schedule(), buried);
      try (var update = CardRows.scheduleUpdate(connection)) {
        CardRows.bind(update, review.card(), change.after());
        update.executeUpdate();
      }
      return withId(review, id);
    });
  }

  private static Card card(Connection connection, CardId id) throws SQLException {
    var found = CardRows.select(connection, CardRows.SELECT + " WHERE id = ?", List.of(id.value()));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no such card: " + id);
    }
    return found.getFirst();
  }

  /// Buries the card's siblings that are new or in review and not buried already.
  private static List<Long> bury(Connection connection, Card card, LocalDate until)
      throws SQLException {
    var sql =
        """
        UPDATE card SET buried_until = ? WHERE siblings = ? AND id <> ? AND active = 1
          AND suspended = 0 AND phase IN ('NEW', 'REVIEW')
          AND (buried_until IS NULL OR buried_until < ?) RETURNING id
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, until.toString());
      statement.setString(2, card.siblings());
      statement.setLong(3, card.id().value());
      statement.setString(4, until.toString());
      var buried = new ArrayList<Long>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          buried.add(rows.getLong("id"));
        }
      }
      return buried;
    }
  }

  private long insert(
      Connection connection,
      Review review,
      ReviewEffect.Change change,
      CardSchedule before,
      List<Long> buried)
      throws SQLException {
    var sql =
        """
        INSERT INTO review (card, at_ms, offset_s, grade, grade_mapping, session, phase_before,
          time_ms, evidence, schedule_before, buried, zone, kind, elapsed_days, choices,
          phase_after, step_after, due_after_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      statement.setLong(1, review.card().value());
      statement.setLong(2, review.at().toEpochMilli());
      statement.setInt(3, review.offset().getTotalSeconds());
      statement.setInt(4, review.grade().rating());
      statement.setInt(5, review.gradeMapping());
      statement.setString(6, review.session().name());
      statement.setString(7, before.phase().name());
      statement.setLong(8, review.evidence().time().toMillis());
      statement.setString(9, json.text(review.evidence()));
      statement.setString(10, json.text(before));
      statement.setString(11, json.text(buried));
      bindOutcome(statement, review, change);
      statement.executeUpdate();
      try (var keys = statement.getGeneratedKeys()) {
        return keys.getLong(1);
      }
    }
  }

  private static void bindOutcome(
      PreparedStatement statement, Review review, ReviewEffect.Change change) throws SQLException {
    statement.setString(12, review.zone().getId());
    statement.setString(13, change.kind().name());
    statement.setInt(14, change.elapsedDays());
    statement.setInt(15, review.evidence().choices());
    statement.setString(16, change.after().phase().name());
    statement.setInt(17, change.after().step());
    statement.setObject(18, change.after().dueAt().map(Instant::toEpochMilli).orElse(null));
  }

  /// Writes answers given in another store and what they made of their cards.
  long adopt(List<AdoptedAnswer> answers) {
    return database.write(connection -> {
      long last = 0;
      try (var update = CardRows.scheduleUpdate(connection)) {
        for (var answer : answers) {
          last = insert(connection, answer.review(), answer.change(), answer.before(), List.of());
          CardRows.bind(update, answer.review().card(), answer.change().after());
          update.executeUpdate();
        }
      }
      return last;
    });
  }

  void withdraw(List<CardId> cards, long lastReview) {
    var undo =
        """
        UPDATE review SET undone_at_ms = at_ms WHERE card = ? AND undone_at_ms IS NULL
          AND NOT EXISTS (SELECT 1 FROM review r WHERE r.card = review.card AND r.id > ?
            AND r.undone_at_ms IS NULL)
        """;
    database.execute(connection -> {
      try (var statement = connection.prepareStatement(undo);
          var update = CardRows.scheduleUpdate(connection)) {
        for (var card : cards) {
          statement.setLong(1, card.value());
          statement.setLong(2, lastReview);
          if (statement.executeUpdate() > 0) {
            CardRows.bind(update, card, CardSchedule.FRESH);
            update.executeUpdate();
          }
        }
      }
    });
  }

  private static Review withId(Review review, long id) {
    return new Review(
        id,
        review.card(),
        review.at(),
        review.zone(),
        review.grade(),
        review.gradeMapping(),
        review.session(),
        review.evidence());
  }

  Optional<Review> undoLast(long since) {
    return database.write(connection -> {
      var sql =
          """
          SELECT * FROM review WHERE undone_at_ms IS NULL AND id >= ? ORDER BY id DESC LIMIT 1
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, since);
        try (var rows = statement.executeQuery()) {
          if (!rows.next()) {
            return Optional.empty();
          }
          var review = read(rows);
          var before = json.read(rows.getString("schedule_before"), CardSchedule.class);
          var buried = json.list(rows.getString("buried"), Long.class);
          takeBack(connection, review, before, buried);
          weights.rebuildIfChangedSince(connection, review.at());
          return Optional.of(review);
        }
      }
    });
  }

  private static void takeBack(
      Connection connection, Review review, CardSchedule before, List<Long> buried)
      throws SQLException {
    try (var update = CardRows.scheduleUpdate(connection)) {
      CardRows.bind(update, review.card(), before);
      update.executeUpdate();
    }
    try (var statement =
        connection.prepareStatement("UPDATE card SET buried_until = NULL WHERE id = ?")) {
      for (var id : buried) {
        statement.setLong(1, id);
        statement.executeUpdate();
      }
    }
    try (var statement =
        connection.prepareStatement("UPDATE review SET undone_at_ms = at_ms WHERE id = ?")) {
      statement.setLong(1, review.id());
      statement.executeUpdate();
    }
  }

  List<Review> ofCard(CardId card) {
    return database.read(connection -> {
      var sql = "SELECT * FROM review WHERE card = ? AND undone_at_ms IS NULL ORDER BY id";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, card.value());
        try (var rows = statement.executeQuery()) {
          var reviews = new ArrayList<Review>();
          while (rows.next()) {
            readable(rows).ifPresent(reviews::add);
          }
          return reviews;
        }
      }
    });
  }

  void forEach(Consumer<Review> reader) {
    var _ =
        database.read(connection -> {
          var sql = "SELECT * FROM review WHERE undone_at_ms IS NULL ORDER BY id";
          try (var statement = connection.prepareStatement(sql);
              var rows = statement.executeQuery()) {
            while (rows.next()) {
              readable(rows).ifPresent(reader);
            }
          }
          return true;
        });
  }

  /// Empty for a line that no version of this program wrote; `check` names it.
  private Optional<Review> readable(ResultSet rows) throws SQLException {
    try {
      return Optional.of(read(rows));
    } catch (RuntimeException unreadable) { // what a record refuses arrives wrapped in many ways
      return Optional.empty();
    }
  }

  private Review read(ResultSet rows) throws SQLException {
    return new Review(
        rows.getLong("id"),
        new CardId(rows.getLong("card")),
        Instant.ofEpochMilli(rows.getLong("at_ms")),
        ZoneId.of(rows.getString("zone")),
        Grade.ofRating(rows.getInt("grade")),
        rows.getInt("grade_mapping"),
        SessionKind.valueOf(rows.getString("session")),
        json.read(rows.getString("evidence"), Evidence.class));
  }
}
