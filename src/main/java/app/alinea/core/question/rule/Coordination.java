package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;

/// Where a second thing is joined to a first, or what it is done by to what it is done to.
public final class Coordination {
  private Coordination() {}

  /// "un centre à Douala et d’un observatoire": two things, each with a place of its own.
  public static boolean parts(TokenRow row, TokenRange range) {
    for (var i = range.from() + 1; i + 1 < range.to(); i++) {
      var owned = row.is(i + 1, PartOfSpeech.PROPN) && row.word(i + 2).startsWith("'");
      if (row.is(i, PartOfSpeech.CCONJ) && (row.is(i + 1, PartOfSpeech.ADP) || owned)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the last member of a row was left behind: "…, de six députés et du président".
  public static boolean goesOn(Clause clause) {
    var row = clause.row();
    var at = clause.rest().to();
    at += row.word(at).equals(",") ? 1 : 0;
    if (!row.is(at, PartOfSpeech.CCONJ)) {
      return false;
    }
    return row.is(at + 1, PartOfSpeech.ADP)
        || row.is(at + 1, PartOfSpeech.NOUN)
        || row.is(at + 1, PartOfSpeech.ADJ)
        || row.isInfinitive(at + 2);
  }

  /// "compléter les sanctions par des mesures": by what it is done is no part of it.
  public static boolean isCompleted(Clause clause, TokenRange object) {
    var row = clause.row();
    for (var i = object.from() + 1; i + 1 < object.to(); i++) {
      if (row.word(i).equals("par")
          && row.is(i + 1, PartOfSpeech.DET)
          && row.mood(i - 1) != Mood.PAST_PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /// What stands behind a place ends where another thing or doing is joined.
  public static int end(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",")) {
        return i;
      }
    }
    return to;
  }
}
