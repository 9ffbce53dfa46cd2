package app.alinea.core.document;

import java.util.Locale;
import java.util.OptionalInt;

/// Reads roman numerals up to 399.
public final class RomanNumeral {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] FIGURES = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  /// @param value from 1 to 399
  static String of(int value) {
    var written = new StringBuilder();
    int rest = value;
    for (int at = 0; at < VALUES.length; at++) {
      while (rest >= VALUES[at]) {
        written.append(FIGURES[at]);
        rest -= VALUES[at];
      }
    }
    return written.toString();
  }

  public static OptionalInt parse(String text) {
    int sum = 0;
    int previous = 0;
    var upper = text.toUpperCase(Locale.ROOT);
    for (int at = upper.length() - 1; at >= 0; at--) {
      int value =
          switch (upper.charAt(at)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
          };
      if (value == 0) {
        return OptionalInt.empty();
      }
      sum += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
  }
}
