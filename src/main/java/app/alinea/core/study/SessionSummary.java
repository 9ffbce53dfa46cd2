package app.alinea.core.study;

import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What was done in a session.
///
/// @param failed questions answered Again at least once, in order
/// @param leeches failed questions that keep failing: better read their paragraph again
public record SessionSummary(
    int answers,
    Map<Grade, Integer> byGrade,
    Duration time,
    List<QuestionId> failed,
    List<QuestionId> leeches) {
  public SessionSummary {
    byGrade = Map.copyOf(byGrade);
    failed = List.copyOf(failed);
    leeches = List.copyOf(leeches);
  }
}
