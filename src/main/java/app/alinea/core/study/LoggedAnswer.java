package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import java.time.Instant;
import java.util.Optional;

/// What the scheduler needs of a line of the review log: read by the million, so without the raw
/// evidence.
///
/// @param review rank in the log
/// @param at when it was answered
/// @param elapsedDays whole study days since the last answer that counted, as counted then
/// @param choices options to guess among, 0 where the answer had to be recalled
public record LoggedAnswer(
    long review,
    CardId card,
    Instant at,
    Grade grade,
    ReviewEffect.Kind kind,
    int elapsedDays,
    int choices,
    Decision decision) {
  /// Where the scheduler put the card then. Logged because it followed from settings and from other
  /// cards, which change.
  public record Decision(Phase phase, int step, Optional<Instant> dueAt) {}
}
