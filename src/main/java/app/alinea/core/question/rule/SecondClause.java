package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.EnumSet;
import java.util.Set;

/// "…, and its principles reflect …": a second clause with a subject of its own, which no question
/// on the first may carry along.
public final class SecondClause {
  private static final int LONGEST_SUBJECT = 8;
  private static final Set<Mood> FINITE =
      EnumSet.of(
          Mood.PRESENT, Mood.IMPERFECT, Mood.PAST, Mood.FUTURE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE);

  private SecondClause() {}

  public static boolean isIn(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i + 2 < range.to(); i++) {
      if (row.word(i).equals(",")
          && idiom.words().is("coordinators", row.word(i + 1))
          && opens(idiom, row, i + 2, range.to())) {
        return true;
      }
      if (row.is(i, PartOfSpeech.CCONJ) && tells(row, i + 1, range.to())) {
        return true;
      }
    }
    return false;
  }

  /// "… and the Office issued": English, without a comma, by a past form behind a name.
  private static boolean tells(TokenRow row, int from, int end) {
    if (!row.word(from).equals("the")) {
      return false;
    }
    for (var i = from + 2; i + 1 < Math.min(end, from + LONGEST_SUBJECT + 2); i++) {
      if (row.word(i).equals(",") || row.word(i).equals("that") || row.word(i).equals("which")) {
        return false;
      }
      var past = row.mood(i) == Mood.PAST || row.at(i).form().person() == 3;
      var named = Character.isUpperCase(row.at(i - 1).text().charAt(0));
      if (row.is(i, PartOfSpeech.VERB)
          && past
          && named
          && (row.is(i + 1, PartOfSpeech.DET) || row.is(i + 1, PartOfSpeech.NOUN))) {
        return true;
      }
    }
    return false;
  }

  /// "to more effectively reduce".
  private static boolean isLed(TokenRow row, int verb) {
    var before = verb - 1;
    while (row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    return row.word(before).equals("to");
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
      if (row.isVerb(i) && FINITE.contains(row.mood(i)) && !isLed(row, i)) {
        return true;
      }
    }
    return false;
  }
}
