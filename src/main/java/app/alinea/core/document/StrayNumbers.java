package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the numbers of a text that stand out of their order: 7 between 3 and 4, or all of them
/// counting down.
///
/// What continues nothing is mostly no paragraph: a year, a date, an item of a list. A number out
/// of its order fills a gap that the others leave, and continues no list.
final class StrayNumbers {
  private StrayNumbers() {}

  /// @param hits all numbers of one style, in order of place
  /// @param chain those of them that count on
  /// @return the chain with the strays in their places
  static List<Hit> with(List<Hit> hits, List<Hit> chain, LineStarts starts) {
    if (chain.isEmpty()) {
      return chain;
    }
    var places = chain.stream().map(Hit::lineStart).collect(Collectors.toSet());
    var values = chain.stream().map(Hit::value).collect(Collectors.toSet());
    int lowest = values.stream().mapToInt(value -> value).min().orElse(1);
    int highest = values.stream().mapToInt(value -> value).max().orElse(1) + 1;
    int leftOut = -1;
    var strays = new ArrayList<Hit>();
    for (var at = 0; at < hits.size(); at++) {
      var hit = hits.get(at);
      if (places.contains(hit.lineStart()) || hit.lineStart() < chain.getFirst().lineStart()) {
        leftOut = -1;
        continue;
      }
      boolean fills = hit.value() >= lowest && hit.value() <= highest;
      boolean ofList = hit.value() == leftOut + 1 || starts.isAnnounced(hit.lineStart());
      if (fills
          && !ofList
          && (values.add(hit.value())
              || isTwice(hits, at, values) && starts.isApart(hit.lineStart()))) {
        strays.add(hit);
        leftOut = -1;
      } else {
        leftOut = hit.value();
      }
    }
    strays.addAll(chain);
    strays.sort(Comparator.comparingInt(Hit::lineStart));
    return strays;
  }

  /// The same number as its neighbour, one of which counts.
  private static boolean isTwice(List<Hit> hits, int at, Set<Integer> counted) {
    int value = hits.get(at).value();
    boolean before = at > 0 && hits.get(at - 1).value() == value;
    boolean behind = at + 1 < hits.size() && hits.get(at + 1).value() == value;
    return counted.contains(value) && (before || behind);
  }
}
