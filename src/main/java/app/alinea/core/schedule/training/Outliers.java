package app.alinea.core.schedule.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds cards whose first wait is too rare for its first grade to say anything of memory: cards
/// forgotten in a drawer, imports, holidays.
///
/// Among first waits, per first grade, groups of one delay are taken by ascending size, then
/// descending delay, and dropped while fewer than max(20, total/20) reviews have been dropped; of
/// the others those stay that hold at least 6 reviews and wait at most 100 days, after Easy 365.
/// Every review of a card of a dropped group goes.
final class Outliers {
  private static final int LEAST_DROPPED = 20;
  private static final int DROPPED_SHARE = 20;
  private static final int SMALLEST_GROUP = 6;
  private static final int LONGEST_DELAY = 100;
  private static final int LONGEST_DELAY_EASY = 365;

  private Outliers() {}

  /// Cards alike in their first grade and the delay before their first item.
  private record Group(int rating, int delay) {}

  static ReviewHistories removed(ReviewHistories log) {
    var sizes = new HashMap<Group, Integer>();
    for (int card = 0; card < log.cards(); card++) {
      int row = firstItem(log, card);
      if (row >= 0) {
        sizes.merge(group(log, card, row), 1, Integer::sum);
      }
    }
    var dropped = dropped(sizes);
    var cards = new boolean[log.cards()];
    for (int card = 0; card < log.cards(); card++) {
      int row = firstItem(log, card);
      cards[card] = row < 0 || dropped.contains(group(log, card, row));
    }
    return log.without(cards);
  }

  /// The row of a card's first item, or -1.
  static int firstItem(ReviewHistories log, int card) {
    for (int row = log.starts[card]; row < log.starts[card + 1]; row++) {
      if (log.ranks[row] >= 0) {
        return row;
      }
    }
    return -1;
  }

  private static Group group(ReviewHistories log, int card, int firstItem) {
    return new Group(log.ratings[log.starts[card]], log.days[firstItem]);
  }

  private static Set<Group> dropped(Map<Group, Integer> sizes) {
    var dropped = new HashSet<Group>();
    for (int rating = 1; rating <= 4; rating++) {
      int first = rating;
      var groups =
          new ArrayList<>(sizes.keySet().stream().filter(g -> g.rating() == first).toList());
      int total = groups.stream().mapToInt(sizes::get).sum();
      groups.sort(
          Comparator.<Group>comparingInt(sizes::get)
              .thenComparing(Comparator.comparingInt(Group::delay).reversed()));
      int longest = rating == 4 ? LONGEST_DELAY_EASY : LONGEST_DELAY;
      int gone = 0;
      for (var group : groups) {
        int size = sizes.getOrDefault(group, 0);
        if (gone + size < Math.max(LEAST_DROPPED, total / DROPPED_SHARE)) {
          gone += size;
          dropped.add(group);
        } else if (size < SMALLEST_GROUP || group.delay() > longest) {
          dropped.add(group);
        }
      }
    }
    return dropped;
  }
}
