package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.curation.CurationRepository;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.core.question.curation.Verdict;
import app.alinea.core.question.difficulty.AnswerTally;
import app.alinea.core.question.difficulty.AnswerTally.Grades;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Verdicts, offers and the tally of answers in SQLite.
final class StoredCuration implements CurationRepository {
  private final Database database;
  private final Clock clock;
  private final OfferRows offers;

  StoredCuration(Database database, Json json, Clock clock) {
    this.database = database;
    this.clock = clock;
    offers = new OfferRows(database, json);
  }

  @Override
  public List<Verdict> verdicts(DocumentId document) {
    return database.read(connection -> {
      var sql =
          "SELECT question, rule, reason FROM verdict WHERE document = ? ORDER BY at_ms, question";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        try (var rows = statement.executeQuery()) {
          var verdicts = new ArrayList<Verdict>();
          while (rows.next()) {
            var question = new QuestionId(rows.getString("question"));
            var rule = rows.getString("rule");
            var reason = rows.getString("reason");
            verdicts.add(
                reason == null
                    ? new Verdict.Accepted(question, rule)
                    : new Verdict.Rejected(question, rule, RejectionReason.valueOf(reason)));
          }
          return verdicts;
        }
      }
    });
  }

  @Override
  public void record(DocumentId document, Collection<Verdict> verdicts) {
    database.execute(connection -> {
      for (var verdict : verdicts) {
        insert(connection, document, verdict);
      }
    });
  }

  private void insert(Connection connection, DocumentId document, Verdict verdict)
      throws SQLException {
    var sql =
        """
        INSERT INTO verdict (question, document, rule, reason, at_ms)
        SELECT id, ?, ?, ?, ? FROM question WHERE id = ?
        ON CONFLICT (question) DO UPDATE SET document = excluded.document, rule = excluded.rule,
          reason = excluded.reason, at_ms = excluded.at_ms
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, document.value());
      statement.setString(2, verdict.rule());
      switch (verdict) {
        case Verdict.Accepted _ -> statement.setNull(3, java.sql.Types.VARCHAR);
        case Verdict.Rejected(_, _, var reason) -> statement.setString(3, reason.name());
      }
      statement.setLong(4, clock.millis());
      statement.setString(5, verdict.question().value());
      statement.executeUpdate();
    }
  }

  @Override
  public void forget(Collection<QuestionId> questions) {
    database.execute(connection -> {
      for (var question : questions) {
        QuestionRows.run(connection, "DELETE FROM verdict WHERE question = ?", question.value());
      }
    });
  }

  @Override
  public List<Offer> offers(DocumentId document) {
    return offers.waiting(document);
  }

  @Override
  public void offer(DocumentId document, Collection<Offer> waiting) {
    offers.replace(document, waiting);
  }

  @Override
  public void settle(Offer offer) {
    offers.mark(offer, true);
  }

  @Override
  public void reopen(Offer offer) {
    offers.mark(offer, false);
  }

  @Override
  public Set<QuestionId> settledVersions(DocumentId document) {
    return offers.settled(document);
  }

  @Override
  public Map<QuestionId, AnswerTally> answers() {
    return database.read(connection -> {
      var sql =
          """
          SELECT c.question AS question, r.grade AS grade, COUNT(*) AS answers,
            r.id = (SELECT MIN(id) FROM review f WHERE f.card = r.card AND f.undone_at_ms IS NULL)
              AS first
          FROM review r JOIN card c ON c.id = r.card
          WHERE r.undone_at_ms IS NULL GROUP BY question, grade, first
          """;
      try (var statement = connection.prepareStatement(sql);
          var rows = statement.executeQuery()) {
        var tallies = new HashMap<QuestionId, AnswerTally>();
        while (rows.next()) {
          var grades = grades(rows.getInt("grade"), rows.getInt("answers"));
          var tally =
              rows.getBoolean("first")
                  ? new AnswerTally(grades, Grades.NONE)
                  : new AnswerTally(Grades.NONE, grades);
          tallies.merge(new QuestionId(rows.getString("question")), tally, AnswerTally::plus);
        }
        return tallies;
      }
    });
  }

  /// @param grade 1 again, 2 hard, 3 good, 4 easy
  private static Grades grades(int grade, int answers) {
    return switch (grade) {
      case 1 -> new Grades(answers, 0, 0);
      case 2 -> new Grades(0, answers, 0);
      default -> new Grades(0, 0, answers);
    };
  }
}
