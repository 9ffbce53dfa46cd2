package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
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
import java.util.function.Function;

/// A run of cards. Each answer is on the disk before the next card shows. Confined to one thread at
/// a time.
public final class StudySession {
  public static final int LEECH_LAPSES = 8;
  private static final int LEECH_REPEAT = 4;

  private final CardRepository cards;
  private final QuestionRepository questions;
  private final StudyQueue queue;
  private final Function<DocumentId, Scheduler> scheduler;
  private final StudyScope scope;
  private final Clock clock;
  private final AskedForm forms;
  private final DueCalendar calendar;
  private final GradeMapping mapping = new GradeMapping();
  private final List<Review> answered = new ArrayList<>();
  private final Deque<QuestionId> crammed;
  private Optional<StudyCard> current = Optional.empty();
  private Optional<Card> newLeech = Optional.empty();

  StudySession(
      CardRepository cards,
      QuestionRepository questions,
      StudyQueue queue,
      DueCalendar calendar,
      Function<DocumentId, Scheduler> scheduler,
      AskedForm forms,
      StudyScope scope,
      Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.queue = queue;
    this.scheduler = scheduler;
    this.calendar = calendar;
    this.forms = forms;
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
    queue.forget();
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
    var question = scope.isCram() ? stored : forms.asked(card, stored);
    long seed = card.id().value() * 31 + card.schedule().reviews();
    return new StudyCard(
        card,
        question,
        stored,
        scheduler(stored)
            .preview(
                card.schedule(),
                clock.instant(),
                clock.getZone(),
                card.id().value(),
                Optional.of(calendar.around(card))),
        OptionOrder.of(question.form(), seed));
  }

  private Scheduler scheduler(Question question) {
    return scheduler.apply(question.anchor().document());
  }

  /// Stores the answer, then shows the next card.
  ///
  /// @throws IllegalStateException where no card is on show
  public Review answer(Evidence evidence) {
    var shown = current.orElseThrow(() -> new IllegalStateException("no card is on show"));
    // Read again: a training may have computed the memory anew while the card was on show.
    var card = cards.find(shown.card().id()).orElse(shown.card());
    // The log keeps milliseconds; a replay must see the same moment.
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var grade = mapping.grade(evidence);
    var session = scope.isCram() ? SessionKind.CRAM : SessionKind.STUDY;
    var review =
        new Review(
            0, card.id(), now, clock.getZone(), grade, GradeMapping.VERSION, session, evidence);
    var effect = new ReviewEffect(scheduler(shown.stored()), Optional.of(calendar.around(card)));
    var change = effect.apply(card.schedule(), review);
    var bury = scope.isCram() ? queue.today() : queue.today().plusDays(1);
    var stored = cards.record(review, change, bury);
    calendar.moved(card.schedule(), change.after());
    int lapses = change.after().lapses();
    newLeech = Optional.of(card).filter(_ -> lapses > card.schedule().lapses() && isLeech(lapses));
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
      calendar.forget();
      queue.forget();
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
        card.filter(found -> isLeech(found.schedule().lapses()))
            .ifPresent(found -> leeches.add(found.question()));
      }
    }
    return new SessionSummary(
        answered.size(), byGrade, time, List.copyOf(failed), List.copyOf(leeches));
  }

  /// The card that the newest answer made a leech.
  public Optional<Card> newLeech() {
    return newLeech;
  }

  /// Time spent answering in this session.
  public Duration spent() {
    return answered.stream()
        .map(review -> review.evidence().time())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Eight lapses make a leech, and every fourth after that again.
  private static boolean isLeech(int lapses) {
    return lapses >= LEECH_LAPSES && (lapses - LEECH_LAPSES) % LEECH_REPEAT == 0;
  }
}
