package app.alinea.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Text in lines, ragged on the right; it breaks at spaces and after hyphens, never at a no-break
/// space.
record Prose(List<Line> lines, float leading) implements Block {
  Prose {
    lines = List.copyOf(lines);
  }

  /// Words beside each other.
  record Line(List<Piece> pieces) {
    Line {
      pieces = List.copyOf(pieces);
    }
  }

  /// @param x from the left edge of the text
  record Piece(float x, Run run) {}

  static Prose of(String text, Ink ink, float width, Typefaces faces) throws IOException {
    return of(List.of(new Run(text, ink)), width, faces);
  }

  static Prose of(List<Run> runs, float width, Typefaces faces) throws IOException {
    float leading = 0;
    for (var run : runs) {
      leading = Math.max(leading, run.ink().leading());
    }
    var lines = new Breaker(width, faces).lines(runs);
    return new Prose(lines, leading);
  }

  @Override
  public float height() {
    return lines.size() * leading;
  }

  @Override
  public void draw(Canvas canvas, float x, float top) throws IOException {
    float baseline = top + leading * 0.76f;
    for (var line : lines) {
      for (var piece : line.pieces()) {
        canvas.text(x + piece.x(), baseline, piece.run().text(), piece.run().ink());
      }
      baseline += leading;
    }
  }

  @Override
  public List<Block> parts() {
    var parts = new ArrayList<Block>();
    lines.forEach(line -> parts.add(new Prose(List.of(line), leading)));
    return parts;
  }
}
