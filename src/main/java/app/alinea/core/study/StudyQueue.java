package app.alinea.core.study;

import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.StudyDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses the next card: learning cards that are due, then reviews with new cards spread among
/// them, then learning cards that are nearly due. Always asks the store, so that it holds nothing
/// to go stale.
final class StudyQueue {
  /// With a choice of topics, how many cards are looked at to find one that fits.
  private static final int LOOKED_AT = 5_000;

  private final CardRepository cards;
  private final StudySettings settings;
  private final StudyScope scope;
  private final Clock clock;
  private final StudyDay day;
  private final Optional<Set<QuestionId>> wanted;

  StudyQueue(
      CardRepository cards,
      QuestionRepository questions,
      StudySettings settings,
      StudyScope scope,
      Clock clock) {
    this.cards = cards;
    this.settings = settings;
    this.scope = scope;
    this.clock = clock;
    this.day = new StudyDay(settings.rolloverHour());
    this.wanted =
        scope.topics().isEmpty() ? Optional.empty() : Optional.of(ofTopics(questions, scope));
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
    var now = clock.instant();
    var learning = first(cards.learningDue(scope.documents(), now, today(), limit(1)));
    if (learning.isPresent()) {
      return learning;
    }
    var left = remaining();
    var review = left.due() > 0 ? reviews(limit(1)) : List.<Card>of();
    var fresh = left.fresh() > 0 ? fresh(limit(1)) : List.<Card>of();
    boolean newTurn = !fresh.isEmpty() && (review.isEmpty() || isTurnOfNew(left, doneToday()));
    var chosen = first(newTurn ? fresh : review);
    return chosen.isPresent()
        ? chosen
        : first(
            cards.learningDue(
                scope.documents(), now.plus(settings.learnAhead()), today(), limit(1)));
  }

  /// New cards come at even distances among the reviews.
  private static boolean isTurnOfNew(Remaining left, CardRepository.DayCounts done) {
    int every = Math.max(1, (left.due() + done.reviews()) / (left.fresh() + done.newCards()));
    return done.reviews() >= (done.newCards() + 1) * every;
  }

  private List<Card> reviews(int limit) {
    return fitting(
        cards.reviewsDue(scope.documents(), clock.instant(), today(), settings.order(), limit));
  }

  private List<Card> fresh(int limit) {
    return fitting(cards.fresh(scope.documents(), today(), limit));
  }

  private int limit(int wantedCards) {
    return wanted.isEmpty() ? wantedCards : LOOKED_AT;
  }

  private Optional<Card> first(List<Card> found) {
    return fitting(found).stream().findFirst();
  }

  private List<Card> fitting(List<Card> found) {
    return wanted.isEmpty()
        ? found
        : found.stream().filter(card -> wanted.get().contains(card.question())).toList();
  }

  Remaining remaining() {
    var now = clock.instant();
    var done = doneToday();
    int fresh;
    int due;
    int learning;
    var ahead = now.plus(settings.learnAhead());
    if (wanted.isEmpty()) {
      var counts =
          cards.waiting(
              scope.documents(),
              ahead,
              now,
              today(),
              Math.max(0, settings.newPerDay() - done.newCards()),
              Math.max(0, settings.reviewsPerDay() - done.reviews()));
      fresh = counts.fresh();
      due = counts.due();
      learning = counts.learning();
    } else {
      fresh = fresh(LOOKED_AT).size();
      due = reviews(LOOKED_AT).size();
      learning = fitting(cards.learningDue(scope.documents(), ahead, today(), LOOKED_AT)).size();
    }
    return new Remaining(
        Math.clamp(settings.newPerDay() - (long) done.newCards(), 0, fresh),
        learning,
        Math.clamp(settings.reviewsPerDay() - (long) done.reviews(), 0, due));
  }

  /// Cards whose day was before today, whatever the limits.
  int overdue() {
    var now = clock.instant();
    return cards.counts(scope.documents(), now, dayStart().minusMillis(1), today()).due();
  }

  /// When the next learning card is due, where one waits.
  Optional<Instant> nextLearningDue() {
    var soon = clock.instant().plus(java.time.Duration.ofDays(1));
    return first(cards.learningDue(scope.documents(), soon, today(), limit(1)))
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
