package app.alinea.desktop.today;

import app.alinea.core.study.CardRepository;
import app.alinea.core.study.CardRepository.DayCounts;
import app.alinea.core.study.CardRepository.DeckCounts;
import app.alinea.core.study.StudySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What there is to study today within the learner's limits.
///
/// @param reviews review cards, within the day's limit
/// @param learning cards in their first steps
/// @param fresh new cards, within the day's limit
/// @param overdue review cards beyond the day's limit
/// @param time how long it will take
/// @param answered answers given today
public record DailyWork(
    int reviews, int learning, int fresh, int overdue, Duration time, int answered) {
  private static final Duration USUAL_TIME_A_CARD = Duration.ofSeconds(15);

  /// Below so many answers the day's own pace says little.
  private static final int ENOUGH_ANSWERS = 10;

  public static DailyWork read(CardRepository cards, StudySettings settings, Clock clock) {
    var now = ZonedDateTime.now(clock);
    var today = now.minusHours(settings.rolloverHour()).toLocalDate();
    var begin = today.atStartOfDay(clock.getZone()).plusHours(settings.rolloverHour()).toInstant();
    var counts =
        cards.counts(
            List.of(), now.toInstant().plus(settings.learnAhead()), now.toInstant(), today);
    return of(counts, cards.answeredBetween(begin, begin.plus(1, ChronoUnit.DAYS)), settings);
  }

  static DailyWork of(DeckCounts counts, DayCounts done, StudySettings settings) {
    var room = Math.max(0, settings.reviewsPerDay() - done.reviews());
    var reviews = Math.min(counts.due(), room);
    var fresh = Math.min(counts.fresh(), Math.max(0, settings.newPerDay() - done.newCards()));
    var cards = reviews + counts.learning() + fresh;
    return new DailyWork(
        reviews,
        counts.learning(),
        fresh,
        counts.due() - reviews,
        pace(done).multipliedBy(cards),
        done.answers());
  }

  public int cards() {
    return reviews + learning + fresh;
  }

  /// At least 1 where there is anything to do.
  public int minutes() {
    return (int) Math.max(1, Math.round(time.toSeconds() / 60.0));
  }

  /// Days until the backlog is gone at the day's limit.
  int daysBehind(int reviewsPerDay) {
    return reviewsPerDay == 0 ? 0 : Math.ceilDiv(overdue, reviewsPerDay);
  }

  private static Duration pace(DayCounts done) {
    return done.answers() < ENOUGH_ANSWERS
        ? USUAL_TIME_A_CARD
        : done.time().dividedBy(done.answers());
  }
}
