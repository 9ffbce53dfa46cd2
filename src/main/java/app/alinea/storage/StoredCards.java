package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.DeckReader;
import app.alinea.core.study.LogSummary;
import app.alinea.core.study.LoggedAnswer;
import app.alinea.core.study.Replay;
import app.alinea.core.study.Review;
import app.alinea.core.study.ReviewEffect;
import app.alinea.core.study.WeightHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Cards and the review log in SQLite.
final class StoredCards implements CardRepository {
  private static final String USABLE =
      " active = 1 AND suspended = 0 AND (buried_until IS NULL OR buried_until <= ?)";

  /// SQLite has no statistics of its own to go by: without the index named it would sort all of
  /// them.
  private static final String FRESH =
      CardRows.SELECT + " INDEXED BY card_fresh WHERE phase = 'NEW' AND";

  private final Database database;
  private final ReviewLog log;
  private final WeightHistory weights;
  private final DeckReader decks;

  StoredCards(Database database, Json json) {
    this.database = database;
    var stored = new StoredWeights(database, json);
    this.log = new ReviewLog(database, json, stored);
    this.weights = stored;
    this.decks = new StoredDecks(database, json);
  }

  @Override
  public Optional<Card> find(CardId id) {
    return select(CardRows.SELECT + " WHERE id = ?", List.of(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Card> ofQuestion(QuestionId question) {
    return select(CardRows.SELECT + " WHERE question = ? AND active = 1", List.of(question.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<Card> ofDocument(DocumentId document) {
    return select(
        CardRows.SELECT + " WHERE document = ? AND active = 1 ORDER BY place, id",
        List.of(document.value()));
  }

  private List<Card> select(String sql, List<?> arguments) {
    return database.read(connection -> CardRows.select(connection, sql, arguments));
  }

  private static String in(List<DocumentId> documents) {
    return documents.isEmpty()
        ? ""
        : " AND document IN ("
            + String.join(", ", Collections.nCopies(documents.size(), "?"))
            + ")";
  }

  private static List<Object> arguments(List<DocumentId> documents, Object... others) {
    var arguments = new ArrayList<Object>(List.of(others));
    documents.forEach(id -> arguments.add(id.value()));
    return arguments;
  }

  private static List<Object> with(List<Object> arguments, Object last) {
    arguments.add(last);
    return arguments;
  }

  @Override
  public List<Card> learningDue(
      List<DocumentId> documents, Instant by, LocalDate today, int limit) {
    return select(
        CardRows.SELECT
            + " WHERE phase IN ('LEARNING', 'RELEARNING') AND due_at_ms <= ? AND"
            + USABLE
            + in(documents)
            + " ORDER BY due_at_ms, id LIMIT ?",
        with(arguments(documents, by.toEpochMilli(), today.toString()), limit));
  }

  @Override
  public List<Card> reviewsDue(
      List<DocumentId> documents, Instant by, LocalDate today, DueOrder order, int limit) {
    long now = by.toEpochMilli();
    var arguments = arguments(documents, now, today.toString());
    var ordering =
        switch (order) {
          case DUE_DATE -> "due_at_ms, id";
          case DOCUMENT -> "document, place, id";
          // Elapsed time over stability falls with retrievability, whatever the curve's weights.
          case DESCENDING_RETRIEVABILITY ->
              "(%d - last_review_at_ms) / max(stability_days, 0.001), id".formatted(now);
          case RELATIVE_OVERDUENESS ->
              "(%d - due_at_ms) / max(due_at_ms - last_review_at_ms, 1.0) DESC, id".formatted(now);
        };
    return select(
        CardRows.SELECT
            + " WHERE phase = 'REVIEW' AND due_at_ms <= ? AND"
            + USABLE
            + in(documents)
            + " ORDER BY "
            + ordering
            + " LIMIT ?",
        with(arguments, limit));
  }

  @Override
  public List<Card> fresh(List<DocumentId> documents, LocalDate today, int limit) {
    return select(
        FRESH + USABLE + in(documents) + " ORDER BY place, id LIMIT ?",
        with(arguments(documents, today.toString()), limit));
  }

  @Override
  public List<Card> freshInTurn(
      List<DocumentId> documents, LocalDate today, double sureDays, int limit) {
    var sql =
        FRESH
            + USABLE
            + in(documents)
            + " AND (fact = '' OR hardness = 0 OR NOT EXISTS ("
            + CardRows.EASIER
            + " AND (e.stability_days IS NULL OR e.stability_days < ?))) ORDER BY place, id LIMIT"
            + " ?";
    return select(sql, with(with(arguments(documents, today.toString()), sureDays), limit));
  }

  @Override
  public DeckCounts counts(
      List<DocumentId> documents, Instant learningBy, Instant dueBy, LocalDate today) {
    var sql =
        """
        SELECT count(*) AS total,
          coalesce(sum(suspended), 0) AS suspended,
          coalesce(sum(usable AND phase = 'NEW'), 0) AS fresh,
          coalesce(sum(usable AND phase IN ('LEARNING', 'RELEARNING') AND due_at_ms <= ?), 0)
            AS learning,
          coalesce(sum(usable AND phase = 'REVIEW' AND due_at_ms <= ?), 0) AS due
        FROM (SELECT phase, due_at_ms, suspended,
            suspended = 0 AND (buried_until IS NULL OR buried_until <= ?) AS usable
          FROM card WHERE active = 1%s)
        """
            .formatted(in(documents));
    var arguments =
        arguments(documents, learningBy.toEpochMilli(), dueBy.toEpochMilli(), today.toString());
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (int at = 0; at < arguments.size(); at++) {
          statement.setObject(at + 1, arguments.get(at));
        }
        try (var rows = statement.executeQuery()) {
          return new DeckCounts(
              rows.getInt("fresh"),
              rows.getInt("learning"),
              rows.getInt("due"),
              rows.getInt("total"),
              rows.getInt("suspended"));
        }
      }
    });
  }

  @Override
  public int learningWaiting(List<DocumentId> documents, Instant by, LocalDate today) {
    return waiting("phase IN ('LEARNING', 'RELEARNING')", documents, by, today, Integer.MAX_VALUE);
  }

  @Override
  public int reviewsWaiting(List<DocumentId> documents, Instant by, LocalDate today, int most) {
    return waiting("phase = 'REVIEW'", documents, by, today, most);
  }

  private int waiting(
      String phase, List<DocumentId> documents, Instant by, LocalDate today, int most) {
    var sql =
        "SELECT count(*) FROM (SELECT 1 FROM card WHERE "
            + phase
            + " AND due_at_ms <= ? AND"
            + USABLE
            + in(documents)
            + " LIMIT ?)";
    var arguments = with(arguments(documents, by.toEpochMilli(), today.toString()), most);
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (int at = 0; at < arguments.size(); at++) {
          statement.setObject(at + 1, arguments.get(at));
        }
        try (var rows = statement.executeQuery()) {
          return rows.getInt(1);
        }
      }
    });
  }

  @Override
  public Review record(Review review, ReviewEffect.Change change, LocalDate buryUntil) {
    return log.record(review, change, buryUntil);
  }

  @Override
  public long adopt(List<AdoptedAnswer> answers) {
    return log.adopt(answers);
  }

  @Override
  public void withdraw(List<CardId> cards, long lastReview) {
    log.withdraw(cards, lastReview);
  }

  @Override
  public Optional<Review> undoLast(long since) {
    return log.undoLast(since);
  }

  @Override
  public List<Review> log(CardId card) {
    return log.ofCard(card);
  }

  @Override
  public void forEachReview(Consumer<Review> reader) {
    log.forEach(reader);
  }

  @Override
  public void replay(Replay replay) {
    var _ =
        database.read(connection -> {
          LoggedAnswers.replay(connection, replay);
          return true;
        });
  }

  @Override
  public void forEachAnswer(Consumer<LoggedAnswer> reader) {
    var _ =
        database.read(connection -> {
          LoggedAnswers.forEach(connection, reader);
          return true;
        });
  }

  @Override
  public LogSummary summary() {
    return new StoredSummary(database);
  }

  @Override
  public DeckReader decks() {
    return decks;
  }

  @Override
  public WeightHistory weights() {
    return weights;
  }

  @Override
  public DayCounts answeredBetween(Instant from, Instant to) {
    var sql =
        """
        SELECT count(*) AS answers, coalesce(sum(time_ms), 0) AS time_ms,
          coalesce(sum(phase_before = 'NEW'), 0) AS fresh,
          coalesce(sum(phase_before = 'REVIEW'), 0) AS reviews
        FROM review WHERE at_ms >= ? AND at_ms < ? AND undone_at_ms IS NULL AND session = 'STUDY'
        """;
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setLong(1, from.toEpochMilli());
        statement.setLong(2, to.toEpochMilli());
        try (var rows = statement.executeQuery()) {
          return new DayCounts(
              rows.getInt("fresh"),
              rows.getInt("reviews"),
              rows.getInt("answers"),
              Duration.ofMillis(rows.getLong("time_ms")));
        }
      }
    });
  }

  @Override
  public void suspend(List<CardId> cards) {
    update("UPDATE card SET suspended = 1 WHERE id = ?", cards, Optional.empty());
  }

  @Override
  public void resume(List<CardId> cards) {
    update(
        "UPDATE card SET suspended = 0, buried_until = NULL WHERE id = ?", cards, Optional.empty());
  }

  @Override
  public void bury(List<CardId> cards, LocalDate until) {
    update("UPDATE card SET buried_until = ? WHERE id = ?", cards, Optional.of(until.toString()));
  }

  private void update(String sql, List<CardId> cards, Optional<String> value) {
    database.execute(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (var card : cards) {
          int at = 1;
          if (value.isPresent()) {
            statement.setString(at++, value.get());
          }
          statement.setLong(at, card.value());
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }
}
