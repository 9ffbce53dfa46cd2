package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.rule.CitedForm;
import app.alinea.core.question.rule.Idiom;
import java.util.List;

/// The questions on a law as they are shown, some with their article: last of all, so that twins
/// are known by their own words.
final class CitedQuestions {
  private CitedQuestions() {}

  static List<Question> of(Idiom idiom, List<Question> questions) {
    return idiom.law()
        ? questions.stream().map(question -> cited(idiom, question)).toList()
        : questions;
  }

  private static Question cited(Idiom idiom, Question question) {
    return question.in(
        CitedForm.of(
            idiom, question.provenance().rule(), question.anchor().position(), question.form()));
  }
}
