package app.alinea.exchange.print;

import java.io.IOException;
import java.util.List;

/// Something printed that stays together on a page as long as a page can hold it.
interface Block {
  /// In points.
  float height();

  /// @param x left edge
  /// @param top upper edge
  void draw(Canvas canvas, float x, float top) throws IOException;

  /// What it falls into when it is taller than a page.
  default List<Block> parts() {
    return List.of(this);
  }
}
