package app.alinea.core.statistics;

import app.alinea.core.question.QuestionId;
import java.util.List;

/// One thing chosen in the place of another.
///
/// @param times in multiple choice, either way round
/// @param questions in which it happened
public record Confusion(String one, String other, int times, List<QuestionId> questions) {
  public Confusion {
    questions = List.copyOf(questions);
  }
}
