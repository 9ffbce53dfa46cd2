package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Question;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Card;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudyScope;
import app.alinea.core.study.StudySession;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Study over a real store, with the usual settings: twenty new cards a day.
final class StudyOnDiskTest {
  /// Two days before the clocks of Paris go forward.
  private static final Instant START = Instant.parse("2031-03-28T09:00:00.123456Z");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;
  private List<Question> questions;

  @BeforeEach
  void fill() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    var document = Samples.register("villages", 40);
    questions = Samples.questions(document);
    store.documents().save(document, START);
    store.questions().saveAll(questions);
  }

  @AfterEach
  void checkAndClose() {
    var replayed = desk.replayed();
    assertThat(store.check().run(replayed)).isEmpty();
    replayed.forEach((id, schedule) ->
        assertThat(store.cards().find(id).orElseThrow().schedule()).isEqualTo(schedule));
    store.close();
  }

  private List<Card> cards() {
    return store.cards().ofDocument(questions.getFirst().anchor().document());
  }

  private StudySession session() {
    return desk.open(List.of());
  }

  @Test
  void aDayBringsTwentyNewCardsAndTheNextDayTwentyMore() {
    var session = session();
    int answers = 0;
    while (session.current().isPresent()) {
      session.answer(Answers.graded(Grade.EASY));
      clock.pass(Duration.ofSeconds(10));
      answers++;
    }
    assertThat(answers).isEqualTo(20);
    assertThat(session().current()).isEmpty();
    clock.pass(Duration.ofDays(1));
    assertThat(session().remaining().fresh()).isEqualTo(20);
  }

  @Test
  void undoWorksBackToTheStartAndPutsEveryCardBackExactly() {
    var before = cards();
    var session = session();
    var shown = new ArrayList<Card>();
    for (int answer = 0; answer < 30 && session.current().isPresent(); answer++) {
      shown.add(session.current().orElseThrow().card());
      session.answer(Answers.graded(Grade.values()[answer % 4]));
      clock.pass(Duration.ofSeconds(40));
    }
    assertThat(shown).hasSize(30);
    for (var card : shown.reversed()) {
      assertThat(session.undo()).isPresent();
      assertThat(session.current().orElseThrow().card()).isEqualTo(card);
    }
    assertThat(session.undo()).isEmpty();
    assertThat(cards()).isEqualTo(before);
  }

  @Test
  void anAnswerBuriesItsSiblingsUntilTomorrowAndUndoDigsThemUp() {
    var paragraph = Samples.register("villages", 40).paragraphAt(0);
    var sibling =
        Samples.flashcard(
            Samples.register("villages", 40), paragraph, paragraph.sentences().getFirst(), "b");
    store.questions().save(sibling);
    var session = session();
    assertThat(session.current().orElseThrow().question()).isEqualTo(questions.getFirst());
    session.answer(Answers.graded(Grade.EASY));
    var buried = store.cards().ofQuestion(sibling.id()).orElseThrow();
    assertThat(buried.buriedUntil()).map(Object::toString).contains("2031-03-29");
    assertThat(session.current().orElseThrow().question()).isEqualTo(questions.get(1));
    session.undo();
    assertThat(store.cards().ofQuestion(sibling.id()).orElseThrow().buriedUntil()).isEmpty();
  }

  @Test
  void crammingAsksInOrderAndLeavesEverySchedulesAlone() {
    var before = cards();
    var wanted = List.of(questions.get(5).id(), questions.get(2).id());
    var session = desk.open(new StudyScope(List.of(), Set.of(), wanted));
    assertThat(session.current().orElseThrow().question()).isEqualTo(questions.get(5));
    session.answer(Answers.graded(Grade.AGAIN));
    assertThat(session.current().orElseThrow().question()).isEqualTo(questions.get(2));
    session.answer(Answers.graded(Grade.EASY));
    assertThat(session.current()).isEmpty();
    assertThat(cards().stream().map(Card::schedule).toList())
        .isEqualTo(before.stream().map(Card::schedule).toList());
    assertThat(session.summary().answers()).isEqualTo(2);
  }

  /// The check after each test compares the store with a replay of its log.
  @Test
  void twoHundredAnswersOverManyDaysAndADaylightSavingChangeReplayExactly() {
    var random = new Random(11);
    var days = new HashSet<String>();
    for (int answers = 0; answers < 200; ) {
      var session = session();
      for (int turn = 0; turn < 25 && session.current().isPresent(); turn++) {
        session.answer(Answers.graded(Grade.values()[random.nextInt(4)]));
        answers++;
        clock.pass(Duration.ofMillis(random.nextInt(3_000, 400_000)));
      }
      days.add(clock.instant().toString().substring(0, 10));
      clock.pass(Duration.ofHours(random.nextInt(5, 60)));
    }
    assertThat(days).hasSizeGreaterThan(3);
    assertThat(clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds())
        .as("summer time")
        .isEqualTo(7_200);
  }
}
