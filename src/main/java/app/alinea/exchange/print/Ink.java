package app.alinea.exchange.print;

/// How text is printed.
///
/// @param size in points
/// @param gray 0 black to 1 white
record Ink(Typefaces.Face face, float size, float gray) {
  private static final float LEADING = 1.32f;

  static Ink of(Typefaces.Face face, float size) {
    return new Ink(face, size, 0);
  }

  Ink grayed() {
    return new Ink(face, size, 0.38f);
  }

  Ink sized(float other) {
    return new Ink(face, other, gray);
  }

  /// From one baseline to the next.
  float leading() {
    return size * LEADING;
  }
}
