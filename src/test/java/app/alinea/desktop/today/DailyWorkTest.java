package app.alinea.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.study.Remaining;
import app.alinea.core.study.StudyForecast;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DailyWorkTest {
  private static DailyWork work(int overdue) {
    var remaining = new Remaining(20, 4, 30);
    return DailyWork.of(new StudyForecast(remaining, overdue, Duration.ofSeconds(600)), 7);
  }

  @Test
  void countsAllCardsOfTheDay() {
    assertEquals(new DailyWork(30, 4, 20, 0, Duration.ofSeconds(600), 7), work(0));
    assertEquals(54, work(0).cards());
    assertEquals(10, work(0).minutes());
  }

  @Test
  void offersToSpreadABacklogOverFiveDays() {
    assertTrue(work(120).isBacklog());
    assertEquals(5, work(120).daysToSpread());
  }

  @Test
  void saysNothingOfACoupleOfLateCards() {
    assertFalse(work(12).isBacklog());
  }
}
