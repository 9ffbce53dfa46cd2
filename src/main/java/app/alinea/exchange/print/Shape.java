package app.alinea.exchange.print;

import java.io.IOException;

/// What is printed without words.
sealed interface Shape extends Block {
  /// Room.
  record Gap(float height) implements Shape {
    @Override
    public void draw(Canvas canvas, float x, float top) {}
  }

  /// A box to tick or to write a letter in, as high as a line of text.
  record Box(float size, float height) implements Shape {
    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
      canvas.box(x, top + (height - size) * 0.42f, size, size);
    }
  }

  /// A line to write on.
  record Rule(float width, float height) implements Shape {
    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
      canvas.line(x, top + height - 3, x + width, top + height - 3, 0.4f);
    }
  }
}
