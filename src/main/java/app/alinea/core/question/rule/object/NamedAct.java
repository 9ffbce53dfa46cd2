package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;

/// What English answers that name an act or a thing at length have in common.
final class NamedAct {
  private static final int FEWEST_WORDS = 2;

  private NamedAct() {}

  /// Up to where the main clause goes on: "… through censorship, and denounce its campaigns".
  static TokenRange alone(Idiom idiom, TokenRow row, TokenRange range) {
    var act = row.isVerb(range.from()) || row.word(range.from()).equals("to");
    for (var i = range.from() + 1; i + 1 < range.to(); i++) {
      var next = row.word(row.is(i + 1, PartOfSpeech.ADV) ? i + 2 : i + 1);
      // "… attempts to block exports and its attacks on …": another thing.
      if (row.is(i, PartOfSpeech.CCONJ)
          && (idiom.words().is("possessives", row.word(i + 1)) || row.word(i + 1).equals("our"))
          && act) {
        return new TokenRange(range.from(), row.word(i - 1).equals(",") ? i - 1 : i);
      }
      if (row.is(i, PartOfSpeech.CCONJ)
          && (!act || row.word(i - 1).equals(","))
          && (idiom.words().is("attitude.verbs", next)
              || idiom.words().is("operative.verbs", next))) {
        return new TokenRange(range.from(), row.word(i - 1).equals(",") ? i - 1 : i);
      }
    }
    return range;
  }

  /// "apply additional measures as required" tells little: at least two words that are not
  /// everybody’s.
  static boolean tellsEnough(Idiom idiom, TokenRow row, TokenRange range) {
    var telling = 0;
    for (var i = range.from(); i < range.to(); i++) {
      var lemma = row.at(i).lemma();
      var noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      if (noun
          && !idiom.words().is("light.nouns", lemma)
          && !idiom.words().is("bare.nouns", lemma)
          && !idiom.words().is("generic.words", row.word(i))) {
        telling++;
      }
    }
    return telling >= FEWEST_WORDS;
  }
}
