package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;

/// What other sentences of the document say.
public final class Elsewhere {
  private static final int SHORTEST = 12;

  private Elsewhere() {}

  /// Whether another sentence holds the same words.
  static boolean isToldAgain(Idiom idiom, Fact fact, String words) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    if (sought.length() < SHORTEST) {
      return false;
    }
    return isNamed(idiom, fact, sought);
  }

  /// Whether another sentence names somebody, wherever.
  public static boolean isNamed(Idiom idiom, Fact fact, String name) {
    var own = fact.evidence().sentence().text();
    return idiom.concordance().holding(name).anyMatch(other -> !other.text().equals(own));
  }

  /// "In the cases of …, the court shall decide within a month": without them it need not.
  public static boolean startsInACase(Idiom idiom, Clause clause) {
    for (var i = 0; i < clause.subject().from(); i++) {
      if (idiom.words().is("case.nouns", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }
}
