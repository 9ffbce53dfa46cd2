package app.alinea.core.plan;

import app.alinea.core.document.DocumentId;
import java.time.LocalDate;
import java.util.Set;

/// An exam whose row in the store makes no sense, say because it was edited by hand. It is left out
/// of every plan until it is set again or deleted.
///
/// @param name as stored; may be blank
public record UnreadableExam(long id, String name) {
  private static final int DAYS_AHEAD = 30;

  /// The same exam with the usual settings, to start from.
  public Exam fresh(String nameIfBlank, LocalDate today) {
    return new Exam(
        id,
        name.isBlank() ? nameIfBlank : name.strip(),
        today.plusDays(DAYS_AHEAD),
        Set.<DocumentId>of(),
        Set.of(),
        Exam.USUAL_MINUTES,
        Exam.USUAL_GOAL,
        Set.of(),
        Set.of());
  }
}
