package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Grade;
import app.alinea.core.service.StoreFailure.Code;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.Review;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.Answers;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SQLite's limit of pages stands for the disk's: the file may not grow.
final class FullDiskTest {
  private static final int CARDS = 200;

  @TempDir private Path folder;

  @Test
  void refusesAnAnswerAndKeepsThoseBeforeIt() throws SQLException {
    fill();
    try (var database = new Database(folder.resolve(Store.FILE))) {
      var json = new Json();
      var cards = new StoredCards(database, json);
      var questions = new StoredQuestions(database, json);
      var desk = new StudyDesk(cards, questions, new StoredSettings(database), StoreFolder.CLOCK);
      var session = desk.open(List.of());
      mayHold(database, "(SELECT page_count FROM pragma_page_count)");

      int kept = 0;
      Code refusal = Code.OTHER;
      while (refusal == Code.OTHER && session.current().isPresent()) {
        try {
          session.answer(Answers.graded(Grade.EASY));
          kept++;
        } catch (StorageException failure) {
          refusal = failure.code();
        }
      }

      assertThat(refusal).isEqualTo(Code.DISK_FULL);
      assertThat(reviews(cards)).hasSize(kept);

      mayHold(database, "1000000");
      session.answer(Answers.graded(Grade.EASY));

      assertThat(reviews(cards)).hasSize(kept + 1);
    }
    try (var store = StoreFolder.open(folder)) {
      var desk =
          new StudyDesk(store.cards(), store.questions(), store.settings(), StoreFolder.CLOCK);

      assertThat(store.check().run(desk.replayed())).isEmpty();
    }
  }

  private void fill() {
    try (var store = StoreFolder.open(folder)) {
      var document = Samples.register("villages", CARDS);
      store.documents().save(document, StoreFolder.NOW);
      store
          .questions()
          .saveAll(
              document.paragraphs().stream()
                  .map(p -> Samples.flashcard(document, p, p.sentences().getFirst(), "a"))
                  .toList());
      store.settings().put("study.newPerDay", String.valueOf(CARDS));
    }
  }

  /// @param pages an expression of SQLite's
  private static void mayHold(Database database, String pages) {
    database.outsideTransaction(connection -> {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT " + pages)) {
        long most = rows.getLong(1);
        statement.execute("PRAGMA max_page_count = " + most);
      }
    });
  }

  private static List<Review> reviews(CardRepository cards) {
    var all = new ArrayList<Review>();
    cards.forEachReview(all::add);
    return all;
  }
}
