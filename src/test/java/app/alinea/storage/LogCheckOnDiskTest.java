package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of the log that cannot be right are named, and nothing is lost by them.
final class LogCheckOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-03T09:00:00Z");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;

  @BeforeEach
  void study() {
    try (var store = StoreFolder.open(folder, clock)) {
      var document = Samples.register("villages", 5);
      store.documents().save(document, START);
      store.questions().saveAll(Samples.questions(document));
      var session = desk(store).open(List.of());
      for (int answers = 0; answers < 3; answers++) {
        session.answer(Answers.graded(Grade.GOOD));
        clock.pass(Duration.ofSeconds(9));
      }
    }
  }

  private StudyDesk desk(Store store) {
    return new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
  }

  private List<String> findings() {
    try (var store = StoreFolder.open(folder, clock)) {
      return store.check().run(desk(store).replayed()).stream()
          .map(finding -> finding.what() + ": " + finding.detail())
          .toList();
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void aSoundLogHasNoFindings() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void reviewsFromTheFutureAreNamedWithTheirTime() {
    clock.set(START.minus(Duration.ofDays(40)));

    assertThat(findings())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("review-in-future: review 1 of card")
        .contains("2031-03-03T09:00:00Z");
  }

  @Test
  void aGradeThatDoesNotFollowFromItsEvidenceIsNamed() throws SQLException {
    change("UPDATE review SET evidence = replace(evidence, '\"GOOD\"', '\"AGAIN\"') WHERE id = 2");

    assertThat(findings()).hasSize(1).first().asString().startsWith("grade: review 2 of card");
  }

  @Test
  void aGradeThatNoMappingKnowsIsRefusedByTheStore() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> change("UPDATE review SET grade = 9 WHERE id = 1")))
        .hasMessageContaining("CHECK");
  }

  @Test
  void impossibleLinesAreNamedAndTheRestIsUsed() throws SQLException {
    change("UPDATE review SET elapsed_days = -4 WHERE id = 1");
    change("UPDATE review SET kind = 'DREAMT', phase_after = 'LOST' WHERE id = 2");

    assertThat(findings())
        .anyMatch(found -> found.startsWith("review-impossible: review 1 of card"))
        .anyMatch(found -> found.startsWith("review-impossible: review 2 of card"))
        .noneMatch(found -> found.contains("review 3 "));
    assertUsable(1);
  }

  @Test
  void evidenceThatCannotBeReadIsNamedAndTheRestIsUsed() throws SQLException {
    change("UPDATE review SET evidence = '{' WHERE id = 1");
    change("UPDATE review SET evidence = '{}', grade_mapping = 77 WHERE id = 2");

    assertThat(findings())
        .hasSize(2)
        .allMatch(found -> found.matches("grade: review [12] of card.*"));
    assertUsable(3);
  }

  /// Statistics, training and study go on with what is left, and the log keeps all its lines.
  private void assertUsable(int replayed) throws SQLException {
    try (var store = StoreFolder.open(folder, clock)) {
      var desk = desk(store);
      var statistics = new StatisticsReader(store.documents(), store.cards(), desk, clock).read();
      var session = desk.open(List.of());
      session.answer(Answers.graded(Grade.EASY));
      session.undo();

      assertThat(desk.replayed()).hasSize(replayed);
      assertThat(statistics.grades().values()).isNotEmpty();
      assertThat(store.cards().decks().recentAnswers(10)).isNotEmpty();
      store.cards().forEachReview(review -> assertThat(review.grade()).isEqualTo(Grade.GOOD));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT count(*) FROM review WHERE undone_at_ms IS NULL")) {
      assertThat(rows.getInt(1)).isEqualTo(3);
    }
  }

  @Test
  void anAnswerWrittenTwiceIsNamed() throws SQLException {
    change(
        """
        INSERT INTO review (card, at_ms, offset_s, grade, grade_mapping, session, phase_before,
          time_ms, evidence, schedule_before, buried, zone, kind, elapsed_days, choices,
          phase_after, step_after, due_after_ms)
        SELECT card, at_ms, offset_s, grade, grade_mapping, session, phase_before, time_ms,
          evidence, schedule_before, buried, zone, kind, elapsed_days, choices, phase_after,
          step_after, due_after_ms FROM review WHERE id = 3
        """);

    assertThat(findings()).anyMatch(found -> found.startsWith("review-twice: review 4 of card"));
  }
}
