package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;

/// Whether words of a long French declaration tell anything apart: "contribue fortement aux
/// objectifs de l’Alliance" fits a dozen things of a text that has each of its words everywhere.
public final class Rareness {
  private static final double OFTEN = 0.03;
  private static final int FEWEST = 4;

  private Rareness() {}

  /// Whether one of the nouns, adjectives and names stands in few sentences only.
  public static boolean has(Idiom idiom, TokenRow row, TokenRange range) {
    if (idiom.words().language() != Language.FRENCH || idiom.law()) {
      return true;
    }
    for (var i = range.from(); i < range.to(); i++) {
      var tells =
          row.is(i, PartOfSpeech.NOUN)
              || row.is(i, PartOfSpeech.ADJ)
              || row.is(i, PartOfSpeech.PROPN)
              || row.is(i, PartOfSpeech.NUM);
      if (tells && isRare(idiom, row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRare(Idiom idiom, String lemma) {
    var most = Math.max(FEWEST, Math.round(OFTEN * idiom.concordance().size()));
    return idiom.concordance().withLemma(lemma).size() <= most;
  }
}
