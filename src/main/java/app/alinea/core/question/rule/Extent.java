package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// How far an answer reaches: up to an aside that adds to it without belonging to it.
public final class Extent {
  private static final Set<String> ASIDES =
      Set.of(
          "tout",
          "y",
          "notamment",
          "en",
          "ce",
          "qui",
          "dont",
          "afin",
          "grâce",
          "conformément",
          "comme",
          "including",
          "while",
          "which",
          "as",
          "thereby",
          "where",
          "au",
          "à",
          "dans",
          "lorsque",
          "s'il",
          "selon",
          "sur",
          "avec");

  private static final Set<String> RELATIVES =
      Set.of(
          "qui",
          "que",
          "qu'",
          "dont",
          "où",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "auquel",
          "auxquels",
          "auxquelles",
          "duquel",
          "desquels",
          "which",
          "that",
          "who",
          "whom");

  private static final int LONG = 24;
  private static final int SHORTEST = 6;

  private Extent() {}

  /// "la situation dans laquelle un État, en renforçant …": a relative clause whose verb is to
  /// come.
  private static boolean isUnfinished(TokenRow row, int from, int comma) {
    for (var i = comma - 1; i > from; i--) {
      if (row.isVerb(i) && row.at(i).form().person() > 0) {
        return false;
      }
      if (RELATIVES.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// ", au moment et dans le domaine …": a further member of a list and no aside.
  private static boolean listsOn(TokenRow row, int comma, int to) {
    for (var i = comma + 2; i + 1 < to && !row.word(i).equals(","); i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && row.is(i + 1, PartOfSpeech.ADP)) {
        return row.is(comma + 1, PartOfSpeech.ADP) || row.word(comma + 1).equals("au");
      }
    }
    return false;
  }

  /// "measurement, monitoring, reporting, and verification": one of a row.
  private static boolean isMember(TokenRow row, int doing) {
    return row.word(doing + 1).equals(",")
        || row.is(doing + 1, PartOfSpeech.CCONJ) && row.is(doing + 2, PartOfSpeech.NOUN);
  }

  /// @param keep how many tokens at its start are looked over
  public static TokenRange of(TokenRow row, TokenRange range, int keep) {
    for (var i = range.from() + keep; i + 1 < range.to(); i++) {
      var next = row.word(i + 1);
      if (row.word(i).equals(",")
          && !isUnfinished(row, range.from(), i)
          && (ASIDES.contains(next) && !listsOn(row, i, range.to())
              || row.mood(i + 1) == Mood.PRESENT_PARTICIPLE
              || next.endsWith("ing") && !isMember(row, i + 1))) {
        return new TokenRange(range.from(), i);
      }
    }
    return range;
  }

  /// Of a long French predicate what stands before an aside: ", y compris …", ", marqué par …".
  public static TokenRange told(Idiom idiom, Clause clause) {
    var whole = clause.predicate();
    return idiom.words().language() == Language.FRENCH && whole.length() > LONG
        ? of(clause.row(), whole, SHORTEST)
        : whole;
  }
}
