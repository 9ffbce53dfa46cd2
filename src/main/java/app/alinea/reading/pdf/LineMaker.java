package app.alinea.reading.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts signs together to lines, and parts lines where a gap is wider than any between words.
final class LineMaker {
  private static final double SAME_LINE = 0.45;
  private static final double WORD_GAP = 0.2;
  private static final double COLUMN_GAP = 1.1;
  private static final double SMALL = 0.8;
  private static final double SMALL_RUN = 0.85;
  private static final double RAISED = 0.15;

  List<Line> lines(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.size() <= 0 || Double.isNaN(glyph.x() + glyph.y()));
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    var lines = new ArrayList<Line>();
    var row = new ArrayList<Glyph>();
    double base = 0;
    double size = 0;
    for (var glyph : sorted) {
      if (!row.isEmpty() && glyph.y() - base > SAME_LINE * Math.max(size, glyph.size())) {
        addLines(row, lines);
        row.clear();
        size = 0;
      }
      if (glyph.size() > size) {
        size = glyph.size();
        base = glyph.y();
      }
      row.add(glyph);
    }
    addLines(row, lines);
    return lines;
  }

  private static void addLines(List<Glyph> row, List<Line> lines) {
    double size = row.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).max().orElse(0);
    if (size == 0) {
      return;
    }
    double base =
        row.stream().filter(g -> g.size() >= size * SMALL).mapToDouble(Glyph::y).max().orElse(0);
    row.sort(Comparator.comparingDouble(Glyph::x));
    var text = new StringBuilder();
    var run = new ArrayList<Glyph>();
    double start = 0;
    double end = 0;
    var before = new Glyph("", Double.NEGATIVE_INFINITY, 0, 0, 0);
    for (var glyph : row) {
      boolean doubled =
          glyph.sign().equals(before.sign()) && glyph.x() - before.x() < WORD_GAP * glyph.width();
      if (doubled || isNoteCall(glyph, size, base, text)) {
        continue;
      }
      if (glyph.isBlank()) {
        addSpace(text);
        continue;
      }
      double gap = glyph.x() - end;
      if (!text.isEmpty() && gap > COLUMN_GAP * size) {
        add(lines, start, base, size, run, text);
      }
      if (text.isEmpty()) {
        start = glyph.x();
        run.clear();
      } else if (gap > WORD_GAP * glyph.size()) {
        addSpace(text);
      }
      text.append(glyph.sign());
      run.add(glyph);
      end = glyph.end();
      before = glyph;
    }
    add(lines, start, base, size, run, text);
  }

  private static void addSpace(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// A note keeps its place and size, whatever stands beside it in another column.
  private static void add(
      List<Line> lines,
      double start,
      double rowBase,
      double rowSize,
      List<Glyph> run,
      StringBuilder text) {
    var words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      double size = run.stream().mapToDouble(Glyph::size).max().orElse(1);
      boolean small = size <= rowSize * SMALL_RUN;
      double base = small ? run.stream().mapToDouble(Glyph::y).max().orElse(0) : rowBase;
      lines.add(
          new Line(
              start, run.getLast().end(), base, small ? size : rowSize, Ligatures.apart(words)));
    }
  }

  /// A small raised figure after a word calls a note.
  private static boolean isNoteCall(Glyph glyph, double size, double base, StringBuilder text) {
    return glyph.size() < SMALL * size
        && base - glyph.y() > RAISED * size
        && glyph.sign().chars().allMatch(Character::isDigit)
        && !text.isEmpty();
  }
}
