package app.alinea.core.exchange;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.study.Card;
import app.alinea.core.study.Review;
import java.util.List;

/// Where a learner's card stands and the answers that led there.
///
/// @param log in order of time; undone answers left out
/// @param decay of the forgetting curve that the learner's weights give, as FSRS-6 defines it
public record CardProgress(Card card, List<Review> log, double decay) {
  public CardProgress {
    log = List.copyOf(log);
  }

  public CardSchedule schedule() {
    return card.schedule();
  }
}
