package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells the letter I from the number one: it is a number where II follows, and a letter after H.
final class RomanLetters {
  private RomanLetters() {}

  /// @param letters all single letters that begin a line, in order of place
  /// @param romans all roman numbers that do
  /// @return the letters that are no roman numbers
  static List<Hit> without(List<Hit> letters, List<Hit> romans, LineStarts starts) {
    var chain = new NumberChain(NumberStyle.ROMAN, romans, starts).longest(true);
    if (chain.stream().noneMatch(hit -> hit.label().length() > 1)) {
      return letters;
    }
    var numbers = chain.stream().map(Hit::lineStart).collect(Collectors.toSet());
    var kept = new ArrayList<Hit>();
    for (var letter : letters) {
      boolean follows = !kept.isEmpty() && kept.getLast().value() == letter.value() - 1;
      if (follows || !numbers.contains(letter.lineStart())) {
        kept.add(letter);
      }
    }
    return kept;
  }
}
