package app.alinea.reading;

import java.util.Locale;

/// Writes the numbers of automatic lists as a word processor or a browser shows them.
public final class ListMarkers {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LARGEST_ROMAN = 3999;

  private ListMarkers() {}

  public enum Style {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    ORDINAL,
    BULLET,
    NONE
  }

  public static String of(Style style, int value) {
    return switch (style) {
      case DECIMAL -> Integer.toString(value);
      case LOWER_LETTER -> letters(value);
      case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(value);
      case ORDINAL -> value == 1 ? "1er" : Integer.toString(value);
      case BULLET -> "•";
      case NONE -> "";
    };
  }

  /// a to z, then aa, bb, as word processors count on.
  private static String letters(int value) {
    if (value < 1) {
      return Integer.toString(value);
    }
    var letter = String.valueOf((char) ('a' + (value - 1) % 26));
    return letter.repeat(Math.min(4, 1 + (value - 1) / 26));
  }

  private static String roman(int value) {
    if (value < 1 || value > LARGEST_ROMAN) {
      return Integer.toString(value);
    }
    var numeral = new StringBuilder();
    int rest = value;
    for (int at = 0; at < VALUES.length; at++) {
      while (rest >= VALUES[at]) {
        numeral.append(SIGNS[at]);
        rest -= VALUES[at];
      }
    }
    return numeral.toString();
  }
}
