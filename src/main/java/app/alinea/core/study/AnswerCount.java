package app.alinea.core.study;

import app.alinea.core.schedule.Grade;
import java.time.Instant;

/// How many answers alike the log holds of one quarter of an hour: enough for every count by day,
/// hour, grade and maturity.
///
/// @param from the quarter's begin
public record AnswerCount(
    Instant from, Grade grade, ReviewEffect.Kind kind, Elapsed elapsed, int answers) {
  /// Whole study days since the last answer that counted, in classes; Anki's bound between young
  /// and mature cards is 21.
  public enum Elapsed {
    SAME_DAY,
    YOUNG,
    MATURE
  }
}
