package app.alinea.core.classroom;

import java.time.Duration;

/// Points for a right answer: 1,000, and a bonus for speed and for a streak. All bonuses of a
/// session together stay below 1,000, so that one right answer more always ranks higher.
final class PointRule {
  static final int RIGHT = 1_000;

  /// Of a question's share of the bonus, what speed can earn; streaks earn the rest.
  private static final double SPEED_SHARE = 0.7;

  /// The streak that earns the whole streak bonus.
  private static final int FULL_STREAK = 5;

  private final int bonus;

  /// @param questions of the whole session
  PointRule(ClassPlan plan, int questions) {
    boolean withoutBonus =
        plan.scoring() == Scoring.NO_SPEED || plan.pace() instanceof Pace.Homework;
    this.bonus = withoutBonus ? 0 : (RIGHT - 1) / questions;
  }

  /// @param limit of the round, without extra time
  /// @param streak right answers in a row, this one included
  int points(GivenAnswer right, Duration limit, int streak) {
    double own = Math.max(1, limit.toMillis() * right.extraTime());
    double left = Math.clamp(1 - right.time().toMillis() / own, 0, 1);
    int speed = (int) (bonus * SPEED_SHARE * left);
    int run = Math.min(streak, FULL_STREAK) - 1;
    int row = (int) (bonus * (1 - SPEED_SHARE) * run / (FULL_STREAK - 1));
    return RIGHT + speed + row;
  }
}
