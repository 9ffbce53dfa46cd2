package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Inserted;
import app.alinea.core.question.rule.Idiom;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an English provision puts beside its modal verb, to be told before the question.
final class KeptInsertion {
  private KeptInsertion() {}

  /// "The Court may, in exceptional circumstances, …": kept before the question, unless it leans.
  static Optional<String> before(Idiom idiom, Clause clause) {
    var own = clause.row().sentence();
    var first = clause.row().word(clause.verbGroup().to());
    return idiom.words().language() == Language.ENGLISH
        ? idiom.document().sentencesAt(own.position()).stream()
            .filter(other -> other.sentence().index() == own.sentence().index())
            .flatMap(other -> Inserted.in(other.text()).stream())
            .filter(each -> each.next().equalsIgnoreCase(first) || isVerbOf(clause, each.next()))
            .filter(each -> !POINTING.matcher(each.told()).find())
            .map(Inserted::told)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isVerbOf(Clause clause, String word) {
    for (var i = clause.verb(); i < Math.min(clause.rest().to(), clause.verb() + 3); i++) {
      if (clause.row().word(i).equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /// A pronoun before whom it stands for: the gate refuses what is left.
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iu)\\b(?:it|its|they|their|he|she|his|her|such|this|that|these|those|so)\\b");
}
