package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.plan.ExamRepository;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Looks for anything in a store that contradicts itself.
public final class StoreCheck {
  private final Database database;
  private final LogCheck log;
  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final CardRepository cards;
  private final ExamRepository exams;

  /// Something wrong.
  ///
  /// @param what kind of thing, stable for scripts
  /// @param detail where and how
  public record Finding(String what, String detail) {}

  StoreCheck(
      Database database,
      LogCheck log,
      DocumentRepository documents,
      QuestionRepository questions,
      CardRepository cards,
      ExamRepository exams) {
    this.database = database;
    this.log = log;
    this.documents = documents;
    this.questions = questions;
    this.cards = cards;
    this.exams = exams;
  }

  /// @param replayed the schedules that the review log gives, for cards that have reviews
  public List<Finding> run(Map<CardId, CardSchedule> replayed) {
    var findings = new ArrayList<Finding>();
    pragma("integrity_check", findings);
    pragma("foreign_key_check", findings);
    index("paragraph_index", findings);
    index("question_index", findings);
    for (var summary : documents.list()) {
      checkAnchors(summary.id(), findings);
    }
    checkSchedules(replayed, findings);
    findings.addAll(log.run(database));
    checkCounts(findings);
    checkFacts(findings);
    for (var exam : exams.unreadable()) {
      findings.add(new Finding("exam", "%d %s".formatted(exam.id(), exam.name())));
    }
    if (cards.weights().isUnsound()) {
      findings.add(new Finding("weights", "the stored set in force makes no sense"));
    }
    return List.copyOf(findings);
  }

  private void pragma(String name, List<Finding> findings) {
    var _ =
        database.read(connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery("PRAGMA " + name)) {
            while (rows.next()) {
              if (!"ok".equals(rows.getString(1))) {
                findings.add(new Finding(name, rows.getString(1)));
              }
            }
          }
          return true;
        });
  }

  private void index(String table, List<Finding> findings) {
    try {
      database.execute(connection -> {
        try (var statement = connection.createStatement()) {
          statement.execute(
              "INSERT INTO %s (%s) VALUES ('integrity-check')".formatted(table, table));
        }
      });
    } catch (StorageException broken) {
      findings.add(new Finding("search-index", table));
    }
  }

  private void checkAnchors(DocumentId id, List<Finding> findings) {
    var document = documents.find(id);
    if (document.isEmpty()) {
      findings.add(new Finding("document", id.value()));
      return;
    }
    for (var question : questions.ofDocument(id)) {
      boolean stale =
          question.status() == QuestionStatus.STALE || question.status() == QuestionStatus.REJECTED;
      int position = question.anchor().position();
      if (!stale
          && (position >= document.get().paragraphs().size()
              || !quoted(question, document.get().paragraphAt(position).text()))) {
        findings.add(new Finding("anchor", question.id().value()));
      }
      boolean accepted = question.status() == QuestionStatus.ACCEPTED;
      if (accepted != cards.ofQuestion(question.id()).isPresent()) {
        findings.add(new Finding("card-of-question", question.id().value()));
      }
    }
  }

  private static boolean quoted(Question question, String text) {
    var span = question.anchor().sentenceSpan();
    return span.end() <= text.length() && span.of(text).equals(question.anchor().quote());
  }

  private void checkSchedules(Map<CardId, CardSchedule> replayed, List<Finding> findings) {
    var stored =
        database.read(connection -> CardRows.select(connection, CardRows.SELECT, List.of()));
    for (var card : stored) {
      var truth = replayed.getOrDefault(card.id(), CardSchedule.FRESH);
      if (!card.schedule().equals(truth)) {
        findings.add(new Finding("schedule", difference(card.id(), card.schedule(), truth)));
      }
    }
  }

  /// The counts kept for the statistics against the log they were counted from.
  private void checkCounts(List<Finding> findings) {
    var sql =
        """
        SELECT coalesce(sum(abs(kept - logged)), 0) FROM (
          SELECT sum(kept) AS kept, sum(logged) AS logged FROM (
            SELECT quarter, grade, kind, elapsed, answers AS kept, 0 AS logged FROM review_count
            UNION ALL
            SELECT quarter, grade, kind, elapsed, 0, 1 FROM review_counted)
          GROUP BY quarter, grade, kind, elapsed)
        """;
    int wrong = number(sql);
    if (wrong > 0) {
      findings.add(new Finding("review-count", "%d answers counted wrongly".formatted(wrong)));
    }
  }

  /// What cards know of the facts that their questions ask for.
  private void checkFacts(List<Finding> findings) {
    int wrong =
        number(
            """
            SELECT count(*) FROM card JOIN question ON question.id = card.question
            WHERE card.active = 1 AND card.fact <> question.fact
            """);
    if (wrong > 0) {
      findings.add(new Finding("card-fact", "%d cards with another fact".formatted(wrong)));
    }
  }

  private int number(String sql) {
    return database.read(connection -> {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        return rows.getInt(1);
      }
    });
  }

  /// What a card's cache and the log say differently.
  private static String difference(CardId id, CardSchedule stored, CardSchedule truth) {
    return "card %s: stored %s, log %s".formatted(id, brief(stored), brief(truth));
  }

  private static String brief(CardSchedule schedule) {
    var memory =
        schedule
            .memory()
            .map(m -> String.format(Locale.ROOT, "S=%.4f D=%.4f", m.stability(), m.difficulty()))
            .orElse("no memory");
    return "%s step %d %s due %s, %d reviews, %d lapses"
        .formatted(
            schedule.phase(),
            schedule.step(),
            memory,
            schedule.dueAt().map(Object::toString).orElse("-"),
            schedule.reviews(),
            schedule.lapses());
  }
}
