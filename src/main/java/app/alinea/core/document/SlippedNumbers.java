package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds numbers whose mark was mistyped, "11," between "10." and "12.", and gives a list whose
/// items are all numbered 1, as some programs write it, the numbers meant.
final class SlippedNumbers {
  private static final Pattern SLIP =
      Pattern.compile(
          "\\G[ \\t\\x{A0}]*+(\\d{1,5})(?:[ \\x{A0}]?[.,;:)]|(?=[ \\x{A0}]))\\s*(?=[\\p{Lu}«“\"])");
  private static final int FEWEST = 3;

  private SlippedNumbers() {}

  /// @param chain numbers of a text, in order of place
  static List<Hit> mended(String text, List<Hit> chain, LineStarts starts) {
    if (chain.size() >= FEWEST && chain.stream().allMatch(hit -> hit.value() == 1)) {
      return counted(chain);
    }
    var mended = new ArrayList<Hit>();
    for (int at = 0; at < chain.size(); at++) {
      var hit = chain.get(at);
      mended.add(hit);
      if (at + 1 < chain.size() && chain.get(at + 1).value() == hit.value() + 2) {
        between(text, hit, chain.get(at + 1), starts).ifPresent(mended::add);
      }
    }
    return mended;
  }

  private static List<Hit> counted(List<Hit> chain) {
    var counted = new ArrayList<Hit>();
    for (var hit : chain) {
      int value = counted.size() + 1;
      counted.add(new Hit(hit.lineStart(), hit.bodyStart(), value, Integer.toString(value), false));
    }
    return counted;
  }

  private static Optional<Hit> between(String text, Hit before, Hit after, LineStarts starts) {
    int lineStart = text.indexOf('\n', before.bodyStart()) + 1;
    while (lineStart > 0 && lineStart < after.lineStart()) {
      var matcher = SLIP.matcher(text).region(lineStart, after.lineStart());
      if (matcher.lookingAt()
          && Integer.parseInt(matcher.group(1)) == before.value() + 1
          && starts.mayBegin(lineStart)) {
        var label = matcher.group(1);
        return Optional.of(new Hit(lineStart, matcher.end(), before.value() + 1, label, false));
      }
      lineStart = text.indexOf('\n', lineStart) + 1;
    }
    return Optional.empty();
  }
}
