package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.Set;

/// What may stand between a subject's head and its verb: a relative clause ("any Party that …
/// shall"), a reduced one ("powers granted by … shall"), an aside between commas.
final class SubjectAsides {
  private static final int LONGEST = 30;
  private static final Set<String> OF = Set.of("de", "d'", "des", "du");
  private static final Set<String> TO = Set.of("à", "au", "aux");

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
  /// condition, nothing that [#belongs].
  boolean mayBeLeftOut(TokenRow row, int start, int from) {
    return !belongs(words, row, start, from)
        && row.spellsOneOf(from, words.list("exception")) == 0
        && row.spellsOneOf(from, words.list("condition")) == 0;
  }

  /// Whether what stands behind a comma belongs to the noun before it: a participle behind a whole
  /// class ("tout Etat, non représenté à …, pourra"), a further member of a row ("des droits de
  /// brevet, de noms commerciaux, …", "l’admission à l’établissement, au fonctionnement et …").
  static boolean belongs(FunctionWords words, TokenRow row, int start, int from) {
    var word = row.word(from);
    var narrows =
        words.is("whole.determiners", row.word(start))
            && (row.mood(from) == Mood.PAST_PARTICIPLE
                || row.mood(from) == Mood.PRESENT_PARTICIPLE
                || row.is(from, PartOfSpeech.VERB)
                || word.startsWith("non")
                || word.equals("not"));
    return narrows || OF.contains(word) || TO.contains(word) && hasOne(row, start, from);
  }

  private static boolean hasOne(TokenRow row, int start, int to) {
    for (var i = start + 1; i < to; i++) {
      if (TO.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
