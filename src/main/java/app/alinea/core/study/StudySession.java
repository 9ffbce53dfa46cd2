package app.alinea.core.study;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A run of cards. Each answer is on the disk before the next card shows. Confined to one thread at
/// a time.
public final class StudySession {
  private static final int LEECH_LAPSES = 8;
  private static final int LEECH_REPEAT = 4;

  private final CardRepository cards;
  private final QuestionRepository questions;
  private final StudyQueue queue;
  private final Supplier<Scheduler> scheduler;
  private final StudyScope scope;
  private final Clock clock;
  private final RecallForm recall;
  private final GradeMapping mapping = new GradeMapping();
  private final List<Review> answered = new ArrayList<>();
  private final Deque<QuestionId> crammed;
  private Optional<StudyCard> current = Optional.empty();

  StudySession(
      CardRepository cards,
      QuestionRepository questions,
      StudyQueue queue,
      Supplier<Scheduler> scheduler,
      StudyScope scope,
      Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.queue = queue;
    this.scheduler = scheduler;
    this.recall = new RecallForm(cards);
    this.scope = scope;
    this.clock = clock;
    this.crammed = new ArrayDeque<>(scope.questions());
    advance();
  }

  /// The card on show; empty when nothing is left for now.
  public Optional<StudyCard> current() {
    return current;
  }

  /// Looks again for a card: a learning card may have become due.
  public void refresh() {
    if (current.isEmpty()) {
      advance();
    }
  }

  private void advance() {
    current = nextCard();
  }

  private Optional<StudyCard> nextCard() {
    if (scope.isCram()) {
      while (!crammed.isEmpty()) {
        var card = cards.ofQuestion(crammed.removeFirst()).flatMap(this::shown);
        if (card.isPresent()) {
          return card;
        }
      }
      return Optional.empty();
    }
    return queue.next().flatMap(this::shown);
  }

  private Optional<StudyCard> shown(Card card) {
    return questions
        .find(card.question())
        .filter(question -> question.status() == QuestionStatus.ACCEPTED)
        .map(question -> shown(card, question));
  }

  private StudyCard shown(Card card, Question stored) {
    var question = scope.isCram() ? stored : recall.asked(card, stored);
    long seed = card.id().value() * 31 + card.schedule().reviews();
    return new StudyCard(
        card,
        question,
        scheduler
            .get()
            .preview(card.schedule(), clock.instant(), clock.getZone(), card.id().value()),
        OptionOrder.of(question.form(), seed));
  }

  /// Stores the answer, then shows the next card.
  ///
  /// @throws IllegalStateException where no card is on show
  public Review answer(Evidence evidence) {
    var card = current.orElseThrow(() -> new IllegalStateException("no card is on show")).card();
    // The log keeps milliseconds; a replay must see the same moment.
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var grade = mapping.grade(evidence);
    var session = scope.isCram() ? SessionKind.CRAM : SessionKind.STUDY;
    var review =
        new Review(
            0, card.id(), now, clock.getZone(), grade, GradeMapping.VERSION, session, evidence);
    // Read again: a training may have computed the memory anew while the card was on show.
    var before = cards.find(card.id()).map(Card::schedule).orElse(card.schedule());
    var change = new ReviewEffect(scheduler.get()).apply(before, review);
    var bury = scope.isCram() ? queue.today() : queue.today().plusDays(1);
    var stored = cards.record(review, change, bury);
    answered.add(stored);
    advance();
    return stored;
  }

  /// Takes the newest answer of this session back and shows its card again; works back to the
  /// start.
  public Optional<Review> undo() {
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    var undone = cards.undoLast(answered.getFirst().id());
    if (undone.isPresent()) {
      answered.removeLast();
      if (scope.isCram()) {
        current.ifPresent(shown -> crammed.addFirst(shown.question().id()));
      }
      current = cards.find(undone.get().card()).flatMap(this::shown);
    }
    return undone;
  }

  public boolean canUndo() {
    return !answered.isEmpty();
  }

  /// Reads the card on show again, after its question was edited elsewhere.
  public void reload() {
    current = current.flatMap(shown -> cards.find(shown.card().id())).flatMap(this::shown);
    if (current.isEmpty()) {
      advance();
    }
  }

  public void suspendCurrent() {
    current.ifPresent(shown -> cards.suspend(List.of(shown.card().id())));
    advance();
  }

  public void buryCurrent() {
    current.ifPresent(shown -> cards.bury(List.of(shown.card().id()), queue.today().plusDays(1)));
    advance();
  }

  public Remaining remaining() {
    return scope.isCram()
        ? new Remaining(0, 0, crammed.size() + (current.isPresent() ? 1 : 0))
        : queue.remaining();
  }

  /// When the next learning card is due, where one waits.
  public Optional<Instant> nextLearningDue() {
    return queue.nextLearningDue();
  }

  public SessionSummary summary() {
    var byGrade = new EnumMap<Grade, Integer>(Grade.class);
    var time = Duration.ZERO;
    var failed = new LinkedHashSet<QuestionId>();
    var leeches = new LinkedHashSet<QuestionId>();
    for (var review : answered) {
      byGrade.merge(review.grade(), 1, Integer::sum);
      time = time.plus(review.evidence().time());
      if (review.grade() == Grade.AGAIN) {
        var card = cards.find(review.card());
        card.ifPresent(found -> failed.add(found.question()));
        card.filter(StudySession::isLeech).ifPresent(found -> leeches.add(found.question()));
      }
    }
    return new SessionSummary(
        answered.size(), byGrade, time, List.copyOf(failed), List.copyOf(leeches));
  }

  /// Eight lapses make a leech, and every fourth after that again.
  private static boolean isLeech(Card card) {
    int lapses = card.schedule().lapses();
    return lapses >= LEECH_LAPSES && (lapses - LEECH_LAPSES) % LEECH_REPEAT == 0;
  }
}
