package app.alinea.core.classroom;

import java.time.Instant;
import java.util.List;

/// What was settled when a class was opened.
///
/// @param title of the document
/// @param questions in the order asked; at least one
public record ClassSession(
    ClassroomId id,
    JoinCode code,
    ClassPlan plan,
    String title,
    List<ClassQuestion> questions,
    Instant openedAt) {
  public ClassSession {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("class %s asks nothing".formatted(id));
    }
  }
}
