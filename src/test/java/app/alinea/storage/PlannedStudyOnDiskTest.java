package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardId;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudyScope;
import app.alinea.core.study.StudySession;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sessions that follow the plan of an exam, over a real store.
final class PlannedStudyOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  private final Document asked = Samples.register("villages", 30);
  private final Document other = Samples.register("hamlets", 10);
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;
  private ExamDesk exams;

  @BeforeEach
  void fill() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    exams = new ExamDesk(store.exams(), store.topics(), store.cards(), desk, clock);
    for (var document : List.of(asked, other)) {
      store.documents().save(document, START);
      store.questions().saveAll(Samples.questions(document));
    }
  }

  @AfterEach
  void checkAndClose() {
    assertThat(store.check().run(desk.replayed())).isEmpty();
    store.close();
  }

  private Exam exam(int days, int minutes) {
    return store
        .exams()
        .save(
            new Exam(
                0,
                "Bac",
                TODAY.plusDays(days),
                Set.of(asked.id()),
                Set.of(),
                minutes,
                90,
                Set.of(),
                Set.of()));
  }

  private StudySession session() {
    return desk.open(StudyScope.of(List.of()), exams.plan());
  }

  private List<CardId> answerAll(StudySession session) {
    var answered = new ArrayList<CardId>();
    while (session.current().isPresent()) {
      answered.add(session.current().get().card().id());
      session.answer(Answers.graded(Grade.EASY));
      clock.pass(Duration.ofSeconds(9));
    }
    return answered;
  }

  @Test
  void aSessionAsksWhatThePlanChoseInItsOrderThenOtherDocuments() {
    exam(20, 5);
    var plan = exams.plan();

    var answered = answerAll(session());

    var planned = plan.cards().stream().map(card -> card.card()).toList();
    assertThat(planned).hasSizeBetween(10, 40);
    assertThat(answered.subList(0, planned.size())).isEqualTo(planned);
    var others = store.cards().ofDocument(other.id()).stream().map(card -> card.id()).toList();
    assertThat(others).containsAll(answered.subList(planned.size(), answered.size()));
  }

  @Test
  void cardsOutsideTheExamComeByTheEverydayOrder() {
    exam(20, 1);

    var answered = answerAll(session());

    var others = store.cards().ofDocument(other.id()).stream().map(card -> card.id()).toList();
    assertThat(answered.size()).isGreaterThan(exams.plan().cards().size());
    assertThat(answered.getLast()).isIn(others);
    assertThat(answered).hasSize(20);
  }

  @Test
  void timeSpentTodayIsTakenOffTodaysMinutes() {
    exam(20, 5);
    var session = session();
    for (int answers = 0; answers < 30; answers++) {
      session.answer(Answers.graded(Grade.AGAIN));
      clock.pass(Duration.ofMinutes(2));
    }

    var oneCard = Duration.ofSeconds(40);
    assertThat(exams.plan().time())
        .isLessThan(Duration.ofMinutes(5).minus(Duration.ofSeconds(30 * 5)).plus(oneCard));
  }

  @Test
  void nothingOfTheExamIsAskedOnADayOff() {
    var exam = exam(20, 5);
    store.exams().save(exam.withDaysOff(Set.of(), Set.of(TODAY)));

    assertThat(exams.plan().cards()).isEmpty();
    assertThat(desk.today(List.of(asked.id()), exams.plan()).remaining().total()).isZero();
  }

  @Test
  void afterTheExamItsCardsComeByTheirOwnDueDatesAgain() {
    exam(2, 5);
    var planned = answerAll(session());
    clock.pass(Duration.ofDays(40));

    assertThat(exams.plan().isEmpty()).isTrue();
    assertThat(session().remaining().due()).isEqualTo(planned.size());
  }

  @Test
  void undoBringsAPlannedCardBack() {
    exam(20, 5);
    var session = session();
    var first = session.current().orElseThrow().card().id();
    session.answer(Answers.graded(Grade.GOOD));

    var _ = session.undo();

    assertThat(session.current().orElseThrow().card().id()).isEqualTo(first);
    assertThat(session.remaining().fresh())
        .as("the plan's and the usual twenty of the other document")
        .isEqualTo(exams.plan().cards().size() + 20);
  }

  @Test
  void twoExamsShareTheDayTheSoonerFirst() {
    exam(20, 2);
    store
        .exams()
        .save(
            new Exam(
                0,
                "Oral",
                TODAY.plusDays(5),
                Set.of(other.id()),
                Set.of(),
                2,
                90,
                Set.of(),
                Set.of()));

    var documents = exams.plan().cards().stream().map(card -> card.document()).toList();

    assertThat(documents.getFirst()).isEqualTo(other.id());
    assertThat(documents.getLast()).isEqualTo(asked.id());
  }

  @Test
  void anOutlookTellsWhatWouldBringTheGoalWithinReach() {
    var enough = exams.outlook(exam(30, 30));
    var tooLittle = exams.outlook(exam(10, 1));

    assertThat(enough.rescue()).isEmpty();
    assertThat(enough.score().mean()).isBetween(enough.score().low(), enough.score().high());
    assertThat(enough.cards()).isEqualTo(90);
    assertThat(enough.paragraphs()).hasSize(30);
    var rescue = tooLittle.rescue().orElseThrow();
    assertThat(rescue.minutesADay().orElseThrow()).isBetween(2, 60);
    assertThat(rescue.cardsInReach()).isBetween(1, 89);
    assertThat(tooLittle.unseen()).isPositive();
  }

  @Test
  void anExamOnCardsThatDoNotExistIsForeseenAsEmpty() {
    store.questions().ofDocument(asked.id()).forEach(q -> store.questions().delete(q.id()));

    var outlook = exams.outlook(exam(3, 5));

    assertThat(outlook.cards()).isZero();
    assertThat(exams.plan().cards()).isEmpty();
  }
}
