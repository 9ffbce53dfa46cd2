package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;

/// What may stand between a subject's head and its verb: a relative clause ("any Party that …
/// shall"), a reduced one ("powers granted by … shall"), an aside between commas.
final class SubjectAsides {
  private static final int LONGEST = 30;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  SubjectAsides(FunctionWords words, FiniteVerbs finite) {
    this.words = words;
    this.finite = finite;
  }

  /// Where to look on for the main verb after a relative pronoun, or -1 where the relative clause
  /// cannot be read.
  int afterRelative(TokenRow row, int relative, int end) {
    for (var i = relative + 1; i < Math.min(end, relative + LONGEST); i++) {
      if (words.is("relatives", row.word(i)) || row.word(i).equals(";")) {
        return -1;
      }
      if (finite.isFinite(row, i)) {
        var at = i + 1;
        // "who is elected and takes office": a further verb of the relative clause.
        while (at < end && !finite.isFinite(row, at) && !row.word(at).equals(",")) {
          at++;
        }
        var further = at < end && row.is(at - 1, PartOfSpeech.CCONJ) && finite.isFinite(row, at);
        return further ? at + 1 : i + 1;
      }
    }
    return -1;
  }

  /// "powers granted by this Act shall be …": a past form that a sure verb follows at once.
  boolean isReduced(TokenRow row, int verb, int end) {
    if (finite.isSurelyFinite(row, verb) || row.mood(verb) == Mood.PRESENT) {
      return false;
    }
    for (var i = verb + 1; i < end; i++) {
      var word = row.word(i);
      var comma = word.equals(",") && words.language() == Language.FRENCH;
      if (comma || word.equals(";") || words.is("subordinators", word)) {
        return false;
      }
      if (finite.isSurelyFinite(row, i)) {
        return !row.is(i - 1, PartOfSpeech.CCONJ);
      }
    }
    return false;
  }

  /// Whether an aside adds to the subject without narrowing what is said: no exception, no
  /// condition.
  boolean mayBeLeftOut(TokenRow row, int from) {
    return row.spellsOneOf(from, words.list("exception")) == 0
        && row.spellsOneOf(from, words.list("condition")) == 0;
  }
}
