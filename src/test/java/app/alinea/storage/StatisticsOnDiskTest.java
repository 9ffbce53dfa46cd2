package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.Recall;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statistics of a log in a real file.
final class StatisticsOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-01T09:00:00Z");
  private static final int CARDS = 5;

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  private void open() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
  }

  @BeforeEach
  void fill() {
    open();
    var document = Samples.register("villages", CARDS);
    store.documents().save(document, START);
    store
        .questions()
        .saveAll(
            document.paragraphs().stream()
                .map(p -> Samples.flashcard(document, p, p.sentences().getFirst(), "a"))
                .toList());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private StudyStatistics read() {
    return new StatisticsReader(store.documents(), store.cards(), desk, clock).read();
  }

  /// Answers every card once; the first in the queue with the first grade, the rest with the other.
  private void answerAll(Grade first, Grade rest) {
    var session = desk.open(List.of());
    for (int at = 0; at < CARDS; at++) {
      session.answer(Answers.graded(at == 0 ? first : rest));
    }
  }

  @Test
  void aStoreWithoutAnswersHasNothingToSay() {
    var now = read();

    assertThat(now.reviews()).isEqualTo(Recall.NONE);
    assertThat(now.weakest()).isEmpty();
    assertThat(now.confusions()).isEmpty();
    assertThat(now.due()).isZero();
    assertThat(now.activity()).allMatch(day -> day.answers() == 0);
  }

  @Test
  void countsReviewsOnLaterDaysByMaturityAndAnswersByDayAndGrade() {
    answerAll(Grade.EASY, Grade.EASY);
    clock.pass(Duration.ofDays(15));
    answerAll(Grade.AGAIN, Grade.GOOD);
    clock.pass(Duration.ofDays(200));
    answerAll(Grade.GOOD, Grade.GOOD);
    clock.pass(Duration.ofMinutes(1));

    var now = read();

    assertThat(now.young()).isEqualTo(new Recall(CARDS, CARDS - 1));
    assertThat(now.mature()).isEqualTo(new Recall(CARDS, CARDS));
    assertThat(now.grades())
        .containsEntry(Grade.EASY, CARDS)
        .containsEntry(Grade.AGAIN, 1)
        .containsEntry(Grade.GOOD, 2 * CARDS - 1);
    assertThat(now.activity().getLast().answers()).isEqualTo(CARDS);
    assertThat(now.activity().stream().mapToInt(day -> day.answers()).sum()).isEqualTo(3 * CARDS);
    assertThat(now.hours().get(10).reviews() + now.hours().get(11).reviews()).isEqualTo(2 * CARDS);
    assertThat(now.answers()).isEqualTo(CARDS);
    assertThat(now.time()).isEqualTo(Duration.ofSeconds(5L * CARDS));
    assertThat(now.stability().cards()).isEqualTo(CARDS);
  }

  @Test
  void theParagraphOfTheLapsedCardIsTheWeakest() {
    answerAll(Grade.EASY, Grade.EASY);
    clock.pass(Duration.ofDays(15));
    answerAll(Grade.AGAIN, Grade.GOOD);
    clock.pass(Duration.ofDays(9));

    var weakest = read().weakest();

    assertThat(weakest).hasSize(4);
    assertThat(weakest.getFirst().lapses()).isEqualTo(1);
    assertThat(weakest.getFirst().recall()).isLessThan(weakest.getLast().recall());
  }

  @Test
  void whatIsOverdueCountsAsDueToday() {
    answerAll(Grade.EASY, Grade.EASY);
    var soon = read();
    clock.pass(Duration.ofDays(60));

    var late = read();

    assertThat(soon.due()).isZero();
    assertThat(soon.forecast().getFirst()).isZero();
    assertThat(late.due()).isEqualTo(CARDS);
    assertThat(late.forecast().getFirst()).isEqualTo(CARDS);
  }

  @Test
  void anAnswerTakenBackCountsNoMore() {
    var session = desk.open(List.of());
    session.answer(Answers.graded(Grade.EASY));
    session.answer(Answers.graded(Grade.GOOD));
    session.undo();

    assertThat(read().grades()).containsOnlyKeys(Grade.EASY);
    assertThat(store.check().run(desk.replayed())).isEmpty();
  }

  @Test
  void countsTheLogOfAnEarlierVersion() throws IOException {
    answerAll(Grade.EASY, Grade.GOOD);
    var before = read().grades();
    store.close();
    OlderStore.goBack(folder.resolve(Store.FILE), Migrator.place("007-counts.sql") - 1);
    open();

    assertThat(read().grades()).isEqualTo(before);
    assertThat(store.check().run(desk.replayed())).isEmpty();
  }

  @Test
  void theCheckFindsCountsThatTheLogDoesNotBear() throws SQLException {
    answerAll(Grade.EASY, Grade.GOOD);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE review_count SET answers = answers + 2 WHERE grade = 4");
    }

    assertThat(store.check().run(desk.replayed()))
        .containsExactly(new StoreCheck.Finding("review-count", "2 answers counted wrongly"));
  }
}
