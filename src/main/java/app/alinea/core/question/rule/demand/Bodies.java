package app.alinea.core.question.rule.demand;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Bodies that a text calls by a short name: "le Conseil en session permanente" is the council it
/// names in full elsewhere, with the same words behind it, and either name answers.
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
    var rest = ARTICLE.matcher(answer.text()).replaceFirst("").substring(head.length());
    if (rest.isBlank()) {
      return names;
    }
    for (var sentence : idiom.document().sentences()) {
      for (var entity : sentence.entities()) {
        var name = entity.span().of(sentence.text());
        if (entity.type() == EntityType.BODY
            && name.startsWith(head + " ")
            && sentence.text().contains(name + rest)
            && !names.contains(name)) {
          names.add(name);
          names.add(name + rest);
        }
      }
    }
    return names;
  }
}
