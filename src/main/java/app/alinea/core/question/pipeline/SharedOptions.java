package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Flaws 9 and 23: of two choices of one rule the second gives the first away where the answer of
/// one is a wrong option of the other, or most options are the same.
final class SharedOptions {
  private static final Set<String> RULES =
      Set.of("ActUnderArticle", "ContentOfArticle", "RightGranted", "StateOfPlan");

  private static final int MOST_SHARED = 1;

  private SharedOptions() {}

  static List<Question> apart(List<Question> questions) {
    var before = new HashMap<String, List<Form.MultipleChoice>>();
    var kept = new ArrayList<Question>();
    for (var question : questions) {
      if (question.form() instanceof Form.MultipleChoice choice
          && RULES.contains(question.provenance().rule())) {
        var others = before.computeIfAbsent(question.provenance().rule(), _ -> new ArrayList<>());
        if (others.stream().anyMatch(other -> giveAway(other, choice))) {
          continue;
        }
        others.add(choice);
      }
      kept.add(question);
    }
    return kept;
  }

  private static boolean giveAway(Form.MultipleChoice one, Form.MultipleChoice other) {
    var shared = new HashSet<>(texts(one));
    shared.retainAll(texts(other));
    return shared.size() > MOST_SHARED
        || shared.contains(one.answer())
        || shared.contains(other.answer());
  }

  private static Set<String> texts(Form.MultipleChoice choice) {
    return choice.options().stream().map(Form.Option::text).collect(Collectors.toSet());
  }
}
