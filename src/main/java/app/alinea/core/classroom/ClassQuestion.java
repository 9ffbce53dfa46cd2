package app.alinea.core.classroom;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.study.OptionOrder;
import java.util.List;

/// A question as a class is asked it; it stays as it was whatever becomes of the question itself.
///
/// @param paragraph label of its paragraph, as readers cite it
/// @param explanation may be empty
public record ClassQuestion(
    QuestionId id,
    Form form,
    SourceAnchor anchor,
    String paragraph,
    List<String> topics,
    String explanation) {
  public ClassQuestion {
    topics = List.copyOf(topics);
  }

  static ClassQuestion of(Question question, String paragraph) {
    return new ClassQuestion(
        question.id(),
        question.form(),
        question.anchor(),
        paragraph,
        question.topics(),
        question.explanation());
  }

  /// Indexes of options, items or right sides in the order in which they are shown.
  List<Integer> optionOrder(long seed) {
    return OptionOrder.of(form, seed);
  }
}
