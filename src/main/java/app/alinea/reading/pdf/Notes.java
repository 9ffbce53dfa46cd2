package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes footnotes out of the pages: lines in small type at the bottom that begin with a figure or
/// a star. Where they stand they would part a sentence that goes on over the page.
final class Notes {
  /// A note is set clearly smaller than the text.
  private static final double SMALLER = 0.9;

  private static final Pattern CALL =
      Pattern.compile("^(?:\\d{1,3}|[*†‡]{1,3})(?:[.)]?\\s+|(?=\\p{Lu}))\\S");

  private final List<Page> bodies = new ArrayList<>();
  private int removed;

  Notes(List<Page> pages) {
    double usual = usualSize(pages);
    for (var page : pages) {
      var lines = page.lines();
      int from = begin(lines, usual);
      removed += lines.size() - from;
      bodies.add(new Page(page.height(), lines.subList(0, from)));
    }
  }

  List<Page> bodies() {
    return List.copyOf(bodies);
  }

  /// How many lines were taken out.
  int removed() {
    return removed;
  }

  /// The size of most of the text.
  private static double usualSize(List<Page> pages) {
    var sizes =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> line.text().length() > 30)
            .map(Line::size)
            .sorted()
            .toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }

  /// @return where the notes of a page begin; the number of its lines where it has none
  private static int begin(List<Line> lines, double usual) {
    int first = lines.size();
    for (int at = lines.size() - 1; at >= 0 && lines.get(at).size() < SMALLER * usual; at--) {
      if (CALL.matcher(lines.get(at).text()).find()) {
        first = at;
      }
    }
    return first;
  }
}
