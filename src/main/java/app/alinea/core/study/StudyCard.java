package app.alinea.core.study;

import app.alinea.core.question.Question;
import app.alinea.core.schedule.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A card on show.
///
/// @param question as it is asked now
/// @param stored as it was made
/// @param waits what each grade would give
/// @param optionOrder indexes of the question's options in the order to show; empty where it has
///   none
public record StudyCard(
    Card card,
    Question question,
    Question stored,
    Map<Grade, Duration> waits,
    List<Integer> optionOrder) {
  public StudyCard {
    waits = Map.copyOf(waits);
    optionOrder = List.copyOf(optionOrder);
  }
}
