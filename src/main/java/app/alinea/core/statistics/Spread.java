package app.alinea.core.statistics;

import java.util.List;

/// How many cards lie in each range of a figure.
///
/// @param bounds lower bound of each range, rising; a range ends where the next begins
/// @param counts cards in each range
public record Spread(List<Double> bounds, List<Integer> counts) {
  public Spread {
    bounds = List.copyOf(bounds);
    counts = List.copyOf(counts);
    if (bounds.size() != counts.size()) {
      throw new IllegalArgumentException(bounds.size() + " ranges, " + counts.size() + " counts");
    }
  }

  public int cards() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
