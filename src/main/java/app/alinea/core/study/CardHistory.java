package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a card lived through in another store.
///
/// @param answers in order of time
/// @param standing where the other store put the card; empty where only the answers are known
/// @param suspended whether the card was not to be shown there
public record CardHistory(
    List<PastAnswer> answers, Optional<Standing> standing, boolean suspended) {
  public CardHistory {
    answers = answers.stream().sorted(Comparator.comparing(PastAnswer::at)).toList();
  }

  /// The stage of a card's life and the moment it comes back.
  public record Standing(Phase phase, int step, Optional<Instant> dueAt) {
    public static Standing of(CardSchedule schedule) {
      return new Standing(schedule.phase(), schedule.step(), schedule.dueAt());
    }
  }
}
