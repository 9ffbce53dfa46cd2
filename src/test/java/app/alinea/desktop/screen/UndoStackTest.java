package app.alinea.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoStackTest {
  private final List<String> heard = new ArrayList<>();
  private final List<Runnable> buttons = new ArrayList<>();
  private final UndoStack undo =
      new UndoStack(
          new Toasts() {
            @Override
            public void show(String message) {
              heard.add(message);
            }

            @Override
            public void show(String message, String action, Runnable does) {
              heard.add(message + " [" + action + "]");
              buttons.add(does);
            }
          });

  @Test
  void takesBackTheNewestFirst() {
    undo.push("card back", () -> heard.add("a"));
    undo.push("mark back", () -> heard.add("b"));

    assertTrue(undo.undo());
    assertTrue(undo.undo());
    assertFalse(undo.undo());
    assertEquals(List.of("b", "mark back", "a", "card back"), heard);
  }

  @Test
  void theToastsButtonTakesBackItsOwnStepOnce() {
    undo.announce("added", "Undo", "removed", () -> heard.add("a"));
    undo.push("later", () -> heard.add("b"));

    buttons.getFirst().run();
    buttons.getFirst().run();

    assertTrue(undo.undo());
    assertFalse(undo.undo());
    assertEquals(List.of("added [Undo]", "a", "removed", "b", "later"), heard);
  }
}
