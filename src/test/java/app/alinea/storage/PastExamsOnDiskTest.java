package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.plan.ExamResult;
import app.alinea.core.plan.PastExams;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of an exam once it is over.
final class PastExamsOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
  private static final int CARDS = 12;
  private static final int ANSWERED = 8;

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  @BeforeEach
  void studyForAnExam() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    var document = Samples.register("villages", CARDS);
    store.documents().save(document, START);
    store
        .questions()
        .saveAll(
            document.paragraphs().stream()
                .map(p -> Samples.flashcard(document, p, p.sentences().getFirst(), "a"))
                .toList());
    var heldOn = TODAY.plusDays(2);
    store.exams().save(new Exam(0, "Oral", heldOn, Set.of(), Set.of(), 20, 90, Set.of(), Set.of()));
    answer(ANSWERED, Grade.EASY, Grade.EASY);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void answer(int answers, Grade first, Grade rest) {
    var session = desk.open(List.of());
    for (int at = 0; at < answers; at++) {
      session.answer(Answers.graded(at == 0 ? first : rest));
    }
  }

  private List<ExamResult> results() {
    return new PastExams(store.exams(), store.cards(), desk, clock).recent();
  }

  @Test
  void anExamToComeHasNoResult() {
    assertThat(results()).isEmpty();
  }

  @Test
  void onItsDayTheMemoriesSayWhatIsKnown() {
    clock.pass(Duration.ofDays(2));

    var result = results().getFirst();

    assertThat(result.cards()).isEqualTo(CARDS);
    assertThat(result.predicted()).isCloseTo(.98 * ANSWERED / CARDS, within(.02));
    assertThat(result.asked()).isZero();
  }

  @Test
  void answersSinceShowWhatCameAndChangeNoPrediction() {
    clock.pass(Duration.ofDays(12));
    desk.save(desk.settings().withLimits(0, 100));
    var before = results().getFirst();

    answer(ANSWERED, Grade.AGAIN, Grade.GOOD);

    var after = results().getFirst();
    assertThat(after.predicted()).isEqualTo(before.predicted());
    assertThat(after.asked()).isEqualTo(ANSWERED);
    assertThat(after.known()).isEqualTo(ANSWERED - 1);
    assertThat(after.expectedCards()).isEqualTo(7);
  }

  @Test
  void studyGoesOnAsIfThereHadBeenNoExam() {
    clock.pass(Duration.ofDays(12));
    var exams = new ExamDesk(store.exams(), store.topics(), store.cards(), desk, clock);

    assertThat(exams.plan().isEmpty()).isTrue();
    assertThat(desk.today(List.of(), exams.plan()).remaining().due()).isEqualTo(ANSWERED);
  }

  @Test
  void afterAMonthNobodyIsRemindedOfIt() {
    clock.pass(Duration.ofDays(32));

    assertThat(results()).isEmpty();
  }
}
