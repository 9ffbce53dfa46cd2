package app.alinea.core.classroom;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// One question put to a class.
///
/// @param index of the question among the session's
/// @param limit time for an answer in all, without extra time
/// @param answers one a participant, the first one they gave
public record Round(
    int index, Duration limit, Map<ParticipantId, GivenAnswer> answers, Phase phase) {
  public Round {
    answers = Map.copyOf(answers);
  }

  /// How far a round has come.
  public enum Phase {
    OPEN,
    REVEALED,
    /// Passed over by the host: it counts for nobody.
    SKIPPED
  }

  public boolean counts() {
    return phase == Phase.REVEALED;
  }

  Round with(Phase other) {
    return new Round(index, limit, answers, other);
  }

  Round lasting(Duration other) {
    return new Round(index, other, answers, phase);
  }

  Round without(ParticipantId participant) {
    var others = new HashMap<>(answers);
    others.remove(participant);
    return new Round(index, limit, others, phase);
  }
}
