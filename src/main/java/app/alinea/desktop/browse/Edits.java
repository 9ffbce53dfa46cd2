package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import java.util.List;

/// Questions with one thing changed by a person.
final class Edits {
  private Edits() {}

  static Question withTopics(Question question, List<String> topics) {
    return new Question(
        question.id(),
        question.form(),
        question.anchor(),
        topics,
        question.difficulty(),
        question.explanation(),
        question.provenance(),
        question.flags(),
        question.status(),
        true);
  }
}
