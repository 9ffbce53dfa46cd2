package app.alinea.desktop.testing;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionVariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows two other wrong options and one other wording for every multiple choice.
public final class FewVariants implements QuestionVariants {
  private static final List<String> OTHERS = List.of("une autre", "une autre encore");

  @Override
  public Optional<Form> otherDistractor(
      Document document, Question question, int option, Set<String> refused, long seed) {
    if (!(question.form() instanceof Form.MultipleChoice choice)) {
      return Optional.empty();
    }
    var known = choice.options().stream().map(Form.Option::text).toList();
    return OTHERS.stream()
        .filter(text -> !refused.contains(text) && !known.contains(text))
        .findFirst()
        .map(text -> {
          var options = new ArrayList<>(choice.options());
          options.set(option, new Form.Option(text, ""));
          return new Form.MultipleChoice(choice.stem(), options, choice.key());
        });
  }

  @Override
  public Optional<Form> otherDistractors(
      Document document, Question question, Set<String> refused, long seed) {
    return question.form() instanceof Form.MultipleChoice(_, _, int key)
        ? otherDistractor(document, question, key == 0 ? 1 : 0, refused, seed)
        : Optional.empty();
  }

  @Override
  public Optional<Form> otherWording(
      Document document, Question question, Set<String> refused, long seed) {
    var stem = "Autrement dit : " + question.form().stem();
    return question.form() instanceof Form.MultipleChoice(_, var options, int key)
            && !refused.contains(stem)
            && !question.form().stem().startsWith("Autrement dit")
        ? Optional.of(new Form.MultipleChoice(stem, options, key))
        : Optional.empty();
  }
}
