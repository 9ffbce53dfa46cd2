package app.alinea.exchange.moodle;

import app.alinea.core.question.Form;

/// Which questions Moodle's files hold only as another type.
final class NearestType {
  private NearestType() {}

  static boolean changes(Form form) {
    return switch (form) {
      case Form.Flashcard _, Form.Ordering _ -> true;
      case Form.MultipleChoice _,
          Form.Cloze _,
          Form.TrueFalse _,
          Form.ShortAnswer _,
          Form.Matching _ ->
          false;
    };
  }
}
