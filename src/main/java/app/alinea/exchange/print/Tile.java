package app.alinea.exchange.print;

import java.io.IOException;

/// Something on a ground of its own.
///
/// @param tone of the ground
record Tile(Block content, float width, float height, Tone tone) implements Block {
  private static final float PADDING = 5;

  /// Grounds that black text can be read on, in print without colour, too: weak is the darkest.
  enum Tone {
    WEAK(0.96f, 0.76f, 0.74f),
    MIDDLING(0.99f, 0.91f, 0.72f),
    FIRM(0.86f, 0.95f, 0.87f),
    BAR(0.62f, 0.70f, 0.80f);

    private final float red;
    private final float green;
    private final float blue;

    Tone(float red, float green, float blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }

    float red() {
      return red;
    }

    float green() {
      return green;
    }

    float blue() {
      return blue;
    }
  }

  @Override
  public void draw(Canvas canvas, float x, float top) throws IOException {
    canvas.fill(x, top, width, height, tone);
    content.draw(canvas, x + PADDING, top + (height - content.height()) / 2);
  }
}
