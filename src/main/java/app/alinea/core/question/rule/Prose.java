package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;

/// What rules on declarations have in common.
public final class Prose {
  private Prose() {}

  /// How many nouns and adjectives say something of their own.
  public static int telling(Idiom idiom, TokenRow row, TokenRange range) {
    var telling = 0;
    for (var i = range.from(); i < range.to(); i++) {
      var says =
          row.is(i, PartOfSpeech.NOUN)
              || row.is(i, PartOfSpeech.PROPN)
              || row.is(i, PartOfSpeech.ADJ);
      if (says
          && !idiom.words().is("light.nouns", row.at(i).lemma())
          && !idiom.words().is("bare.nouns", row.at(i).lemma())
          && !idiom.words().is("generic.words", row.word(i))) {
        telling++;
      }
    }
    return telling;
  }

  /// How many nouns and adjectives are more than words that go with everything.
  public static int particular(Idiom idiom, TokenRow row, TokenRange range) {
    var particular = 0;
    for (var i = range.from(); i < range.to(); i++) {
      var says =
          row.is(i, PartOfSpeech.NOUN)
              || row.is(i, PartOfSpeech.ADJ)
              || row.is(i, PartOfSpeech.PROPN);
      if (says
          && !idiom.words().is("generic.words", row.word(i))
          && !idiom.words().is("generic.words", row.at(i).lemma())) {
        particular++;
      }
    }
    return particular;
  }
}
