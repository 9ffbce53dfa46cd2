package app.alinea.core.question.distractor;

import app.alinea.core.language.NumberWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Numbers that texts commonly use with a unit: near ones on its scale are plausible, others are
/// not ("cinq jours", "sept jours", "dix jours", never "six jours et demi").
final class NumberScale {
  private static final int WANTED = 3;
  private static final int[] DAYS = {
    3, 5, 7, 8, 10, 14, 15, 20, 21, 28, 30, 45, 60, 90, 120, 180, 365
  };
  private static final int[] HOURS = {6, 12, 24, 36, 48, 72, 96};
  private static final int[] WEEKS = {2, 3, 4, 6, 8, 10, 12};
  private static final int[] MONTHS = {2, 3, 4, 6, 9, 12, 18, 24, 30, 36};
  private static final int[] YEARS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20};
  private static final int[] AGES = {14, 15, 16, 18, 21, 25, 30, 35, 40, 45, 50, 65, 70, 75};
  private static final int[] COUNTS = {
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 20, 21, 24, 25, 27, 30, 36, 40, 50, 60, 75, 80, 90,
    100, 120, 150, 180, 200, 250, 300, 350, 400, 500, 600
  };
  private static final int[] ORDINALS = {5, 7, 10, 14, 15, 20, 25, 30, 35, 40, 45, 50, 60, 90, 120};
  private static final int ROUND = 5;
  private static final int SMALLEST_ROUND = 25;
  private static final int EXACT_ORDINALS = 4;
  private static final int YOUNGEST = 14;
  private static final int THREE = 3;

  private static final Map<String, int[]> BY_UNIT =
      Map.ofEntries(
          Map.entry("jour", DAYS),
          Map.entry("day", DAYS),
          Map.entry("heure", HOURS),
          Map.entry("hour", HOURS),
          Map.entry("semaine", WEEKS),
          Map.entry("week", WEEKS),
          Map.entry("mois", MONTHS),
          Map.entry("month", MONTHS),
          Map.entry("an", YEARS),
          Map.entry("année", YEARS),
          Map.entry("year", YEARS));

  private final NumberWords numbers;

  NumberScale(NumberWords numbers) {
    this.numbers = numbers;
  }

  /// Other numbers with the unit behind them, ascending.
  ///
  /// @param text the number, in words or figures
  /// @param after what follows it, unit first
  List<String> near(String text, String after, RandomGenerator random) {
    var value = numbers.cardinal(text).orElseThrow();
    var figures = Character.isDigit(text.charAt(0));
    var found = new ArrayList<String>();
    for (var other : around(asRound(scaleOf(value, after), value), value, random)) {
      var written =
          figures
              ? Integer.toString(other)
              : numbers.cardinal(other).orElse(Integer.toString(other));
      found.add(written + (value == 1 ? plural(after) : after));
    }
    return found;
  }

  /// Beside 35 stand 30 and 40, not 36.
  private static int[] asRound(int[] scale, int value) {
    if (value < SMALLEST_ROUND || value % ROUND != 0) {
      return scale;
    }
    var round = Arrays.stream(scale).filter(each -> each % ROUND == 0).toArray();
    return round.length > WANTED + 1 ? round : scale;
  }

  /// Other ordinals, one below or above by turns.
  List<String> ordinals(String text, RandomGenerator random) {
    var value = numbers.ordinal(text).orElseThrow();
    var scale = value <= EXACT_ORDINALS ? new int[] {2, 3, 4, 5, 6} : ORDINALS;
    return around(scale, value, random).stream()
        .flatMap(other -> numbers.ordinal(other).stream())
        .toList();
  }

  private static int[] scaleOf(int value, String after) {
    var unit = after.strip().split("[^\\p{L}]+", -1)[0].toLowerCase(Locale.ROOT);
    var scale = BY_UNIT.getOrDefault(unit, BY_UNIT.get(singular(unit)));
    if (scale == null && value > SMALLEST_ROUND && value % ROUND != 0) {
      return asOdd(value);
    }
    if (value >= YOUNGEST && Arrays.equals(scale, YEARS)) {
      return AGES;
    }
    return scale == null ? COUNTS : scale;
  }

  /// Beside fifty-four stand fifty-one and fifty-seven: among round numbers it would stand out.
  private static int[] asOdd(int value) {
    var step = value % THREE == 0 ? THREE : 2;
    return IntStream.rangeClosed(-WANTED, WANTED).map(each -> value + each * step).toArray();
  }

  private static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /// Three values of a scale beside the key; where the key stands among them is left to chance.
  private static List<Integer> around(int[] scale, int value, RandomGenerator random) {
    var below = new ArrayList<Integer>();
    var above = new ArrayList<Integer>();
    for (var each : scale) {
      if (each < value) {
        below.addFirst(each);
      } else if (each > value) {
        above.add(each);
      }
    }
    if (below.size() + above.size() < WANTED) {
      return List.of();
    }
    var fromBelow = Math.min(below.size(), random.nextInt(WANTED + 1));
    var fromAbove = WANTED - fromBelow;
    if (fromAbove > above.size()) {
      fromAbove = above.size();
      fromBelow = WANTED - fromAbove;
    }
    var found = new ArrayList<Integer>();
    for (var i = Math.min(fromBelow, below.size()) - 1; i >= 0; i--) {
      found.add(below.get(i));
    }
    for (var i = 0; i < fromAbove; i++) {
      found.add(above.get(i));
    }
    return found;
  }

  /// "mois", "voix": one is written like many.
  private static boolean isMany(String unit) {
    return unit.endsWith("s") || unit.endsWith("x") || unit.endsWith("z");
  }

  /// "un an" becomes "deux ans".
  private static String plural(String after) {
    var text = after.stripLeading();
    var end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    var unit = text.substring(0, end);
    var many = isMany(unit) || unit.isEmpty() ? unit : unit + "s";
    return " " + many + text.substring(end);
  }
}
