package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was exchanged for what in the false statements of a set: an exchange that comes again and
/// again is known by its words.
final class Exchanges {
  private final Map<String, Integer> made = new HashMap<>();

  /// How often the exchange of a statement was made before.
  int before(Form statement) {
    return made.getOrDefault(words(statement), 0);
  }

  void add(Form statement) {
    made.merge(words(statement), 1, Integer::sum);
  }

  /// "20 % > 25 %", without the words around; empty for a true statement.
  private static String words(Form form) {
    if (!(form instanceof Form.TrueFalse(var told, var isTrue, var right)) || isTrue) {
      return "";
    }
    var wrong = told.split(" ", -1);
    var own = right.split(" ", -1);
    var from = 0;
    while (from < Math.min(wrong.length, own.length) && wrong[from].equals(own[from])) {
      from++;
    }
    var behind = 0;
    while (behind < Math.min(wrong.length, own.length) - from
        && wrong[wrong.length - 1 - behind].equals(own[own.length - 1 - behind])) {
      behind++;
    }
    return part(own, from, behind) + ">" + part(wrong, from, behind);
  }

  private static String part(String[] words, int from, int behind) {
    return String.join(" ", List.of(words).subList(from, words.length - behind));
  }
}
