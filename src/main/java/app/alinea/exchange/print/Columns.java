package app.alinea.exchange.print;

import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of a table whose columns keep their widths. Confined to one thread.
final class Columns {
  private static final Ink HEAD = Ink.of(Face.SANS_BOLD, 8).grayed();
  private static final Ink CELL = Ink.of(Face.SANS, 9.5f);
  private static final float BETWEEN = 8;

  private final Typefaces faces;
  private final Typography typography;
  private final float[] shares;
  private final float width;

  /// @param shares of the width, together 1
  Columns(Typefaces faces, Typography typography, float width, float... shares) {
    this.faces = faces;
    this.typography = typography;
    this.width = width;
    this.shares = shares.clone();
  }

  Block head(List<String> cells) throws IOException {
    return new Pile(List.of(row(cells, HEAD), new Shape.Rule(width, 4)), 1);
  }

  Block row(List<String> cells) throws IOException {
    return row(cells, CELL);
  }

  private Block row(List<String> cells, Ink ink) throws IOException {
    var blocks = new ArrayList<Block>();
    var at = new ArrayList<Float>();
    float x = 0;
    for (int column = 0; column < shares.length; column++) {
      float room = width * shares[column];
      blocks.add(Prose.of(typography.of(cells.get(column)), ink, room - BETWEEN, faces));
      at.add(x);
      x += room;
    }
    return new Beside(blocks, at);
  }
}
