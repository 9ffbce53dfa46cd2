package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Bodies that a text calls by a short name: "le Conseil en session permanente" is the council it
/// names in full elsewhere, and either name answers.
final class Bodies {
  private static final Pattern ARTICLE = Pattern.compile("^(?:le |la |l[’']|les |the )");

  private Bodies() {}

  static List<String> aliases(Idiom idiom, Answer answer) {
    var names = new ArrayList<>(answer.accepted());
    if (answer.kind() != AnswerKind.PARTY) {
      return names;
    }
    var head = ARTICLE.matcher(answer.text()).replaceFirst("").split("[\\s\\p{Z}]", 2)[0];
    if (head.isEmpty() || !Character.isUpperCase(head.charAt(0))) {
      return names;
    }
    var counts = new HashMap<String, Integer>();
    for (var sentence : idiom.document().sentences()) {
      for (var entity : sentence.entities()) {
        if (entity.type() == EntityType.BODY && entity.canonical().startsWith(head + " ")) {
          counts.merge(entity.canonical(), 1, Integer::sum);
        }
      }
    }
    counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .ifPresent(most -> {
          names.add(most.getKey());
          names.add(head);
        });
    return names;
  }
}
