package app.alinea.core.quiz;

import app.alinea.core.question.Form;
import app.alinea.core.study.AnswerCheck;
import java.util.List;
import java.util.stream.IntStream;

/// Judges a response. Orders and pairs are right as a whole or not at all; a near miss in spelling
/// is right.
public final class Marking {
  private final AnswerCheck check = new AnswerCheck();

  /// @throws IllegalArgumentException where the response does not belong to the form
  public boolean isCorrect(Form form, Response response) {
    return switch (form) {
      case Form.MultipleChoice(_, _, int key)
          when response instanceof Response.Chosen(int option) ->
          option == key;
      case Form.TrueFalse(_, boolean isTrue, _)
          when response instanceof Response.Chosen(int option) ->
          (option == 0) == isTrue;
      case Form.Cloze cloze when response instanceof Response.Typed(var text) -> typed(text, cloze);
      case Form.ShortAnswer answer when response instanceof Response.Typed(var text) ->
          typed(text, answer);
      case Form.Ordering(_, var items) when response instanceof Response.Ordered(var order) ->
          order.equals(identity(items.size()));
      case Form.Matching(_, var pairs) when response instanceof Response.Matched(var matched) ->
          matched.equals(identity(pairs.size()));
      case Form.Flashcard _ when response instanceof Response.SelfJudged(boolean knew) -> knew;
      case Form other ->
          throw new IllegalArgumentException(
              "%s is no response to a %s".formatted(response, other.type()));
    };
  }

  private boolean typed(String text, Form form) {
    return !(check.check(text, form.answer(), form.accepted())
        instanceof AnswerCheck.Verdict.Wrong);
  }

  private static List<Integer> identity(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
