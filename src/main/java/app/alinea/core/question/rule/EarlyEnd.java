package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// Ends a long French phrase before what a question can do without, since nobody reads a question
/// to its end that keeps the whole sentence: who does it ("l’usage d’engins par des acteurs …") and
/// a second object of the same owner ("le nombre de phares et sa dépendance …").
public final class EarlyEnd {
  private static final int LONG = 21;
  private static final int KEPT = 7;

  /// Behind "par" these tell an agent; "par le biais" and "par an" don’t.
  private static final Set<String> SOME = Set.of("des", "d'", "un", "une");

  private static final Set<String> PAIRING = Set.of("entre", "tant", "ni", "soit");

  private EarlyEnd() {}

  public static TokenRange of(Idiom idiom, TokenRow row, TokenRange phrase) {
    if (idiom.words().language() != Language.FRENCH || idiom.law() || phrase.length() < LONG) {
      return phrase;
    }
    for (var i = phrase.from() + KEPT; i + 1 < phrase.to(); i++) {
      if (isAgent(row, i) || isSecond(idiom, row, phrase, i)) {
        return new TokenRange(phrase.from(), i);
      }
    }
    return phrase;
  }

  private static boolean isAgent(TokenRow row, int at) {
    return row.word(at).equals("par")
        && SOME.contains(row.word(at + 1))
        && row.is(at + 2, PartOfSpeech.NOUN);
  }

  /// "…, et leurs moyens": of two objects the first shows what is meant; of "entre" both.
  private static boolean isSecond(Idiom idiom, TokenRow row, TokenRange phrase, int at) {
    if (!row.word(at).equals("et") || !idiom.words().is("possessives", row.word(at + 1))) {
      return false;
    }
    for (var i = phrase.from(); i < at; i++) {
      if (PAIRING.contains(row.word(i)) || idiom.words().is("possessives", row.word(i))) {
        return false;
      }
    }
    return true;
  }
}
