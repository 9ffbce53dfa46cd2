package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.EasyDays;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository.DueOrder;
import app.alinea.core.study.NewCards;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudySettings;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must hold of any days of study over a real store.
final class StudyRulesOnDiskTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant START = Instant.parse("2031-03-03T09:00:00Z");

  private final MovingClock clock = new MovingClock(START, ZONE);
  private final StudyDay studyDay = new StudyDay(4);
  private final Document document = Samples.register("villages", 20);
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  @BeforeEach
  void open() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    store.documents().save(document, START);
  }

  @AfterEach
  void checkAndClose() {
    assertThat(store.check().run(desk.replayed())).isEmpty();
    store.close();
  }

  /// Three flashcards to a sentence.
  private void threeToASentence() {
    for (var paragraph : document.paragraphs()) {
      for (var sentence : paragraph.sentences()) {
        for (var tag : List.of("a", "b", "c")) {
          store.questions().save(Samples.flashcard(document, paragraph, sentence, tag));
        }
      }
    }
  }

  /// Days on which somebody studies for a while, at odd hours, and often breaks off.
  private void study(int days, Random random) {
    for (int day = 0; day < days; day++) {
      for (int sitting = random.nextInt(3); sitting >= 0; sitting--) {
        var session = desk.open(List.of());
        for (int left = random.nextInt(50); left > 0 && session.current().isPresent(); left--) {
          session.answer(Answers.graded(Grade.values()[random.nextInt(4)]));
          clock.pass(Duration.ofSeconds(20));
        }
        clock.pass(Duration.ofHours(1 + random.nextInt(7)));
      }
      var next = studyDay.of(clock.instant(), ZONE).plusDays(1);
      clock.set(studyDay.startOf(next, ZONE).plus(Duration.ofHours(random.nextInt(9))));
    }
  }

  @Test
  void cardsOfOneSentenceAreNeverAskedOnTheSameDay() {
    threeToASentence();

    study(40, new Random(4));

    var siblings = new HashMap<CardId, String>();
    store.cards().ofDocument(document.id()).forEach(c -> siblings.put(c.id(), c.siblings()));
    Map<LocalDate, Map<String, Set<CardId>>> asked = new HashMap<>();
    store
        .cards()
        .forEachReview(review ->
            asked
                .computeIfAbsent(studyDay.of(review.at(), ZONE), _ -> new HashMap<>())
                .computeIfAbsent(siblings.get(review.card()), _ -> new HashSet<>())
                .add(review.card()));
    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(asked.values())
        .allSatisfy(
            day -> assertThat(day.values()).allSatisfy(cards -> assertThat(cards).hasSize(1)));
  }

  @Test
  void reviewsKeepAwayFromADayOfMinimumLoad() {
    store.questions().saveAll(Samples.questions(document));
    var easy = EasyDays.NONE.with(DayOfWeek.SUNDAY, EasyDays.Load.MINIMUM);
    desk.save(StudySettings.DEFAULT.withSpread(true, easy).withLimits(60, 200));
    var session = desk.open(List.of());
    while (session.current().isPresent()) {
      session.answer(Answers.graded(Grade.EASY));
    }

    var sundays =
        store.cards().ofDocument(document.id()).stream()
            .map(card -> studyDay.of(card.schedule().dueAt().orElseThrow(), ZONE))
            .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
            .count();

    assertThat(sundays).isZero();
  }

  @Test
  void aDocumentsOwnRetentionMakesItsIntervalsShorter() {
    store.questions().saveAll(Samples.questions(document));
    var usual = desk.open(List.of()).current().orElseThrow().waits().get(Grade.EASY);

    desk.retentions().set(document.id(), 0.97);
    var shorter = desk.open(List.of()).current().orElseThrow().waits().get(Grade.EASY);
    desk.retentions().forget(document.id());

    assertThat(shorter).isLessThan(usual);
    assertThat(desk.open(List.of()).current().orElseThrow().waits().get(Grade.EASY))
        .isEqualTo(usual);
  }

  @Test
  void aBacklogIsSpreadOverDaysWithoutMovingADueDateAndCanBeGivenUp() {
    store.questions().saveAll(Samples.questions(document));
    desk.save(StudySettings.DEFAULT.withLimits(60, 200));
    var session = desk.open(List.of());
    while (session.current().isPresent()) {
      session.answer(Answers.graded(Grade.EASY));
    }
    clock.pass(Duration.ofDays(60));
    desk.save(StudySettings.DEFAULT.withLimits(0, 200));
    var before = store.cards().ofDocument(document.id()).stream().map(Card::schedule).toList();

    var spread = desk.spread(5, DueOrder.DESCENDING_RETRIEVABILITY);
    desk.begin(spread);

    assertThat(spread.reviewsPerDay()).isEqualTo(12);
    assertThat(desk.today(List.of()).remaining().due()).isEqualTo(12);
    assertThat(desk.today(List.of()).overdue()).isEqualTo(60);
    assertThat(store.cards().ofDocument(document.id()).stream().map(Card::schedule).toList())
        .isEqualTo(before);

    clock.pass(Duration.ofDays(5));
    assertThat(desk.catchUp()).isEmpty();
    assertThat(desk.today(List.of()).remaining().due()).isEqualTo(60);
    clock.pass(Duration.ofDays(-5));
    desk.endCatchUp();
    assertThat(desk.today(List.of()).remaining().due()).isEqualTo(60);
  }

  @Test
  void newCardsComeBeforeOrAfterTheReviewsAsTheLearnerChose() {
    store.questions().saveAll(Samples.questions(document));
    desk.save(StudySettings.DEFAULT.withLimits(5, 200));
    var session = desk.open(List.of());
    while (session.current().isPresent()) {
      session.answer(Answers.graded(Grade.EASY));
    }
    clock.pass(Duration.ofDays(30));

    desk.save(desk.settings().withSequence(DueOrder.DUE_DATE, NewCards.BEFORE_REVIEWS));
    assertThat(first().schedule().reviews()).isZero();
    desk.save(desk.settings().withSequence(DueOrder.DUE_DATE, NewCards.AFTER_REVIEWS));
    assertThat(first().schedule().reviews()).isPositive();
  }

  private Card first() {
    return desk.open(List.of()).current().orElseThrow().card();
  }

  @Test
  void aFactIsAskedWithOptionsThenWithAGapThenTypedAsItGetsSurer() {
    var paragraph = document.paragraphs().getFirst();
    var form =
        new Form.MultipleChoice(
            "Quel article ouvre la phrase ?",
            List.of(new Form.Option("Le", ""), new Form.Option("La", "")),
            0);
    store
        .questions()
        .save(Samples.question("mc", form, document, paragraph, paragraph.sentences().getFirst()));

    assertThat(typesAsSureness(60))
        .containsSubsequence(
            QuestionType.MULTIPLE_CHOICE, QuestionType.CLOZE, QuestionType.SHORT_ANSWER);
    desk.save(desk.settings().withForms(true, false));
    assertThat(first().question().value()).isEqualTo("mc");
    assertThat(desk.open(List.of()).current().orElseThrow().question().type())
        .isEqualTo(QuestionType.MULTIPLE_CHOICE);
  }

  /// The types in which the only card is asked, answered Good each time, until it is firm.
  private List<QuestionType> typesAsSureness(int stability) {
    var types = new ArrayList<QuestionType>();
    while (stability() < stability) {
      var session = desk.open(List.of());
      while (session.current().isPresent()) {
        types.add(session.current().get().question().type());
        session.answer(Answers.graded(Grade.GOOD));
        clock.pass(Duration.ofMinutes(11));
      }
      clock.pass(Duration.ofDays(1));
    }
    while (desk.open(List.of()).current().isEmpty()) {
      clock.pass(Duration.ofDays(1));
    }
    types.add(desk.open(List.of()).current().orElseThrow().question().type());
    return types;
  }

  private double stability() {
    return store.cards().ofDocument(document.id()).getFirst().schedule().memory().stream()
        .mapToDouble(memory -> memory.stability())
        .findFirst()
        .orElse(0);
  }

  @Test
  void aHarderQuestionOnTheSameFactWaitsForTheEasierToBeSure() {
    var paragraph = document.paragraphs().getFirst();
    var sentence = paragraph.sentences().getFirst();
    var card = Samples.flashcard(document, paragraph, sentence, "a");
    var typed =
        sameFact(
            Samples.question(
                "typed",
                new Form.ShortAnswer("Quel article ?", "Le", List.of()),
                document,
                paragraph,
                sentence),
            card);
    store.questions().saveAll(List.of(card, typed));

    assertThat(desk.today(List.of()).remaining().fresh()).isEqualTo(1);
    assertThat(first().question()).isEqualTo(card.id());
    clock.pass(Duration.ofDays(1));
    var types = typesAsSureness(8);
    assertThat(types.subList(0, types.size() - 1)).containsOnly(QuestionType.FLASHCARD);
    assertThat(types.getLast()).isEqualTo(QuestionType.SHORT_ANSWER);
  }

  private static Question sameFact(Question question, Question other) {
    return new Question(
        question.id(),
        question.form(),
        question.anchor(),
        question.topics(),
        question.difficulty(),
        question.explanation(),
        other.provenance(),
        question.flags(),
        question.status(),
        question.edited());
  }

  @Test
  void aCardLapsingForTheEighthTimeIsALeechAndEveryFourthTimeAfterAgain() {
    var paragraph = document.paragraphs().getFirst();
    store
        .questions()
        .save(Samples.flashcard(document, paragraph, paragraph.sentences().getFirst(), "a"));
    var leeches = new ArrayList<Integer>();
    for (int day = 0; day < 400 && leeches.size() < 3; day++) {
      var session = desk.open(List.of());
      while (session.current().isPresent()) {
        boolean lapses = session.current().get().card().schedule().phase().name().equals("REVIEW");
        session.answer(Answers.graded(lapses ? Grade.AGAIN : Grade.GOOD));
        session.newLeech().ifPresent(card -> leeches.add(card.schedule().lapses() + 1));
        clock.pass(Duration.ofMinutes(11));
      }
      clock.pass(Duration.ofDays(1));
    }

    assertThat(leeches).containsExactly(8, 12, 16);
  }
}
