package app.alinea.core.document;

import java.util.Arrays;

/// Says of the start of a line what comes before it: the end of a paragraph, the middle of a
/// sentence that the margin wraps, an introduction with a colon.
final class LineStarts {
  private static final int WIDEST_WRAPPED = 130;
  private static final double FULL_LINE = 0.72;
  private static final double LEAST_FULL = 0.4;
  private static final String ENDINGS = ".:;!?»”\")…]";

  private static final int FEWEST_LINES = 8;
  private static final int BLANK_SHARE = 20;
  private static final int SHORTEST_LINES = 50;

  private final String text;
  private final int fullLine;

  LineStarts(String text) {
    this.text = text;
    this.fullLine = fullLine(text);
  }

  /// The length from which a line is full, in a text that is wrapped by hand; else larger than any.
  private static int fullLine(String text) {
    var lengths = text.lines().filter(line -> !line.isBlank()).mapToInt(String::length).toArray();
    int longest = Arrays.stream(lengths).max().orElse(0);
    if (longest > WIDEST_WRAPPED || lengths.length < 4) {
      return Integer.MAX_VALUE;
    }
    int full = (int) (FULL_LINE * longest);
    long count = Arrays.stream(lengths).filter(length -> length >= full).count();
    return count >= LEAST_FULL * lengths.length ? full : Integer.MAX_VALUE;
  }

  /// The text with a blank line behind each line, where each is a paragraph or a title of its own
  /// and hardly any blank line stands between.
  static String withLinesApart(String text) {
    long blank = text.lines().filter(String::isBlank).count();
    long all = text.lines().count();
    long full = all - blank;
    boolean tight = full >= FEWEST_LINES && blank * BLANK_SHARE < all;
    return tight && text.length() > full * SHORTEST_LINES && !new LineStarts(text).isWrapped()
        ? text.replaceAll("\n+", "\n\n")
        : text;
  }

  boolean isWrapped() {
    return fullLine < Integer.MAX_VALUE;
  }

  /// Whether a paragraph may begin here: the line before is not one that the margin broke.
  boolean mayBegin(int lineStart) {
    var before = lineBefore(lineStart);
    return before.length() < fullLine || ENDINGS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /// Whether the text before announces what follows: a list within a paragraph, not a new one.
  boolean isAnnounced(int lineStart) {
    var before = text.substring(Math.max(0, lineStart - 200), lineStart).stripTrailing();
    return before.endsWith(":") || before.endsWith(",") || before.endsWith(";");
  }

  /// Whether a blank line stands before, or nothing.
  boolean isApart(int lineStart) {
    return lineBefore(lineStart).isBlank();
  }

  /// Whether the nearest line above that is not blank looks like a title.
  boolean isUnderTitle(int lineStart) {
    var above = text.substring(Math.max(0, lineStart - 400), lineStart).stripTrailing();
    return Titles.looksLikeOne(above.substring(above.lastIndexOf('\n') + 1).strip());
  }

  private String lineBefore(int lineStart) {
    if (lineStart == 0) {
      return "";
    }
    int start = text.lastIndexOf('\n', lineStart - 2) + 1;
    return start >= lineStart ? "" : text.substring(start, lineStart - 1).stripTrailing();
  }
}
