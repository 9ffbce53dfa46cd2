package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.StudyDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Chooses the next card: learning cards that are due, then what the day's plan says, then reviews
/// with new cards spread among them, then learning cards that are nearly due. Always asks the
/// store, so that it holds nothing to go stale.
final class StudyQueue {
  /// With a choice of topics, how many cards are looked at to find one that fits.
  private static final int LOOKED_AT = 5_000;

  /// How many times as many are looked at where too few fit.
  private static final int WIDER = 8;

  private final CardRepository cards;
  private final StudySettings settings;
  private final StudyScope scope;
  private final DayPlan plan;
  private final Clock clock;
  private final StudyDay day;
  private final Optional<Set<QuestionId>> wanted;

  /// Documents with cards outside the plan; none where the plan has them all.
  private final Optional<List<DocumentId>> everyday;

  private final Set<CardId> passed = new HashSet<>();

  /// New cards as the last look for a card found them: what is left is counted right after.
  private Optional<List<Card>> freshFound = Optional.empty();

  private Optional<Remaining> counted = Optional.empty();

  StudyQueue(
      CardRepository cards,
      QuestionRepository questions,
      StudySettings settings,
      StudyScope scope,
      DayPlan plan,
      Clock clock) {
    this.cards = cards;
    this.settings = settings;
    this.scope = scope;
    this.plan = plan;
    this.clock = clock;
    this.day = new StudyDay(settings.day().rolloverHour());
    this.wanted =
        scope.topics().isEmpty() ? Optional.empty() : Optional.of(ofTopics(questions, scope));
    this.everyday = everyday(scope, plan);
  }

  private static Optional<List<DocumentId>> everyday(StudyScope scope, DayPlan plan) {
    if (plan.documents().isEmpty()) {
      return Optional.of(scope.documents());
    }
    var rest = scope.documents().stream().filter(id -> !plan.documents().contains(id)).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  private static Set<QuestionId> ofTopics(QuestionRepository questions, StudyScope scope) {
    var filter =
        new QuestionFilter(
            Set.copyOf(scope.documents()),
            scope.topics(),
            Set.of(),
            Set.of(QuestionStatus.ACCEPTED),
            Set.of(),
            "");
    return questions.matching(filter, Integer.MAX_VALUE).stream()
        .map(question -> question.id())
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<Card> next() {
    lookAgain();
    var now = clock.instant();
    var done = doneToday();
    var learning = first(cards.learningDue(scope.documents(), now, today(), looked()));
    if (learning.isPresent()) {
      return learning;
    }
    var planned = planned();
    if (planned.isPresent()) {
      return planned;
    }
    var review = roomForReviews(done) > 0 ? reviews(1) : List.<Card>of();
    var fresh = fresh(roomForNew(done));
    boolean newTurn = !fresh.isEmpty() && (review.isEmpty() || isTurnOfNew(done));
    var chosen = (newTurn ? fresh : review).stream().findFirst();
    return chosen.isPresent()
        ? chosen
        : first(
            cards.learningDue(
                scope.documents(), now.plus(settings.day().learnAhead()), today(), looked()));
  }

  /// The plan's next card that can still be asked today.
  private Optional<Card> planned() {
    for (var next : plan.cards()) {
      if (isInScope(next) && !passed.contains(next.card())) {
        var card = cards.find(next.card()).filter(this::canBeAsked);
        if (card.isPresent()) {
          return card;
        }
        passed.add(next.card());
      }
    }
    return Optional.empty();
  }

  private boolean isInScope(DayPlan.Planned planned) {
    return scope.documents().isEmpty() || scope.documents().contains(planned.document());
  }

  private boolean canBeAsked(Card card) {
    var phase = card.schedule().phase();
    return (phase == Phase.NEW || phase == Phase.REVIEW)
        && !card.suspended()
        && card.buriedUntil().filter(today()::isBefore).isEmpty()
        && card.schedule().lastReviewAt().filter(at -> !at.isBefore(dayStart())).isEmpty()
        && wanted.filter(some -> !some.contains(card.question())).isEmpty();
  }

  /// Looks again at what was passed over: an answer was taken back, or a card resumed.
  void forget() {
    lookAgain();
    passed.clear();
  }

  private void lookAgain() {
    freshFound = Optional.empty();
    counted = Optional.empty();
  }

  /// New cards come at even distances among the reviews.
  private boolean isTurnOfNew(CardRepository.DayCounts done) {
    return switch (settings.sequence().newCards()) {
      case BEFORE_REVIEWS -> true;
      case AFTER_REVIEWS -> false;
      case AMONG_REVIEWS -> {
        var left = remaining(done);
        int every = Math.max(1, (left.due() + done.reviews()) / (left.fresh() + done.newCards()));
        yield done.reviews() >= (done.newCards() + 1) * every;
      }
    };
  }

  private List<Card> reviews(int limit) {
    var now = clock.instant();
    return everyday
        .map(documents ->
            fitting(
                limit,
                many -> cards.reviewsDue(documents, now, today(), settings.sequence().due(), many)))
        .orElse(List.of());
  }

  /// New cards, without those whose fact is to be learnt in an easier form first.
  private List<Card> fresh(int limit) {
    if (freshFound.isEmpty()) {
      freshFound = Optional.of(limit == 0 || everyday.isEmpty() ? List.of() : readFresh(limit));
    }
    return freshFound.get();
  }

  private List<Card> readFresh(int limit) {
    var documents = everyday.orElseThrow();
    return fitting(
        limit,
        many ->
            settings.forms().stages()
                ? cards.freshInTurn(documents, today(), AskedForm.SURE_DAYS, many)
                : cards.fresh(documents, today(), many));
  }

  /// How many learning cards are looked at to find one of the topics.
  private int looked() {
    return wanted.isEmpty() ? 1 : LOOKED_AT;
  }

  private Optional<Card> first(List<Card> found) {
    return found.stream()
        .filter(card -> wanted.filter(some -> !some.contains(card.question())).isEmpty())
        .findFirst();
  }

  /// The first cards of the topics and outside the plan: looks wider until there are enough.
  private List<Card> fitting(int limit, IntFunction<List<Card>> source) {
    if (wanted.isEmpty() && plan.governed().isEmpty()) {
      return source.apply(limit);
    }
    int looked = Math.min(LOOKED_AT, WIDER * limit);
    while (true) {
      var found = source.apply(looked);
      var fitting = found.stream().filter(this::fits).limit(limit).toList();
      if (fitting.size() == limit || found.size() < looked || looked == LOOKED_AT) {
        return fitting;
      }
      looked = Math.min(LOOKED_AT, WIDER * looked);
    }
  }

  private boolean fits(Card card) {
    return wanted.filter(some -> !some.contains(card.question())).isEmpty()
        && !plan.governed().contains(card.id());
  }

  private int roomForNew(CardRepository.DayCounts done) {
    return Math.max(0, settings.limits().newPerDay() - done.newCards());
  }

  private int roomForReviews(CardRepository.DayCounts done) {
    return Math.max(0, settings.limits().reviewsPerDay() - done.reviews());
  }

  Remaining remaining() {
    return counted.orElseGet(() -> remaining(doneToday()));
  }

  private Remaining remaining(CardRepository.DayCounts done) {
    var ahead = clock.instant().plus(settings.day().learnAhead());
    int fresh = fresh(roomForNew(done)).size();
    int due = due(roomForReviews(done));
    for (var next : plan.cards()) {
      if (isInScope(next) && !passed.contains(next.card())) {
        fresh += next.isNew() ? 1 : 0;
        due += next.isNew() ? 0 : 1;
      }
    }
    var left = new Remaining(fresh, learning(ahead), due);
    counted = Optional.of(left);
    return left;
  }

  private int due(int room) {
    if (room == 0 || everyday.isEmpty()) {
      return 0;
    }
    return wanted.isPresent() || !plan.governed().isEmpty()
        ? reviews(room).size()
        : cards.reviewsWaiting(everyday.get(), clock.instant(), today(), room);
  }

  private int learning(Instant by) {
    return wanted.isEmpty()
        ? cards.learningWaiting(scope.documents(), by, today())
        : (int)
            cards.learningDue(scope.documents(), by, today(), LOOKED_AT).stream()
                .filter(card -> wanted.get().contains(card.question()))
                .count();
  }

  /// Cards whose day was before today, whatever the limits.
  int overdue() {
    var now = clock.instant();
    return everyday
        .map(documents -> cards.counts(documents, now, dayStart().minusMillis(1), today()).due())
        .orElse(0);
  }

  /// When the next learning card is due, where one waits.
  Optional<Instant> nextLearningDue() {
    var soon = clock.instant().plus(java.time.Duration.ofDays(1));
    return first(cards.learningDue(scope.documents(), soon, today(), looked()))
        .flatMap(card -> card.schedule().dueAt());
  }

  LocalDate today() {
    return day.of(clock.instant(), clock.getZone());
  }

  /// What was answered today, up to the day's end: the answer just given, in this very millisecond,
  /// counts against the limits.
  private CardRepository.DayCounts doneToday() {
    return cards.answeredBetween(dayStart(), day.startOf(today().plusDays(1), clock.getZone()));
  }

  private Instant dayStart() {
    return day.startOf(today(), clock.getZone());
  }
}
