package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Takes footnotes out of the pages: lines in small type at the bottom of a column that begin with
/// a figure or a star. Where they stand they would part a sentence that goes on over the page.
final class Notes {
  /// A note is set clearly smaller than the text.
  private static final double SMALLER = 0.9;

  private static final Pattern CALL =
      Pattern.compile("^(?:\\d{1,3}|[*†‡]{1,3})(?:[.)]?\\s+|(?=\\p{Lu}))\\S");

  /// More lines than stand beside a note under another column.
  private static final int MOST_BESIDE = 100;

  private final List<Page> bodies = new ArrayList<>();
  private int removed;

  Notes(List<Page> pages) {
    double usual = usualSize(pages);
    for (var page : pages) {
      var notes = notes(page.lines(), usual);
      removed += notes.size();
      bodies.add(
          new Page(
              page.height(), page.lines().stream().filter(line -> !notes.contains(line)).toList()));
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
    var characters = new TreeMap<Double, Integer>();
    pages.forEach(page ->
        page.lines()
            .forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum)));
    int half = characters.values().stream().mapToInt(Integer::intValue).sum() / 2;
    for (var size : characters.entrySet()) {
      half -= size.getValue();
      if (half <= 0) {
        return size.getKey();
      }
    }
    return 0;
  }

  /// Under a column a note may stand beside the text of the next one.
  private static Set<Line> notes(List<Line> lines, double usual) {
    var notes = new HashSet<Line>();
    var small = new ArrayList<Line>();
    var text = new ArrayList<Line>();
    for (var line : lines.reversed()) {
      if (line.size() >= SMALLER * usual) {
        text.add(line);
        small.removeIf(line::isOverOrUnder);
        if (text.size() > MOST_BESIDE) {
          break;
        }
      } else if (text.stream().noneMatch(line::isOverOrUnder)) {
        small.add(line);
        if (CALL.matcher(line.text()).find()) {
          small.stream().filter(line::isOverOrUnder).forEach(notes::add);
        }
      }
    }
    return notes;
  }
}
