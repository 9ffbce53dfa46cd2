package app.alinea.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Blocks side by side: a number and its text, options in columns.
///
/// @param at left edges, one for each block
record Beside(List<Block> blocks, List<Float> at) implements Block {
  Beside {
    blocks = List.copyOf(blocks);
    at = List.copyOf(at);
  }

  static Beside of(Block left, float indent, Block right) {
    return new Beside(List.of(left, right), List.of(0f, indent));
  }

  @Override
  public float height() {
    float height = 0;
    for (var block : blocks) {
      height = Math.max(height, block.height());
    }
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float top) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).draw(canvas, x + at.get(i), top);
    }
  }

  /// The first line stands beside the number, the others below keep its indent.
  @Override
  public List<Block> parts() {
    if (blocks.size() != 2 || blocks.getLast().parts().size() < 2) {
      return List.of(this);
    }
    var parts = new ArrayList<Block>();
    var right = blocks.getLast().parts();
    parts.add(new Beside(List.of(blocks.getFirst(), right.getFirst()), at));
    right.stream()
        .skip(1)
        .forEach(part -> parts.add(new Beside(List.of(part), List.of(at.getLast()))));
    return parts;
  }
}
