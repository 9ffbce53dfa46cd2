package app.alinea.desktop.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/// Finds the screen that a teacher does not work on.
final class SecondScreen {
  private SecondScreen() {}

  /// @return empty where there is one screen only
  static Optional<Screen> beside(Window window) {
    var screens = List.copyOf(Screen.getScreens());
    var taken =
        new Rectangle2D(
            window.getX(),
            window.getY(),
            Math.max(0, window.getWidth()),
            Math.max(0, window.getHeight()));
    return beside(screens.stream().map(Screen::getBounds).toList(), taken).map(screens::get);
  }

  /// A window that only touches a screen with its edge, as a maximised one does, is not on it.
  ///
  /// @return index of the first screen other than the one that holds most of the window
  static Optional<Integer> beside(List<Rectangle2D> screens, Rectangle2D window) {
    var own =
        indexes(screens).max(Comparator.comparingDouble(at -> overlap(screens.get(at), window)));
    return indexes(screens).filter(at -> !Optional.of(at).equals(own)).findFirst();
  }

  private static Stream<Integer> indexes(List<Rectangle2D> screens) {
    return IntStream.range(0, screens.size()).boxed();
  }

  private static double overlap(Rectangle2D screen, Rectangle2D window) {
    double width =
        Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
    double height =
        Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
