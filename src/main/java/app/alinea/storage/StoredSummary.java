package app.alinea.storage;

import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.AnswerCount;
import app.alinea.core.study.CardId;
import app.alinea.core.study.LogSummary;
import app.alinea.core.study.RecallExample;
import app.alinea.core.study.ReviewEffect;
import app.alinea.core.study.WrongChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The review log in few lines, from the counts that the store's triggers keep.
final class StoredSummary implements LogSummary {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Database database;

  StoredSummary(Database database) {
    this.database = database;
  }

  @Override
  public void forEachCount(Consumer<AnswerCount> reader) {
    var sql =
        """
        SELECT quarter, grade, kind, elapsed, answers FROM review_count
        WHERE answers > 0 AND grade BETWEEN 1 AND 4 AND kind IN ('COUNTED', 'UNPROVEN', 'APART')
        """;
    var _ =
        database.read(connection -> {
          try (var statement = connection.prepareStatement(sql);
              var rows = statement.executeQuery()) {
            while (rows.next()) {
              reader.accept(
                  new AnswerCount(
                      Instant.EPOCH.plus(QUARTER.multipliedBy(rows.getLong(1))),
                      Grade.ofRating(rows.getInt(2)),
                      ReviewEffect.Kind.valueOf(rows.getString(3)),
                      AnswerCount.Elapsed.valueOf(rows.getString(4)),
                      rows.getInt(5)));
            }
          }
          return true;
        });
  }

  @Override
  public void forEachExampleOfLatest(int cards, Consumer<RecallExample> reader) {
    var sql =
        """
        SELECT card, grade, elapsed_days, choices FROM review
        WHERE undone_at_ms IS NULL AND kind = 'COUNTED' AND grade BETWEEN 1 AND 4
          AND elapsed_days >= 0 AND choices >= 0 AND card IN (SELECT id FROM card WHERE last_review_at_ms IS NOT NULL
            ORDER BY last_review_at_ms DESC, id LIMIT ?)
        ORDER BY id
        """;
    var _ =
        database.read(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, cards);
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                reader.accept(
                    new RecallExample(
                        new CardId(rows.getLong(1)),
                        rows.getInt(2),
                        rows.getInt(3),
                        rows.getInt(4)));
              }
            }
          }
          return true;
        });
  }

  @Override
  public List<WrongChoice> recentWrongChoices(int limit) {
    var sql =
        """
        SELECT q.id AS question, q.answer AS answer,
          CASE WHEN json_valid(r.evidence) THEN json_extract(r.evidence,
            '$.optionsShown[' || json_extract(r.evidence, '$.chosen') || ']') END AS chosen
        FROM (SELECT id, card, evidence FROM review INDEXED BY review_mistake
          WHERE undone_at_ms IS NULL AND grade = 1 AND choices > 0 ORDER BY id DESC LIMIT ?) r
        JOIN card c ON c.id = r.card
        JOIN question q ON q.id = c.question AND q.deleted = 0
          AND q.form_type = 'multiple-choice'
        ORDER BY r.id DESC
        """;
    return database.read(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setInt(1, limit);
        var found = new ArrayList<WrongChoice>();
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            var chosen = rows.getString("chosen");
            if (chosen != null) {
              found.add(
                  new WrongChoice(
                      new QuestionId(rows.getString("question")),
                      rows.getString("answer"),
                      chosen));
            }
          }
        }
        return found;
      }
    });
  }
}
