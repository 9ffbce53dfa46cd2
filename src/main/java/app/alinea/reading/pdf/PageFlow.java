package app.alinea.reading.pdf;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.reading.Layout;
import app.alinea.reading.UnreadableDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Puts lines together to paragraphs, over the ends of columns and pages.
final class PageFlow {
  private static final double WIDE_GAP = 1.35;
  private static final double OTHER_SIZE = 0.15;
  private static final double OTHER_WIDTH = 0.25;
  private static final double SHORT_LINE = 0.88;
  private static final double INDENT = 0.8;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:§|[•▪◦●*]\\s|[–—-]\\s|\\(?(?:\\d{1,4}|[a-z]|[ivx]{1,5}|[IVXLC]{1,6})[.)]\\s|(?iu:article|art\\.)\\s+\\S|[LRDA]\\.\\s?\\d|\\d{1,3}\\s[–—-]\\s)");
  private static final Pattern ENDED = Pattern.compile("[.:;!?»”…]\\s*$");

  private final Layout layout = new Layout();
  private final StringBuilder paragraph = new StringBuilder();
  private final Function<Language, Morphology> dictionaries;

  /// A line with its column, whose edges say whether the line is short or indented.
  ///
  /// @param row whether it is a row of a table
  private record Placed(Line line, double left, double right, boolean first, boolean row) {}

  PageFlow(Function<Language, Morphology> dictionaries) {
    this.dictionaries = dictionaries;
  }

  String text(List<Page> pages) throws UnreadableDocument {
    var lines = new ArrayList<Placed>();
    var columns = new Columns();
    for (var page : pages) {
      for (var band : new Tables().bands(page.lines())) {
        if (band.table()) {
          addTable(band.lines(), lines);
        } else {
          columns.parts(band.lines()).forEach(part -> addPart(part, lines));
        }
      }
    }
    double pitch = pitch(lines);
    var hyphens =
        new Hyphens(lines.stream().map(placed -> placed.line.text()).toList(), dictionaries);
    for (int at = 0; at < lines.size(); at++) {
      if (at > 0 && begins(lines.get(at - 1), lines.get(at), pitch)) {
        end(lines.get(at - 1));
      }
      hyphens.append(paragraph, lines.get(at).line.text());
    }
    if (!lines.isEmpty()) {
      end(lines.getLast());
    }
    return layout.text();
  }

  /// A row is an item of the paragraph that it stands in: alone it would look like a heading.
  private void end(Placed last) throws UnreadableDocument {
    if (last.row) {
      layout.item(1, "•", paragraph.toString());
    } else {
      layout.block(paragraph.toString());
    }
    paragraph.setLength(0);
  }

  private static void addTable(List<Line> rows, List<Placed> lines) {
    rows.forEach(row -> lines.add(new Placed(row, row.start(), row.end(), true, true)));
  }

  /// A column may have a table of its own, which the lines beside it hid.
  private static void addPart(List<Line> part, List<Placed> lines) {
    double left = part.stream().mapToDouble(Line::start).min().orElse(0);
    double right = part.stream().mapToDouble(Line::end).max().orElse(0);
    boolean first = true;
    for (var band : new Tables().bands(part)) {
      if (band.table()) {
        addTable(band.lines(), lines);
        continue;
      }
      for (var line : Columns.rows(band.lines())) {
        lines.add(new Placed(line, left, right, first, false));
        first = false;
      }
    }
  }

  /// The usual distance of base lines, in sizes of type.
  private static double pitch(List<Placed> lines) {
    var distances = new ArrayList<Double>();
    for (int at = 1; at < lines.size(); at++) {
      double distance = lines.get(at).line.y() - lines.get(at - 1).line.y();
      if (!lines.get(at).first && distance > 0) {
        distances.add(distance / lines.get(at).line.size());
      }
    }
    distances.sort(Double::compare);
    return distances.isEmpty() ? 1.2 : Math.clamp(distances.get(distances.size() / 3), 0.9, 3.5);
  }

  /// A line across the page does not go on in a column.
  private static boolean otherWidth(Placed before, Placed now) {
    double was = before.right - before.left;
    return Math.abs(was - (now.right - now.left)) > OTHER_WIDTH * was;
  }

  private static boolean begins(Placed before, Placed now, double pitch) {
    if (before.row || now.row) {
      return true;
    }
    var line = now.line;
    boolean ended = ENDED.matcher(before.line.text()).find();
    boolean shortLine = before.line.end() - before.left < SHORT_LINE * (before.right - before.left);
    boolean numbered = NUMBER.matcher(line.text()).find();
    boolean otherSize = Math.abs(before.line.size() - line.size()) > OTHER_SIZE * line.size();
    if (otherSize || numbered && (ended || shortLine)) {
      return true;
    }
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    if (now.first && otherWidth(before, now)) {
      return !lower;
    }
    if (now.first) {
      return !lower && (ended || shortLine);
    }
    boolean apart = line.y() - before.line.y() > WIDE_GAP * pitch * line.size();
    boolean indented =
        line.start() - now.left > INDENT * line.size()
            && before.line.start() - before.left <= INDENT * line.size();
    return apart || ended && shortLine && !lower || indented && ended && !lower;
  }
}
