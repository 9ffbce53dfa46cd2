package app.alinea.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.study.CardRepository.DayCounts;
import app.alinea.core.study.CardRepository.DeckCounts;
import app.alinea.core.study.StudySettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DailyWorkTest {
  private static final DayCounts NOTHING_DONE = new DayCounts(0, 0, 0, Duration.ZERO);

  @Test
  void keepsNewAndReviewCardsWithinTheDaysLimits() {
    var work = DailyWork.of(new DeckCounts(300, 4, 250, 600, 0), NOTHING_DONE, limits());

    assertEquals(new DailyWork(200, 4, 20, 50, Duration.ofSeconds(15 * 224), 0), work);
  }

  @Test
  void countsWhatWasDoneTodayAgainstTheLimits() {
    var done = new DayCounts(15, 190, 5, Duration.ofMinutes(2));

    var work = DailyWork.of(new DeckCounts(300, 0, 60, 600, 0), done, limits());

    assertEquals(10, work.reviews());
    assertEquals(5, work.fresh());
    assertEquals(50, work.overdue());
  }

  @Test
  void goesByTheDaysOwnPaceOnceThereAreEnoughAnswers() {
    var done = new DayCounts(0, 20, 20, Duration.ofSeconds(600));

    var work = DailyWork.of(new DeckCounts(0, 0, 10, 10, 0), done, limits());

    assertEquals(5, work.minutes());
  }

  @Test
  void saysInHowManyDaysABacklogIsGone() {
    var work = DailyWork.of(new DeckCounts(0, 0, 501, 501, 0), NOTHING_DONE, limits());

    assertEquals(2, work.daysBehind(200));
  }

  private static StudySettings limits() {
    return StudySettings.DEFAULT;
  }
}
