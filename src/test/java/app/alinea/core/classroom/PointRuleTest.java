package app.alinea.core.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.language.Language;
import app.alinea.core.quiz.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PointRuleTest {
  private static final ClassPlan PLAN =
      ClassPlan.standard(new DocumentId("port"), Language.FRENCH, 7);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static GivenAnswer after(Duration time, double extraTime) {
    return new GivenAnswer(new Response.Chosen(1), true, time, extraTime);
  }

  @Test
  void allBonusesOfASessionStayBelowOneRightAnswer() {
    for (int questions = 1; questions <= ClassPlan.MOST_QUESTIONS; questions++) {
      var rule = new PointRule(PLAN, questions);
      int bonuses = 0;
      for (int round = 0; round < questions; round++) {
        bonuses += rule.points(after(Duration.ZERO, 1), LIMIT, round + 1) - PointRule.RIGHT;
      }

      assertThat(bonuses).isBetween(0, PointRule.RIGHT - 1);
    }
  }

  @Test
  void fasterAndLongerStreaksEarnMore() {
    var rule = new PointRule(PLAN, 10);

    assertThat(rule.points(after(Duration.ofSeconds(3), 1), LIMIT, 1))
        .isGreaterThan(rule.points(after(Duration.ofSeconds(20), 1), LIMIT, 1));
    assertThat(rule.points(after(Duration.ofSeconds(3), 1), LIMIT, 5))
        .isGreaterThan(rule.points(after(Duration.ofSeconds(3), 1), LIMIT, 1));
  }

  @Test
  void extraTimeMakesSpeedRelative() {
    var rule = new PointRule(PLAN, 10);

    assertThat(rule.points(after(Duration.ofSeconds(30), 2), LIMIT, 1))
        .isEqualTo(rule.points(after(Duration.ofSeconds(15), 1), LIMIT, 1));
  }

  @Test
  void withoutSpeedEveryRightAnswerIsWorthTheSame() {
    var rule = new PointRule(Plans.withoutSpeed(PLAN), 10);

    assertThat(rule.points(after(Duration.ofSeconds(1), 1), LIMIT, 9)).isEqualTo(PointRule.RIGHT);
  }
}
