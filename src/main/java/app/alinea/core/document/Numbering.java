package app.alinea.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses, among the numbers at the starts of a text's lines, the ones that number its paragraphs.
///
/// A year or a decimal at the start of a line continues no sequence and is passed over.
final class Numbering {
  /// A gap larger than this is not a skipped number but another thing.
  private static final int LARGEST_GAP = 4;

  private static final int FEWEST = 2;

  /// The numbers that count, in order of place; empty where the text has no numbering.
  List<NumberStyle.Hit> find(String text) {
    var articles = chain(hits(text, NumberStyle.ARTICLE), true);
    if (articles.size() >= FEWEST) {
      return articles;
    }
    return java.util.Arrays.stream(NumberStyle.values())
        .filter(style -> style != NumberStyle.ARTICLE)
        .map(style -> best(hits(text, style)))
        .filter(chain -> chain.size() >= FEWEST)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /// An unbroken sequence where there is one of weight, otherwise one that starts again at 1.
  private static List<NumberStyle.Hit> best(List<NumberStyle.Hit> hits) {
    var once = chain(hits, false);
    var restarting = chain(hits, true);
    return restarting.size() >= 2 * once.size() ? restarting : once;
  }

  private static List<NumberStyle.Hit> hits(String text, NumberStyle style) {
    var hits = new ArrayList<NumberStyle.Hit>();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      style.at(text, lineStart, lineEnd).ifPresent(hits::add);
      lineStart = lineEnd + 1;
    }
    return hits;
  }

  private static List<NumberStyle.Hit> chain(List<NumberStyle.Hit> hits, boolean mayRestart) {
    var best = List.<NumberStyle.Hit>of();
    for (int first = 0; first < Math.min(hits.size(), 12); first++) {
      if (hits.get(first).value() > LARGEST_GAP && first > 0) {
        continue;
      }
      var chain = chainFrom(hits, first, mayRestart);
      if (chain.size() > best.size()) {
        best = chain;
      }
    }
    return best;
  }

  private static List<NumberStyle.Hit> chainFrom(
      List<NumberStyle.Hit> hits, int first, boolean mayRestart) {
    var chain = new ArrayList<NumberStyle.Hit>();
    int last = hits.get(first).value() - 1;
    for (int at = first; at < hits.size(); at++) {
      int value = hits.get(at).value();
      boolean suffixed = hits.get(at).label().contains(" ");
      boolean next = value == last + 1 || value == last && suffixed && !chain.isEmpty();
      boolean skipped =
          value > last + 1 && value <= last + 1 + LARGEST_GAP && !comes(hits, at, last + 1);
      boolean again = value == last && chain.size() > 1 && continues(hits, at, last + 1);
      boolean restart = mayRestart && value == 1 && last > 0;
      if (next || skipped || again || restart) {
        chain.add(hits.get(at));
        last = value;
      }
    }
    return chain;
  }

  /// Whether the number that is missing stands a little further on.
  private static boolean comes(List<NumberStyle.Hit> hits, int from, int value) {
    return hits.stream().skip(from).limit(8).anyMatch(hit -> hit.value() == value);
  }

  private static boolean continues(List<NumberStyle.Hit> hits, int at, int value) {
    return at + 1 < hits.size() && hits.get(at + 1).value() == value;
  }
}
