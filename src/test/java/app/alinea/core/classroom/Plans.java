package app.alinea.core.classroom;

import java.time.Instant;
import java.util.List;

/// Variants of a plan.
final class Plans {
  private Plans() {}

  static ClassPlan withChosenNames(ClassPlan plan) {
    return change(plan, plan.scoring(), plan.teams(), plan.pace(), NamePolicy.CHOSEN);
  }

  static ClassPlan homework(ClassPlan plan, Instant deadline) {
    return change(plan, plan.scoring(), plan.teams(), new Pace.Homework(deadline), plan.names());
  }

  static ClassPlan teams(ClassPlan plan, List<String> teams) {
    return change(plan, plan.scoring(), teams, plan.pace(), plan.names());
  }

  static ClassPlan withoutSpeed(ClassPlan plan) {
    return change(plan, Scoring.NO_SPEED, plan.teams(), plan.pace(), plan.names());
  }

  private static ClassPlan change(
      ClassPlan plan, Scoring scoring, List<String> teams, Pace pace, NamePolicy names) {
    return new ClassPlan(
        plan.document(),
        plan.language(),
        plan.topics(),
        plan.types(),
        plan.questions(),
        plan.answeringTime(),
        plan.readingTime(),
        plan.order(),
        scoring,
        plan.ranking(),
        teams,
        pace,
        names,
        plan.seed());
  }
}
