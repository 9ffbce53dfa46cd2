package app.alinea.reading.pdf;

/// A sign on a page. Lengths are in points; y grows downwards to the base line.
record Glyph(String sign, double x, double width, double y, double size) {
  double end() {
    return x + width;
  }

  boolean isBlank() {
    return sign.isBlank();
  }
}
