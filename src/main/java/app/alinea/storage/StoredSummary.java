package app.alinea.storage;

import app.alinea.core.schedule.Grade;
import app.alinea.core.study.AnswerCount;
import app.alinea.core.study.LogSummary;
import app.alinea.core.study.LoggedAnswer;
import app.alinea.core.study.ReviewEffect;
import java.time.Duration;
import java.time.Instant;
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
    var sql = "SELECT quarter, grade, kind, elapsed, answers FROM review_count WHERE answers > 0";
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
  public void forEachAnswerToLatest(int cards, Consumer<LoggedAnswer> reader) {
    var _ =
        database.read(connection -> {
          LoggedAnswers.forEachToLatest(connection, cards, reader);
          return true;
        });
  }
}
