package app.alinea.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/// Memory outside the heap, touched once. JavaFX draws its first curve through it, and Java puts
/// together a dozen classes for that which no cache keeps; while the toolkit starts there is time.
final class FirstShape {
  private FirstShape() {}

  static void prepare() {
    try (var arena = Arena.ofConfined()) {
      arena.allocate(ValueLayout.JAVA_INT).set(ValueLayout.JAVA_INT, 0, 1);
    }
  }
}
