package app.alinea.core.classroom;

import java.time.Duration;
import java.time.Instant;

/// Where a class stands. Times are the host's.
public sealed interface RoundState {
  /// Participants gather.
  record Lobby() implements RoundState {}

  /// Still the lobby: phones are asked a question that counts for nobody, to see that they are
  /// heard.
  record Trial() implements RoundState {}

  /// A state that ends by itself at a time.
  sealed interface Timed extends RoundState {
    int round();

    Instant endsAt();
  }

  /// The question is shown, its options are not.
  record Reading(int round, Instant endsAt) implements Timed {}

  /// Options are shown and answers are taken.
  ///
  /// @param endsAt for participants without extra time
  record Answering(int round, Instant beganAt, Instant endsAt) implements Timed {
    public Duration limit() {
      return Duration.between(beganAt, endsAt);
    }

    /// When a participant's time is over.
    public Instant deadline(double extraTime) {
      return beganAt.plusMillis(Math.round(limit().toMillis() * extraTime));
    }
  }

  /// The key, its source and who chose what.
  record Revealed(int round) implements RoundState {}

  /// The table between two questions.
  ///
  /// @param round the one just played
  record Standings(int round) implements RoundState {}

  /// Homework is open: everybody answers at their own pace.
  record Homework(Instant until) implements RoundState {}

  /// The clock stands still.
  record Paused(Timed inner, Instant since) implements RoundState {}

  record Finished() implements RoundState {}
}
