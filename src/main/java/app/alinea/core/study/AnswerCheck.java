package app.alinea.core.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Compares a typed answer with the right one, forgiving case, accents, apostrophes, hyphens,
/// spaces and a leading article; figures are compared as figures.
public final class AnswerCheck {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:le|la|les|l|un|une|des|du|de la|de l|au|aux|a|an|the) (?=.)");
  private static final Pattern FIGURE =
      Pattern.compile("^[^\\d]*(\\d[\\d .,]*)\\s*(%|pour cent|percent)?.*$");
  private static final int SHORT = 5;
  private static final int LONG = 8;

  /// How a typed answer compares.
  public sealed interface Verdict {
    record Exact() implements Verdict {}

    /// So close that the learner decides.
    record NearMiss(String expected) implements Verdict {}

    record Wrong(String expected) implements Verdict {}
  }

  /// @param accepted other spellings that count
  public Verdict check(String typed, String answer, List<String> accepted) {
    var expected = new ArrayList<String>();
    expected.add(answer);
    expected.addAll(accepted);
    var given = plain(typed);
    if (given.isEmpty()) {
      return new Verdict.Wrong(answer);
    }
    if (expected.stream().anyMatch(right -> same(given, typed, right))) {
      return new Verdict.Exact();
    }
    return expected.stream().anyMatch(right -> near(given, plain(right)))
        ? new Verdict.NearMiss(answer)
        : new Verdict.Wrong(answer);
  }

  private static boolean same(String given, String typed, String right) {
    var plain = plain(right);
    var figure = figure(right);
    return given.equals(plain)
        || withoutSpaces(given).equals(withoutSpaces(plain))
        || figure.isPresent() && plain.length() <= LONG && figure.equals(figure(typed));
  }

  private static Optional<Double> figure(String text) {
    var matcher = FIGURE.matcher(text.replace('\u00A0', ' ').replace('\u202F', ' '));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var digits = matcher.group(1).replace(" ", "").replace(",", ".").replaceAll("\\.$", "");
    try {
      return Optional.of(Double.valueOf(digits));
    } catch (NumberFormatException severalPoints) {
      return Optional.empty();
    }
  }

  private static boolean near(String given, String right) {
    if (right.length() < SHORT || right.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return distance(given, right) <= (right.length() < LONG ? 1 : 2);
  }

  private static String plain(String text) {
    var letters =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}%]+", " ")
            .strip();
    return ARTICLE.matcher(letters).replaceFirst("");
  }

  private static String withoutSpaces(String text) {
    return text.replace(" ", "");
  }

  /// Edits between two words, a swap of neighbours counting as one (optimal string alignment).
  private static int distance(String one, String other) {
    var rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cheapest(int[][] rows, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(rows[i - 1][j - 1] + change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
