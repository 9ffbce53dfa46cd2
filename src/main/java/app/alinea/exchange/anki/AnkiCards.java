package app.alinea.exchange.anki;

import app.alinea.core.exchange.CardProgress;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.MemoryState;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Where our cards stand, in the numbers of Anki's card table.
final class AnkiCards {
  private static final int START_FACTOR = 2500;
  private static final int ONE_STEP = 1001;
  private static final int SUSPENDED = -1;

  private final Instant now;

  AnkiCards(Instant now) {
    this.now = now;
  }

  /// @param type 0 new, 1 learning, 2 review, 3 relearning
  /// @param due rank of a new card, seconds of a learning card, day since creation of a review card
  /// @param data FSRS state as JSON, or empty
  record State(
      int type,
      int queue,
      long due,
      int intervalDays,
      int factor,
      int reviews,
      int lapses,
      int stepsLeft,
      String data) {
    State suspended() {
      return new State(
          type, SUSPENDED, due, intervalDays, factor, reviews, lapses, stepsLeft, data);
    }
  }

  /// The collection's first day: due dates of review cards count from it.
  Instant created() {
    return now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(365)).plus(Duration.ofHours(4));
  }

  State of(CardProgress progress, int rank) {
    var card = progress.schedule();
    var state = state(card, rank, progress.decay());
    return progress.card().suspended() ? state.suspended() : state;
  }

  State fresh(int rank) {
    return state(CardSchedule.FRESH, rank, 0);
  }

  private State state(CardSchedule card, int rank, double decay) {
    return switch (card.phase()) {
      case NEW -> new State(0, 0, rank, 0, 0, 0, 0, 0, "");
      case LEARNING -> learning(card, 1, decay);
      case RELEARNING -> learning(card, 3, decay);
      case REVIEW -> {
        long due = Duration.between(created(), card.dueAt().orElse(now)).toDays();
        var last = card.lastReviewAt().orElse(now);
        long interval = Math.max(1, Duration.between(last, card.dueAt().orElse(now)).toDays());
        yield new State(
            2,
            2,
            due,
            (int) interval,
            START_FACTOR,
            card.reviews(),
            card.lapses(),
            0,
            data(card, decay));
      }
    };
  }

  private State learning(CardSchedule card, int type, double decay) {
    long due = card.dueAt().orElse(now).getEpochSecond();
    int interval = type == 3 ? 1 : 0;
    return new State(
        type,
        1,
        due,
        interval,
        START_FACTOR,
        card.reviews(),
        card.lapses(),
        ONE_STEP,
        data(card, decay));
  }

  private static String data(CardSchedule card, double decay) {
    return card.memory().map(memory -> json(memory, card, decay)).orElse("");
  }

  private static String json(MemoryState memory, CardSchedule card, double decay) {
    var json = new JsonObject();
    json.addProperty("s", rounded(memory.stability(), 4));
    json.addProperty("d", rounded(memory.difficulty(), 3));
    json.addProperty("decay", rounded(decay, 3));
    card.lastReviewAt().ifPresent(at -> json.addProperty("lrt", at.getEpochSecond()));
    return json.toString();
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
