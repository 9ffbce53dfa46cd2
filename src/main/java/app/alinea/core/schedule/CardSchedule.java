package app.alinea.core.schedule;

import java.time.Instant;
import java.util.Optional;

/// Where a card stands: a cache that replaying its reviews gives back.
///
/// @param phase NEW before the first answer
/// @param step index of the current learning or relearning step, 0 in other phases
/// @param memory empty before the first answer
/// @param dueAt when it is to be shown; for REVIEW the start of its study day; empty when NEW
/// @param lastReviewAt empty before the first answer
/// @param reviews answers so far
/// @param lapses times a REVIEW card was answered Again
public record CardSchedule(
    Phase phase,
    int step,
    Optional<MemoryState> memory,
    Optional<Instant> dueAt,
    Optional<Instant> lastReviewAt,
    int reviews,
    int lapses) {
  public static final CardSchedule FRESH =
      new CardSchedule(Phase.NEW, 0, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

  public CardSchedule withDueAt(Instant newDueAt) {
    return new CardSchedule(
        phase, step, memory, Optional.of(newDueAt), lastReviewAt, reviews, lapses);
  }

  /// The stages of a card's life.
  public enum Phase {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING
  }
}
