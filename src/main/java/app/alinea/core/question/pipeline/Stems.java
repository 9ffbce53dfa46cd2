package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import java.util.Optional;

/// Forms under another stem.
final class Stems {
  private Stems() {}

  /// Empty for forms whose stem is a sentence of the text or a plain instruction.
  static Optional<Form> changed(Form form, String stem) {
    return switch (form) {
      case Form.MultipleChoice(_, var options, int key) ->
          Optional.of(new Form.MultipleChoice(stem, options, key));
      case Form.Flashcard(_, var answer) -> Optional.of(new Form.Flashcard(stem, answer));
      case Form.ShortAnswer(_, var answer, var others) ->
          Optional.of(new Form.ShortAnswer(stem, answer, others));
      case Form.Cloze _, Form.TrueFalse _, Form.Ordering _, Form.Matching _ -> Optional.empty();
    };
  }
}
