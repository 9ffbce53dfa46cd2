package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives articles back the headings that a file has misspelt, split over two lines, or left behind
/// the title of a chapter: what stands under them would be told of the article before.
///
/// Only a number that is missing between the headings before and behind counts.
final class SlippedHeadings {
  private static final int FEWEST = 3;
  private static final int MOST_SLIPS = 2;
  private static final int MOST_MISSING = 5;
  private static final String WORD = "article";
  private static final String NUMBER = "(premier|1er|[1-9]\\d{0,3}|[IVXLC]{1,7})";

  /// A word near to "Article" and a number, that stand alone or before a title.
  private static final Pattern NEAR =
      Pattern.compile(
          "^([ \\t\\x{A0}]*+)(\\p{L}{5,9})[ \\t\\x{A0}]*\\.?[ \\t\\x{A0}]*"
              + NUMBER
              + "(?=[ \\x{A0}]*+(?:$|[.:(–—-]|\\p{Lu}))");

  /// "Article 134 / -6", with its second number on the same line or the next.
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?m)^([ \\t\\x{A0}]*+(?i:article|art\\.)[ \\x{A0}]+\\d{1,4})[ \\x{A0}]*"
              + "(?:\\R{0,2}[ \\x{A0}]*/[ \\x{A0}]*[-–]?[ \\x{A0}]?"
              + "|\\R{1,2}[-–]|[ \\x{A0}][-–]|[-–][ \\x{A0}])"
              + "(\\d{1,3})(?=[ \\x{A0}]*(?:$|\\(\\p{L}|:))");

  /// A heading that ends the line of the title over it.
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "[ \\x{A0}]((?:Article|ARTICLE|Art\\.)[ \\x{A0}]"
              + NUMBER
              + "(?=[ \\x{A0}]*+(?:$|[.:(–—-]|\\p{Lu})))");

  private SlippedHeadings() {}

  static String mended(String given) {
    var text = joined(given);
    var found = headings(text);
    if (found.size() < FEWEST) {
      return text;
    }
    var mended = new StringBuilder();
    int next = 0;
    int told = 0;
    int last = 0;
    for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      if (next < found.size() && found.get(next).lineStart() == start) {
        last = found.get(next).value();
        next++;
        continue;
      }
      var gap = new Gap(last, next < found.size() ? found.get(next).value() : 0);
      var line = text.substring(start, end);
      var written = written(line, gap);
      if (!written.isEmpty()) {
        mended.append(text, told, start).append(written);
        told = end;
        last = Math.max(last, gap.value());
      }
    }
    return told == 0 ? text : mended.append(text, told, text.length()).toString();
  }

  /// What is missing between two headings, and what was found there last.
  private static final class Gap {
    private final int before;
    private final int after;
    private int value;

    Gap(int before, int after) {
      this.before = before;
      this.after = after;
      this.value = before;
    }

    boolean holds(int number) {
      boolean follows = number > before && number - before <= MOST_MISSING;
      if (follows && (after == 0 || after <= before || number < after)) {
        value = number;
        return true;
      }
      return false;
    }

    int value() {
      return value;
    }
  }

  private static String joined(String text) {
    var matcher = SPLIT.matcher(text);
    return matcher.find() ? matcher.replaceAll("$1-$2") : text;
  }

  /// @return the line as it was meant, or nothing where it is no heading
  private static String written(String line, Gap gap) {
    if (line.length() < WORD.length()) {
      return "";
    }
    if (Titles.isSection(line.strip())) {
      var matcher = BEHIND_TITLE.matcher(line);
      return matcher.find() && holds(matcher.group(2), gap)
          ? line.substring(0, matcher.start()) + "\n\n" + line.substring(matcher.start(1))
          : "";
    }
    var matcher = NEAR.matcher(line);
    if (!matcher.find() || !isNear(matcher, line) || !holds(matcher.group(3), gap)) {
      return "";
    }
    return matcher.group(1) + "Article " + gap.value() + line.substring(matcher.end());
  }

  /// Written quite otherwise it is another word; in small letters it may be wrapped from a
  /// sentence.
  private static boolean isNear(Matcher heading, String line) {
    var word = heading.group(2);
    boolean alone = line.substring(heading.end()).isBlank();
    boolean capital = Character.isUpperCase(word.charAt(0));
    return (capital || alone) && slips(word.toLowerCase(Locale.ROOT)) <= MOST_SLIPS;
  }

  private static boolean holds(String number, Gap gap) {
    var value = value(number);
    return value.isPresent() && gap.holds(value.getAsInt());
  }

  private static OptionalInt value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return OptionalInt.of(number.endsWith("er") ? 1 : Integer.parseInt(number));
    }
    return number.equals("premier") ? OptionalInt.of(1) : RomanNumeral.parse(number);
  }

  private static List<Hit> headings(String text) {
    var found = new ArrayList<Hit>();
    for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      int first = start;
      while (first < end && Character.isSpaceChar(text.charAt(first))) {
        first++;
      }
      if (first < end && NumberStyle.ARTICLE.mayBeginWith(text.charAt(first))) {
        NumberStyle.ARTICLE.at(text, start, end).ifPresent(found::add);
      }
    }
    return found;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /// How many letters are missing, too many, exchanged or changed places.
  private static int slips(String word) {
    int[][] least = new int[word.length() + 1][WORD.length() + 1];
    for (int from = 0; from <= word.length(); from++) {
      for (int to = 0; to <= WORD.length(); to++) {
        if (from == 0 || to == 0) {
          least[from][to] = from + to;
          continue;
        }
        boolean same = word.charAt(from - 1) == WORD.charAt(to - 1);
        int other = least[from - 1][to - 1] + (same ? 0 : 1);
        int moved = Math.min(least[from - 1][to], least[from][to - 1]) + 1;
        least[from][to] = Math.min(other, moved);
        if (from > 1
            && to > 1
            && word.charAt(from - 1) == WORD.charAt(to - 2)
            && word.charAt(from - 2) == WORD.charAt(to - 1)) {
          least[from][to] = Math.min(least[from][to], least[from - 2][to - 2] + 1);
        }
      }
    }
    return least[word.length()][WORD.length()];
  }
}
