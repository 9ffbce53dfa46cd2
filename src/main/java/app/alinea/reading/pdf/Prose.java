package app.alinea.reading.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Tells lines of running text from the cells of a table: most of them are wide, and begin in the
/// middle of a sentence.
final class Prose {
  private static final double NARROWEST = 6;
  private static final int SHORTEST = 12;

  /// Cells like "every two years" are shorter.
  private static final int SHORTEST_LINE = 18;

  private static final double LEAST_IN_SENTENCE = 0.2;

  /// A text of short numbered items has few lines that begin in a sentence.
  private static final double LEAST_NUMBERED = 0.5;

  private static final Pattern IN_SENTENCE = Pattern.compile("^[«“\"(]?\\s?\\p{Ll}.*");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\(?\\d{1,3}[.)]|[•▪–—-])\\s+\\p{L}.*");

  private Prose() {}

  /// @param lines of one column, runs on one base line joined
  static boolean isIn(List<Line> lines) {
    var widths = lines.stream().map(line -> line.width() / line.size()).sorted().toList();
    var lengths = lines.stream().map(line -> line.text().length()).sorted().toList();
    int middle = lines.size() / 2;
    if (widths.isEmpty() || widths.get(middle) < NARROWEST || lengths.get(middle) < SHORTEST) {
      return false;
    }
    return share(lines, IN_SENTENCE) >= LEAST_IN_SENTENCE
        || share(lines, NUMBERED) >= LEAST_NUMBERED;
  }

  /// Whether a line as long as those of a column goes on with a sentence that began above it.
  static boolean goesOn(Line line) {
    return line.text().length() >= SHORTEST_LINE && beginsLow(line);
  }

  static boolean beginsLow(Line line) {
    return IN_SENTENCE.matcher(line.text()).matches();
  }

  private static double share(List<Line> lines, Pattern pattern) {
    long like = lines.stream().filter(line -> pattern.matcher(line.text()).matches()).count();
    return (double) like / lines.size();
  }
}
