package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;

/// What other sentences of the document say.
final class Elsewhere {
  private static final int SHORTEST = 12;

  /// In a longer document hardly a body has one power alone, and looking for others takes long.
  private static final int MOST_SENTENCES = 3000;

  private Elsewhere() {}

  /// Whether another sentence holds the same words; of a long document that is taken for granted.
  static boolean isToldAgain(Idiom idiom, Fact fact, String words) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    if (sought.length() < SHORTEST) {
      return false;
    }
    return isNamed(idiom, fact, sought);
  }

  /// Whether another sentence names somebody, wherever.
  static boolean isNamed(Idiom idiom, Fact fact, String name) {
    var sentences = idiom.document().sentences();
    var own = fact.evidence().sentence().text();
    var sought = name.strip().toLowerCase(Locale.ROOT);
    return sentences.size() > MOST_SENTENCES
        || sentences.stream()
            .filter(other -> !other.text().equals(own))
            .anyMatch(other -> other.text().toLowerCase(Locale.ROOT).contains(sought));
  }

  /// "In the cases of …, the court shall decide within a month": without them it need not.
  static boolean startsInACase(Idiom idiom, Clause clause) {
    for (var i = 0; i < clause.subject().from(); i++) {
      if (idiom.words().is("case.nouns", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }
}
