package app.alinea.core.question.curation;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;

/// A new version of a question that a person has changed. It waits until they take or decline it.
///
/// @param question the one they changed
/// @param version what the generator makes of the same fact now, under an id of its own
public record Offer(QuestionId question, Question version) {
  public Offer {
    if (question.equals(version.id())) {
      throw new IllegalArgumentException("a version of itself: " + question);
    }
  }

  /// The changed question with the new version's content. It keeps its id, its topics and its
  /// status, so that its card and history go on, and still counts as a person's choice. A stale one
  /// is in use again: its sentence is found anew.
  public Question taken(Question current) {
    return new Question(
        current.id(),
        version.form(),
        version.anchor(),
        current.topics(),
        version.difficulty(),
        version.explanation(),
        version.provenance(),
        version.flags(),
        current.status() == QuestionStatus.STALE ? QuestionStatus.ACCEPTED : current.status(),
        true);
  }
}
