package app.alinea.core.classroom;

import java.time.Instant;

/// Who decides when the next question comes.
public sealed interface Pace {
  /// The host, for everybody at once.
  record Live() implements Pace {}

  /// Each participant for themselves, as homework.
  record Homework(Instant deadline) implements Pace {}
}
