package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.study.AnswerTally;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardMemory;
import app.alinea.core.study.CardStanding;
import app.alinea.core.study.DeckReader;
import app.alinea.core.study.FirstAnswer;
import app.alinea.core.study.PastRecall;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Many cards at once in SQLite.
final class StoredDecks implements DeckReader {
  private static final String STANDING =
      "SELECT "
          + CardRows.columns("c")
          + """
          , c.document, q.position AS position, q.form_type AS form_type
          FROM card c JOIN question q ON q.id = c.question WHERE c.active = 1
          """;

  private final Database database;
  private final Json json;

  StoredDecks(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /// What a row says.
  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private <T> List<T> select(String sql, List<?> arguments, Reading<T> reading) {
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        bind(statement, arguments);
        try (var rows = statement.executeQuery()) {
          var found = new ArrayList<T>();
          while (rows.next()) {
            found.add(reading.of(rows));
          }
          return found;
        }
      }
    });
  }

  private static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
    for (int at = 0; at < arguments.size(); at++) {
      statement.setObject(at + 1, arguments.get(at));
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  @Override
  public List<CardStanding> standings(Set<DocumentId> documents, Set<String> topics) {
    var sql = new StringBuilder(STANDING);
    var arguments = new ArrayList<Object>();
    if (!documents.isEmpty()) {
      sql.append(" AND c.document IN (").append(marks(documents.size())).append(')');
      documents.forEach(id -> arguments.add(id.value()));
    }
    if (!topics.isEmpty()) {
      sql.append(" AND c.question IN (SELECT question FROM question_topic WHERE topic IN (")
          .append(marks(topics.size()))
          .append("))");
      arguments.addAll(topics);
    }
    sql.append(" ORDER BY c.document, c.place, c.id");
    return select(sql.toString(), arguments, StoredDecks::standing);
  }

  private static CardStanding standing(ResultSet rows) throws SQLException {
    var card = CardRows.read(rows);
    return new CardStanding(
        card.id(),
        new QuestionId(rows.getString("question")),
        new DocumentId(rows.getString("document")),
        rows.getInt("position"),
        QuestionType.ofCode(rows.getString("form_type")),
        card.siblings(),
        card.schedule(),
        card.suspended());
  }

  @Override
  public void forEachMemory(DocumentId document, Consumer<CardMemory> reader) {
    var sql =
        """
        SELECT place / 1000, stability_days, difficulty, last_review_at_ms, due_at_ms, lapses,
          suspended
        FROM card WHERE document = ? AND active = 1 AND stability_days IS NOT NULL
        """;
    var _ =
        database.read(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, document.value());
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                reader.accept(memory(rows));
              }
            }
          }
          return true;
        });
  }

  private static CardMemory memory(ResultSet rows) throws SQLException {
    long due = rows.getLong(5);
    return new CardMemory(
        rows.getInt(1),
        new MemoryState(rows.getDouble(2), rows.getDouble(3)),
        Instant.ofEpochMilli(rows.getLong(4)),
        due == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due)),
        rows.getInt(6),
        rows.getInt(7) == 1);
  }

  @Override
  public List<DocumentId> documents() {
    return select(
        "SELECT DISTINCT document FROM card WHERE active = 1",
        List.of(),
        rows -> new DocumentId(rows.getString(1)));
  }

  @Override
  public Map<Instant, Integer> due(Instant from, Instant to) {
    var sql =
        """
        SELECT due_at_ms, count(*) FROM card
        WHERE phase = 'REVIEW' AND active = 1 AND suspended = 0 AND due_at_ms >= ?
          AND due_at_ms < ? GROUP BY due_at_ms
        """;
    var counts = new HashMap<Instant, Integer>();
    select(
            sql,
            List.of(from.toEpochMilli(), to.toEpochMilli()),
            rows -> Map.entry(Instant.ofEpochMilli(rows.getLong(1)), rows.getInt(2)))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  @Override
  public List<Instant> siblingsDue(CardId card) {
    var sql =
        """
        SELECT due_at_ms FROM card
        WHERE siblings = (SELECT siblings FROM card WHERE id = ?) AND id <> ? AND active = 1
          AND suspended = 0 AND phase = 'REVIEW'
        """;
    return select(
        sql, List.of(card.value(), card.value()), rows -> Instant.ofEpochMilli(rows.getLong(1)));
  }

  @Override
  public boolean hasEasier(CardId card) {
    var sql = "SELECT 1 FROM card WHERE id = ? AND fact <> '' AND EXISTS (" + CardRows.EASIER + ")";
    return !select(sql, List.of(card.value()), rows -> rows.getInt(1)).isEmpty();
  }

  @Override
  public Map<CardId, Duration> timeByCard(Instant from, Instant to) {
    var sql =
        """
        SELECT card, sum(time_ms) FROM review
        WHERE at_ms >= ? AND at_ms < ? AND undone_at_ms IS NULL AND session = 'STUDY'
        GROUP BY card
        """;
    var times = new HashMap<CardId, Duration>();
    select(
            sql,
            List.of(from.toEpochMilli(), to.toEpochMilli()),
            rows -> Map.entry(new CardId(rows.getLong(1)), Duration.ofMillis(rows.getLong(2))))
        .forEach(entry -> times.put(entry.getKey(), entry.getValue()));
    return times;
  }

  @Override
  public Map<CardId, FirstAnswer> firstAnswers(Instant since) {
    var sql =
        """
        SELECT card, schedule_before, elapsed_days, grade, min(id) FROM review
        WHERE at_ms >= ? AND undone_at_ms IS NULL AND kind = 'COUNTED' AND grade BETWEEN 1 AND 4
          AND elapsed_days >= 0
        GROUP BY card
        """;
    var first = new HashMap<CardId, FirstAnswer>();
    select(
            sql,
            List.of(since.toEpochMilli()),
            rows ->
                Map.entry(
                    new CardId(rows.getLong(1)),
                    new FirstAnswer(
                        json.read(rows.getString(2), CardSchedule.class),
                        rows.getInt(3),
                        Grade.ofRating(rows.getInt(4)))))
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  @Override
  public List<AnswerTally> recentAnswers(int limit) {
    var sql =
        """
        SELECT json_extract(evidence, '$.type') AS type, phase_before, grade, count(*) AS answers,
          sum(time_ms) AS time_ms
        FROM (SELECT CASE WHEN json_valid(evidence) THEN evidence ELSE '{}' END AS evidence,
            phase_before, grade, time_ms FROM review
          WHERE undone_at_ms IS NULL AND session = 'STUDY' AND grade BETWEEN 1 AND 4
            AND phase_before IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')
          ORDER BY id DESC LIMIT ?)
        WHERE type IS NOT NULL GROUP BY 1, 2, 3
        """;
    return select(
        sql,
        List.of(limit),
        rows ->
            new AnswerTally(
                QuestionType.valueOf(rows.getString("type")),
                Phase.valueOf(rows.getString("phase_before")),
                Grade.ofRating(rows.getInt("grade")),
                rows.getInt("answers"),
                Duration.ofMillis(rows.getLong("time_ms"))));
  }

  @Override
  public List<PastRecall> recentRecalls(int limit) {
    var sql =
        """
        SELECT schedule_before, elapsed_days, grade FROM review
        WHERE undone_at_ms IS NULL AND kind = 'COUNTED' AND elapsed_days > 0
        ORDER BY id DESC LIMIT ?
        """;
    return select(sql, List.of(limit), this::recall).stream().flatMap(Optional::stream).toList();
  }

  private Optional<PastRecall> recall(ResultSet rows) throws SQLException {
    var before = json.read(rows.getString("schedule_before"), CardSchedule.class);
    int elapsed = rows.getInt("elapsed_days");
    boolean recalled = rows.getInt("grade") > Grade.AGAIN.rating();
    return before.memory().map(memory -> new PastRecall(memory, elapsed, recalled));
  }

  @Override
  public List<CardStanding> lapsing(int fewestLapses, int limit) {
    return select(
        STANDING + " AND c.suspended = 0 AND c.lapses >= ? ORDER BY c.lapses DESC, c.id LIMIT ?",
        List.of(fewestLapses, limit),
        StoredDecks::standing);
  }
}
