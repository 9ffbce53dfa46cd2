package app.alinea.core.question.rule;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// How far an answer reaches: up to an aside that adds to it without belonging to it.
final class Extent {
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

  private Extent() {}

  /// @param keep how many tokens at its start are looked over
  static TokenRange of(TokenRow row, TokenRange range, int keep) {
    for (var i = range.from() + keep; i + 1 < range.to(); i++) {
      var next = row.word(i + 1);
      if (row.word(i).equals(",")
          && (ASIDES.contains(next)
              || row.mood(i + 1) == Mood.PRESENT_PARTICIPLE
              || next.endsWith("ing"))) {
        return new TokenRange(range.from(), i);
      }
    }
    return range;
  }
}
