package app.alinea.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Blocks below each other.
record Pile(List<Block> blocks, float gap) implements Block {
  Pile {
    blocks = List.copyOf(blocks);
  }

  @Override
  public float height() {
    float height = 0;
    for (var block : blocks) {
      height += block.height();
    }
    return height + gap * Math.max(0, blocks.size() - 1);
  }

  @Override
  public void draw(Canvas canvas, float x, float top) throws IOException {
    float y = top;
    for (var block : blocks) {
      block.draw(canvas, x, y);
      y += block.height() + gap;
    }
  }

  @Override
  public List<Block> parts() {
    var parts = new ArrayList<Block>();
    blocks.forEach(block -> parts.addAll(block.parts()));
    return parts;
  }
}
