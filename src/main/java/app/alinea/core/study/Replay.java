package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import java.util.HashMap;
import java.util.Map;

/// Rebuilds schedules from the review log, line by line. Confined to one thread.
public final class Replay {
  private final ReviewEffect effect;
  private final Map<CardId, CardSchedule> schedules = new HashMap<>();

  public Replay(ReviewEffect effect) {
    this.effect = effect;
  }

  /// Takes the next line of the log, in log order.
  public void add(Review review) {
    var before = schedules.getOrDefault(review.card(), CardSchedule.FRESH);
    schedules.put(
        review.card(),
        effect.apply(
            before, review.card(), review.grade(), review.session(), review.at(), review.offset()));
  }

  /// The schedules of all cards that have reviews.
  public Map<CardId, CardSchedule> schedules() {
    return Map.copyOf(schedules);
  }
}
