package app.alinea.desktop.classroom;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.FakeNetwork;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the lobby shows of people and paces, through the real window.
final class ClassLobbyTest {
  private final FakeNetwork network = new FakeNetwork();

  @TempDir private Path folder;

  private static RadioButton radio(Desk desk, String text) {
    return desk.stage().getScene().getRoot().lookupAll(".radio-button").stream()
        .filter(node -> node instanceof RadioButton radio && radio.getText().equals(text))
        .map(RadioButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsANameInViewBesideItsExtraTime() throws IOException {
    try (var desk = ClassScreenTest.open(folder, network)) {
      desk.press(KeyCode.ENTER);
      var ada = ClassScreenTest.join(network, "");
      var name = network.live().now().participant(ada).orElseThrow().name();
      desk.run(() -> network.live().grantExtraTime(ada, 1.5).join());

      var words = ClassScreenTest.wordsOnce(desk, now -> now.contains("1,5"));
      assertTrue(words.contains(name) && words.contains("1,5"), words);
    }
  }

  @Test
  void opensHomeworkBeforeAnybodyHasComeAndAsksForNoTimes() throws IOException {
    try (var desk = ClassScreenTest.open(folder, network)) {
      assertTrue(
          ClassScreenTest.words(desk).contains("TEMPS DE RÉPONSE"), ClassScreenTest.words(desk));
      desk.run(() -> radio(desk, "Chacun à son rythme, jusqu’à une échéance").fire());
      assertFalse(
          ClassScreenTest.words(desk).contains("TEMPS DE RÉPONSE"), ClassScreenTest.words(desk));
      desk.press(KeyCode.ENTER);

      var _ = ClassScreenTest.wordsOnce(desk, now -> now.contains("Ouvrir le devoir"));
      desk.run(() -> ClassScreenTest.button(desk, "Ouvrir le devoir").fire());
      var _ = ClassScreenTest.wordsOnce(desk, now -> now.contains("Clore le devoir"));
      assertTrue(network.live().now().state() instanceof RoundState.Homework);
      assertFalse(
          Desk.onScreen(() -> ClassScreenTest.button(desk, "Clore le devoir").isDisabled()));
    }
  }
}
