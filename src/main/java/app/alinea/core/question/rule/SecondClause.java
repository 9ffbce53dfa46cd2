package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.EnumSet;
import java.util.Set;

/// "…, and its principles reflect …": a second clause with a subject of its own, which no question
/// on the first may carry along.
final class SecondClause {
  private static final int LONGEST_SUBJECT = 8;
  private static final Set<Mood> FINITE =
      EnumSet.of(
          Mood.PRESENT, Mood.IMPERFECT, Mood.PAST, Mood.FUTURE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE);

  private SecondClause() {}

  static boolean isIn(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i + 2 < range.to(); i++) {
      if (row.word(i).equals(",")
          && idiom.words().is("coordinators", row.word(i + 1))
          && opens(idiom, row, i + 2, range.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Idiom idiom, TokenRow row, int from, int end) {
    var begins =
        row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.PRON)
            || idiom.words().is("possessives", row.word(from));
    if (!begins || idiom.words().is("relatives", row.word(from))) {
      return false;
    }
    for (var i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      if (row.word(i).equals(",") || idiom.words().is("relatives", row.word(i))) {
        return false;
      }
      if (row.isVerb(i) && FINITE.contains(row.mood(i)) && !row.word(i - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
