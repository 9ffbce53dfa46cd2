package app.alinea.core.classroom;

import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import java.util.HashSet;
import java.util.List;

/// Tells responses that belong to a question from whatever else a phone may send.
final class Responses {
  private static final int LONGEST_TEXT = 200;

  private Responses() {}

  static boolean fit(Form form, Response response) {
    return switch (form) {
      case Form.MultipleChoice choice ->
          response instanceof Response.Chosen(int option)
              && option >= 0
              && option < choice.options().size();
      case Form.TrueFalse _ ->
          response instanceof Response.Chosen(int option) && (option == 0 || option == 1);
      case Form.Cloze _, Form.ShortAnswer _ ->
          response instanceof Response.Typed(var text)
              && !text.isBlank()
              && text.length() <= LONGEST_TEXT;
      case Form.Ordering ordering ->
          response instanceof Response.Ordered(var order)
              && isPermutation(order, ordering.items().size());
      case Form.Matching matching ->
          response instanceof Response.Matched(var matched)
              && isPermutation(matched, matching.pairs().size());
      case Form.Flashcard _ -> false;
    };
  }

  private static boolean isPermutation(List<Integer> order, int size) {
    return order.size() == size
        && new HashSet<>(order).size() == size
        && order.stream().allMatch(index -> index >= 0 && index < size);
  }
}
