package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import java.util.HashSet;
import java.util.List;

/// One purpose that stands before a list is asked for once, whatever item it is asked of.
final class OneAim {
  private OneAim() {}

  static List<Question> of(List<Question> questions) {
    var asked = new HashSet<String>();
    return questions.stream()
        .filter(question ->
            !question.provenance().rule().equals("PurposeQuestion")
                || asked.add(
                    question.type()
                        + "/"
                        + question.anchor().position()
                        + "/"
                        + question.form().answer()))
        .toList();
  }
}
