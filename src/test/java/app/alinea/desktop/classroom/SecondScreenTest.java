package app.alinea.desktop.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class SecondScreenTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D WALL = new Rectangle2D(1280, 0, 1920, 1080);

  @Test
  void aMaximisedWindowThatTouchesTheWallLeavesTheWallFree() {
    var window = new Rectangle2D(-8, -8, 1296, 816);

    assertEquals(Optional.of(1), SecondScreen.beside(List.of(LAPTOP, WALL), window));
    assertEquals(Optional.of(0), SecondScreen.beside(List.of(WALL, LAPTOP), window));
  }

  @Test
  void aWindowOnTheWallLeavesTheLaptopFree() {
    var window = new Rectangle2D(1200, 100, 1000, 700);

    assertEquals(Optional.of(0), SecondScreen.beside(List.of(LAPTOP, WALL), window));
  }

  @Test
  void oneScreenLeavesNone() {
    assertEquals(Optional.empty(), SecondScreen.beside(List.of(LAPTOP), LAPTOP));
  }
}
