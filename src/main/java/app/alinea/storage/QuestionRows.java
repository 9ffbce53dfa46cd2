package app.alinea.storage;

import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.SourceAnchor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads and writes rows of the question table.
final class QuestionRows {
  private final Json json;

  QuestionRows(Json json) {
    this.json = json;
  }

  /// @param rows at a question that bears a `topics` column, names joined by U+001F
  Question read(ResultSet rows) throws SQLException {
    var type = QuestionType.ofCode(rows.getString("form_type"));
    return new Question(
        new QuestionId(rows.getString("id")),
        json.form(rows.getString("form"), type),
        json.read(rows.getString("anchor"), SourceAnchor.class),
        topics(rows.getString("topics")),
        rows.getDouble("difficulty"),
        rows.getString("explanation"),
        new Provenance(
            rows.getString("rule"),
            rows.getString("fact"),
            rows.getString("fact_summary"),
            rows.getDouble("confidence")),
        flags(rows.getString("flags")),
        QuestionStatus.valueOf(rows.getString("status")),
        rows.getBoolean("edited"));
  }

  private static List<String> topics(@org.jspecify.annotations.Nullable String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\u001f"));
  }

  private static Set<QuestionFlag> flags(String joined) {
    var flags = EnumSet.noneOf(QuestionFlag.class);
    Arrays.stream(joined.split(","))
        .filter(name -> !name.isEmpty())
        .forEach(name -> flags.add(QuestionFlag.valueOf(name)));
    return flags;
  }

  /// Inserts the question or replaces it, with its search words, topics and card.
  void write(Connection connection, Question question) throws SQLException {
    unindex(connection, question.id());
    upsert(connection, question);
    index(connection, question.id());
    writeTopics(connection, question);
    writeCard(connection, question);
  }

  private void upsert(Connection connection, Question question) throws SQLException {
    var sql =
        """
        INSERT INTO question
          (id, document, position, sentence, form_type, form, stem, answer, anchor, difficulty,
           explanation, rule, fact, fact_summary, confidence, flags, status, edited, deleted)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        ON CONFLICT (id) DO UPDATE SET document = excluded.document, position = excluded.position,
          sentence = excluded.sentence, form_type = excluded.form_type, form = excluded.form,
          stem = excluded.stem, answer = excluded.answer, anchor = excluded.anchor,
          difficulty = excluded.difficulty, explanation = excluded.explanation,
          rule = excluded.rule, fact = excluded.fact, fact_summary = excluded.fact_summary,
          confidence = excluded.confidence, flags = excluded.flags, status = excluded.status,
          edited = excluded.edited, deleted = 0
        """;
    try (var statement = connection.prepareStatement(sql)) {
      var anchor = question.anchor();
      statement.setString(1, question.id().value());
      statement.setString(2, anchor.document().value());
      statement.setInt(3, anchor.position());
      statement.setInt(4, anchor.sentence());
      statement.setString(5, question.type().code());
      statement.setString(6, json.text(question.form()));
      statement.setString(7, question.form().stem());
      statement.setString(8, question.form().answer());
      statement.setString(9, json.text(anchor));
      statement.setDouble(10, question.difficulty());
      statement.setString(11, question.explanation());
      statement.setString(12, question.provenance().rule());
      statement.setString(13, question.provenance().fact());
      statement.setString(14, question.provenance().factSummary());
      statement.setDouble(15, question.provenance().confidence());
      statement.setString(16, joined(question.flags()));
      statement.setString(17, question.status().name());
      statement.setBoolean(18, question.edited());
      statement.executeUpdate();
    }
  }

  static String joined(Set<QuestionFlag> flags) {
    return flags.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static void unindex(Connection connection, QuestionId id) throws SQLException {
    run(
        connection,
        """
        INSERT INTO question_index (question_index, rowid, stem, answer)
        SELECT 'delete', row, stem, answer FROM question WHERE id = ?
        """,
        id.value());
  }

  private static void index(Connection connection, QuestionId id) throws SQLException {
    run(
        connection,
        """
        INSERT INTO question_index (rowid, stem, answer)
        SELECT row, stem, answer FROM question WHERE id = ?
        """,
        id.value());
  }

  private static void writeTopics(Connection connection, Question question) throws SQLException {
    run(connection, "DELETE FROM question_topic WHERE question = ?", question.id().value());
    var sql = "INSERT OR IGNORE INTO question_topic (question, topic, rank) VALUES (?, ?, ?)";
    try (var statement = connection.prepareStatement(sql)) {
      for (int rank = 0; rank < question.topics().size(); rank++) {
        statement.setString(1, question.id().value());
        statement.setString(2, question.topics().get(rank));
        statement.setInt(3, rank);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /// An accepted question has a card; any other one's card, where it has one, rests.
  private static void writeCard(Connection connection, Question question) throws SQLException {
    boolean accepted = question.status() == QuestionStatus.ACCEPTED;
    var anchor = question.anchor();
    long place = anchor.position() * 1000L + Math.min(999, anchor.sentence());
    var siblings = "%s/%d/%d".formatted(anchor.document(), anchor.position(), anchor.sentence());
    var update =
        """
        UPDATE card SET active = ?, place = ?, siblings = ?, document = ?, fact = ?, hardness = ?
        WHERE question = ?
        """;
    try (var statement = connection.prepareStatement(update)) {
      statement.setBoolean(1, accepted);
      statement.setLong(2, place);
      statement.setString(3, siblings);
      statement.setString(4, anchor.document().value());
      statement.setString(5, question.provenance().fact());
      statement.setInt(6, hardness(question.type()));
      statement.setString(7, question.id().value());
      if (statement.executeUpdate() > 0 || !accepted) {
        return;
      }
    }
    var insert =
        """
        INSERT INTO card
          (question, document, place, siblings, fact, hardness, phase, step, reviews, lapses)
        VALUES (?, ?, ?, ?, ?, ?, 'NEW', 0, 0, 0)
        """;
    try (var statement = connection.prepareStatement(insert)) {
      statement.setString(1, question.id().value());
      statement.setString(2, anchor.document().value());
      statement.setLong(3, place);
      statement.setString(4, siblings);
      statement.setString(5, question.provenance().fact());
      statement.setInt(6, hardness(question.type()));
      statement.executeUpdate();
    }
  }

  /// How hard a form is to answer: recognised or turned over, gapped, typed.
  private static int hardness(QuestionType type) {
    return switch (type) {
      case MULTIPLE_CHOICE, TRUE_FALSE, FLASHCARD, ORDERING, MATCHING -> 0;
      case CLOZE -> 1;
      case SHORT_ANSWER -> 2;
    };
  }

  /// Removes a question for good; only drafts that nobody has studied go this way.
  void remove(Connection connection, QuestionId id) throws SQLException {
    unindex(connection, id);
    run(connection, "DELETE FROM question WHERE id = ?", id.value());
  }

  static void run(Connection connection, String sql, String argument) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      statement.executeUpdate();
    }
  }
}
