package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.UnreadableExam;
import app.alinea.core.study.CardId;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredExamsTest {
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 12);

  @TempDir private Path folder;

  private static Exam exam(String name, LocalDate heldOn) {
    return new Exam(
        0,
        name,
        heldOn,
        Set.of(new DocumentId("a"), new DocumentId("b")),
        Set.of("Frontières", "L’eau"),
        25,
        90,
        Set.of(DayOfWeek.SUNDAY),
        Set.of(LocalDate.of(2031, 5, 29)));
  }

  @Test
  void keepsAnExamWholeAndListsExamsByDate() {
    try (var store = StoreFolder.open(folder)) {
      var late = store.exams().save(exam("Oral", JUNE.plusDays(5)));
      var early = store.exams().save(exam("Écrit", JUNE));

      assertThat(store.exams().list()).containsExactly(early, late);
      assertThat(store.exams().find(early.id())).contains(exam("Écrit", JUNE).withId(early.id()));
    }
  }

  @Test
  void anExamThatWasEditedIntoNonsenseIsLeftOutAndNamed() throws SQLException {
    try (var store = StoreFolder.open(folder)) {
      var sound = store.exams().save(exam("Écrit", JUNE));
      var broken = store.exams().save(exam("Oral", JUNE.plusDays(5)));
      var other = store.exams().save(exam("Rattrapage", JUNE.plusDays(9)));
      change("UPDATE exam SET held_on = '2031-13-45' WHERE id = " + broken.id());
      change("UPDATE exam SET weekdays_off = '[\"LUNDI\"' WHERE id = " + other.id());

      assertThat(store.exams().list()).containsExactly(sound);
      assertThat(store.exams().find(broken.id())).isEmpty();
      assertThat(store.exams().unreadable())
          .containsExactlyInAnyOrder(
              new UnreadableExam(broken.id(), "Oral"),
              new UnreadableExam(other.id(), "Rattrapage"));
      assertThat(store.check().run(Map.of()))
          .extracting(StoreCheck.Finding::what)
          .containsExactly("exam", "exam");

      var mended = store.exams().save(new UnreadableExam(broken.id(), " ").fresh("Oral", JUNE));

      assertThat(store.exams().list()).containsExactly(sound, mended);
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void replacesAnExamAndBringsADeletedOneBack() {
    try (var store = StoreFolder.open(folder)) {
      var saved = store.exams().save(exam("Écrit", JUNE));
      store.exams().save(saved.withMinutes(40));

      assertThat(store.exams().list()).containsExactly(saved.withMinutes(40));

      store.exams().delete(saved.id());
      assertThat(store.exams().list()).isEmpty();

      store.exams().save(saved);
      assertThat(store.exams().list()).containsExactly(saved);
    }
  }

  @Test
  void aStoreOfTheFirstVersionKeepsItsRowsAndGainsExams() throws SQLException {
    firstVersion();

    try (var store = StoreFolder.open(folder)) {
      assertThat(store.exams().list()).isEmpty();
      assertThat(store.cards().find(new CardId(7))).isPresent();
      assertThat(store.settings().find("study.newPerDay")).contains("12");
      assertThat(folder.resolve("alinea.db.before-v2")).exists();
    }
  }

  private void firstVersion() throws SQLException {
    OlderStore.create(folder.resolve(Store.FILE), 1);
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("alinea.db"));
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO card (id, question, document, place, siblings, phase, step, reviews, lapses)
          VALUES (7, 'q', 'd', 1, 'd/1/0', 'NEW', 0, 0, 0)
          """);
      statement.execute("INSERT INTO setting (name, value) VALUES ('study.newPerDay', '12')");
    }
  }
}
