package app.alinea.reading.pdf;

/// A run of text on one base line, as wide as one column at most. Lengths are in points.
///
/// @param y base line, from the top of the page
/// @param size of its largest signs
record Line(double start, double end, double y, double size, String text) {
  double width() {
    return end - start;
  }

  boolean crosses(double x) {
    return start < x && end > x;
  }

  /// Whether it shares its part of the width with another.
  boolean isOverOrUnder(Line other) {
    return start < other.end && end > other.start;
  }

  Line joined(Line right) {
    return new Line(
        Math.min(start, right.start),
        Math.max(end, right.end),
        y,
        Math.max(size, right.size),
        text + " " + right.text);
  }
}
