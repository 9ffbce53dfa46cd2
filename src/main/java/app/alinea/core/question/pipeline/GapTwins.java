package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.WordBag;
import java.util.List;

/// Gaps of one sentence that the same words fill: two rules may tell the sentence a little
/// differently and leave the same name out.
final class GapTwins {
  private static final double SAME = 0.6;

  private GapTwins() {}

  /// Whether another gap of the same sentence was made for the same answer before.
  static boolean isOne(Question question, List<Question> before) {
    if (question.type() != QuestionType.CLOZE) {
      return false;
    }
    var words = WordBag.of(question.form().stem());
    for (var i = before.size() - 1; i >= 0; i--) {
      var other = before.get(i);
      if (other.type() == QuestionType.CLOZE
          && other.anchor().position() == question.anchor().position()
          && other.anchor().sentence() == question.anchor().sentence()
          && other.form().answer().equals(question.form().answer())
          && words.sharedWith(WordBag.of(other.form().stem())) >= SAME) {
        return true;
      }
    }
    return false;
  }
}
