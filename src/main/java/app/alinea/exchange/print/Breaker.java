package app.alinea.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks text into lines of a width. Confined to one thread.
final class Breaker {
  /// After a space or a hyphen between letters; a no-break space is no space here.
  private static final Pattern BREAK = Pattern.compile("(?<=[ \\t])|(?<=\\p{L}[-/])(?=\\p{L})");

  private final float width;
  private final Typefaces faces;
  private final List<Prose.Line> lines = new ArrayList<>();
  private List<Prose.Piece> line = new ArrayList<>();
  private float x;

  Breaker(float width, Typefaces faces) {
    this.width = width;
    this.faces = faces;
  }

  List<Prose.Line> lines(List<Run> runs) throws IOException {
    for (var run : runs) {
      var text = run.text().split("\\R", -1);
      for (int at = 0; at < text.length; at++) {
        if (at > 0) {
          end();
        }
        add(text[at], run.ink());
      }
    }
    end();
    return lines;
  }

  private void add(String text, Ink ink) throws IOException {
    for (var word : BREAK.split(faces.printable(text.replace('\t', ' '), ink.face()))) {
      if (!word.isEmpty()) {
        place(word, ink);
      }
    }
  }

  private void place(String word, Ink ink) throws IOException {
    float printed = faces.width(word.stripTrailing(), ink);
    if (x > 0 && x + printed > width) {
      end();
    }
    var rest = word;
    while (x == 0 && faces.width(rest.stripTrailing(), ink) > width && rest.length() > 1) {
      int fits = fitting(rest, ink);
      append(rest.substring(0, fits), ink);
      end();
      rest = rest.substring(fits);
    }
    append(x == 0 ? rest.replaceFirst("^ +", "") : rest, ink);
  }

  /// As many characters of an overlong word as a line holds, at least one.
  private int fitting(String word, Ink ink) throws IOException {
    int fits = word.offsetByCodePoints(0, 1);
    while (fits < word.length()) {
      int next = word.offsetByCodePoints(fits, 1);
      if (faces.width(word.substring(0, next), ink) > width) {
        break;
      }
      fits = next;
    }
    return fits;
  }

  /// Words of the same ink are printed in one go, so that they can be copied and searched.
  private void append(String word, Ink ink) throws IOException {
    if (word.isEmpty()) {
      return;
    }
    if (!line.isEmpty() && line.getLast().run().ink().equals(ink)) {
      var last = line.removeLast();
      line.add(new Prose.Piece(last.x(), new Run(last.run().text() + word, ink)));
    } else {
      line.add(new Prose.Piece(x, new Run(word, ink)));
    }
    x += faces.width(word, ink);
  }

  private void end() {
    lines.add(new Prose.Line(line));
    line = new ArrayList<>();
    x = 0;
  }
}
