package app.alinea.core.question.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Numbers as round as those that texts use: "25 %" stands beside "20 %" and "30 %", never beside
/// "38 %" or "150 %".
final class RoundNumbers {
  private static final int SHOWN = 3;
  private static final int[] SHARES = {
    1, 2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
    100
  };
  private static final int[] MANTISSAS = {10, 12, 15, 18, 20, 25, 30, 35, 40, 50, 60, 75, 80, 90};
  private static final int SMALLEST_SCALED = 20;
  private static final int AROUND = 4;
  private static final int WHOLE = 100;

  private RoundNumbers() {}

  /// Numbers near a value, how many of the first three below it by chance.
  ///
  /// @param share whether it is a percentage, which seldom exceeds the whole
  static List<Integer> near(int value, boolean share, RandomGenerator random) {
    var scale = share && value <= WHOLE ? shares() : scale(value);
    var below = scale.stream().filter(each -> each < value).toList();
    var above = scale.stream().filter(each -> each > value).toList();
    var found = new ArrayList<Integer>();
    // The key may stand anywhere in the row: among the first of these any number is smaller.
    var smaller = random.nextInt(SHOWN + 1);
    for (var step = 1; step <= smaller; step++) {
      add(found, below, below.size() - step);
    }
    for (var step = 1; step <= SHOWN - smaller; step++) {
      add(found, above, step - 1);
    }
    for (var step = 1; step <= AROUND; step++) {
      add(found, below, below.size() - step);
      add(found, above, step - 1);
    }
    return found;
  }

  private static void add(List<Integer> found, List<Integer> from, int index) {
    if (index >= 0 && index < from.size() && !found.contains(from.get(index))) {
      found.add(from.get(index));
    }
  }

  private static List<Integer> shares() {
    var all = new ArrayList<Integer>();
    for (var share : SHARES) {
      all.add(share);
    }
    return all;
  }

  /// Small counts one by one, greater ones in round steps of their own size.
  private static List<Integer> scale(int value) {
    var all = new ArrayList<Integer>();
    if (value < SMALLEST_SCALED) {
      for (var each = 1; each <= value + AROUND; each++) {
        all.add(each);
      }
      return all;
    }
    for (var unit = 1L; unit <= value; unit *= 10) {
      for (var mantissa : MANTISSAS) {
        var each = mantissa * unit / 10 * (unit < 10 ? 10 : 1);
        if (each >= value / 3
            && each <= 3L * value
            && each <= Integer.MAX_VALUE
            && !all.contains((int) each)) {
          all.add((int) each);
        }
      }
    }
    all.sort(Integer::compare);
    return all;
  }
}
