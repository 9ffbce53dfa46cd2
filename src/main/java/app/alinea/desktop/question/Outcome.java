package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.quiz.Marking;
import app.alinea.core.quiz.Response;
import app.alinea.core.study.AnswerCheck;
import java.util.Optional;

/// How an answer turned out, for showing.
public enum Outcome {
  RIGHT,
  WRONG,
  /// So close to right that the learner decides.
  NEAR,
  /// Shown to the learner, who judges by grade.
  SHOWN;

  private static final Marking MARKING = new Marking();
  private static final AnswerCheck CHECK = new AnswerCheck();

  /// @param response empty where the learner asked to see the answer
  public static Outcome of(Question question, Optional<Response> response) {
    return response.map(given -> judge(question.form(), given)).orElse(SHOWN);
  }

  private static Outcome judge(Form form, Response given) {
    if (given instanceof Response.Typed(var text)) {
      return switch (CHECK.check(text, form.answer(), form.accepted())) {
        case AnswerCheck.Verdict.Exact _ -> RIGHT;
        case AnswerCheck.Verdict.NearMiss _ -> NEAR;
        case AnswerCheck.Verdict.Wrong _ -> WRONG;
      };
    }
    return MARKING.isCorrect(form, given) ? RIGHT : WRONG;
  }
}
