package app.alinea.reading.office;

import java.util.List;

/// Counts the items of one automatic list. Confined to one thread.
final class ListCounter {
  static final int LEVELS = 10;

  private final List<ListLevel> levels;
  private final int[] values = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /// @param levels outermost first; at most {@link #LEVELS}
  ListCounter(List<ListLevel> levels) {
    this.levels = List.copyOf(levels.subList(0, Math.min(levels.size(), LEVELS)));
  }

  String next(int wanted) {
    if (levels.isEmpty()) {
      return "";
    }
    int level = Math.clamp(wanted, 0, levels.size() - 1);
    for (int above = 0; above < level; above++) {
      if (!begun[above]) {
        begin(above);
      }
    }
    if (begun[level]) {
      values[level]++;
    } else {
      begin(level);
    }
    for (int below = level + 1; below < levels.size(); below++) {
      begun[below] &= levels.get(below).goesOn();
    }
    return levels.get(level).marker(levels, values);
  }

  /// The next item of the level gets this number.
  void restart(int level, int number) {
    int at = Math.clamp(level, 0, LEVELS - 1);
    begun[at] = true;
    values[at] = number - 1;
  }

  private void begin(int level) {
    values[level] = levels.get(level).start();
    begun[level] = true;
  }
}
