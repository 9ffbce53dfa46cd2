package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;

/// Where a clause ends behind its verbs.
final class ClauseEnds {
  /// ", the amount of which": how far the relative pronoun may stand behind its comma.
  private static final int LONGEST_LEAD = 5;

  private final FunctionWords words;
  private final FiniteVerbs finite;
  private final CoordinateVerbs coordinates;
  private final GoingAlong along;

  ClauseEnds(
      FunctionWords words, FiniteVerbs finite, CoordinateVerbs coordinates, GoingAlong along) {
    this.words = words;
    this.finite = finite;
    this.coordinates = coordinates;
    this.along = along;
  }

  /// Where the clause ends: before another main clause, or -1 where a verb cannot be explained.
  int after(TokenRow row, int from, int end) {
    var lastVerb = from;
    for (var i = from; i < end; i++) {
      var word = row.word(i);
      if (word.equals(";")
          || row.is(i, PartOfSpeech.CCONJ) && ClauseReader.isThat(row.word(i + 1))) {
        return i;
      }
      if (word.equals(",")
          && i > from
          && (addsRelative(row, i + 1) || along.goesAlong(row, i + 1))) {
        return i;
      }
      if (i > from && (authorsBeginAnew(row, i) || pluralBeginsAnew(row, i))) {
        return i;
      }
      if (!finite.isSurelyFinite(row, i)) {
        continue;
      }
      if (!coordinates.isSubordinate(row, lastVerb, i) && !coordinates.isCoordinate(row, i)) {
        return ClauseCut.clauseBreak(row, lastVerb, i);
      }
      lastVerb = i + 1;
    }
    return end;
  }

  /// "… and we set a goal": English authors name themselves again before another verb.
  private boolean authorsBeginAnew(TokenRow row, int index) {
    var joint = row.is(index, PartOfSpeech.CCONJ) ? index + 1 : index + 2;
    return words.language() == Language.ENGLISH
        && (row.is(index, PartOfSpeech.CCONJ)
            || row.word(index).equals(",") && row.is(index + 1, PartOfSpeech.CCONJ))
        && words.is("author.pronoun", row.word(joint));
  }

  /// "… and central banks remain committed": English plurals take a verb that looks like any.
  private boolean pluralBeginsAnew(TokenRow row, int index) {
    if (words.language() != Language.ENGLISH || !row.is(index, PartOfSpeech.CCONJ)) {
      return false;
    }
    var noun = index + 1;
    while (row.is(noun, PartOfSpeech.ADJ)) {
      noun++;
    }
    return row.is(noun, PartOfSpeech.NOUN)
        && row.at(noun).form().number() == GrammaticalNumber.PLURAL
        && words.is("copulas", row.word(noun + 1));
  }

  /// ", which will notify …", ", on which each is represented": English adds behind a comma what it
  /// could as well say in a sentence of its own.
  private boolean addsRelative(TokenRow row, int index) {
    var at = row.is(index, PartOfSpeech.ADP) ? index + 1 : index;
    for (var i = index; i < index + LONGEST_LEAD && words.language() == Language.ENGLISH; i++) {
      if (row.word(i).equals("of") && words.is("relatives", row.word(i + 1))) {
        return true;
      }
    }
    return words.language() == Language.ENGLISH
        && words.is("relatives", row.word(at))
        && !row.word(at).equals("that")
        && !row.word(at).equals("where");
  }
}
