package app.alinea.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.study.StoredStudySettings;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.today.TodayScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void openTheSettings() {
    desk = Desk.open(folder, List.of(), List.of(TodayScreen::new, SettingsScreen::new));
    desk.run(() -> desk.context().navigation().go(ScreenId.SETTINGS));
    desk.settle();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void storesASoundValueAsItIsTyped() {
    type("Nouvelles cartes par jour", "35");

    var stored = new StoredStudySettings(desk.context().services().settings()).read();
    assertEquals(35, stored.limits().newPerDay());
  }

  @Test
  void tellsBesideTheFieldWhatIsWrongAndKeepsTheOldValue() {
    type("Révisions par jour", "beaucoup");

    assertTrue(desk.words().contains("Un nombre de 0 à 9999."), desk.words());
    var stored = new StoredStudySettings(desk.context().services().settings()).read();
    assertEquals(200, stored.limits().reviewsPerDay());
  }

  @Test
  void showsWhatARetentionWouldAskBeforeItIsChanged() {
    press("Changer…");
    desk.settle();

    assertTrue(desk.words().contains("min par jour"), desk.words());
    assertEquals(0.9, retention());

    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".radio-button").stream()
            .map(RadioButton.class::cast)
            .filter(radio -> radio.getText().startsWith("97"))
            .findFirst()
            .orElseThrow()
            .fire());
    assertTrue(desk.words().contains("prennent la place des nouvelles cartes"), desk.words());
    press("Choisir");

    assertEquals(0.97, retention());
  }

  private double retention() {
    return new StoredStudySettings(desk.context().services().settings()).read().desiredRetention();
  }

  @Test
  void makesABackupAndAsksBeforeGoingBackToIt() {
    press("Sauvegarder maintenant");
    desk.settle();
    press("Restaurer…");

    assertTrue(desk.words().contains("57 réponses"), desk.words());
  }

  private void type(String field, String text) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".settings-field").stream()
            .map(TextField.class::cast)
            .filter(input -> field.equals(input.getAccessibleText()))
            .forEach(input -> input.setText(text)));
  }

  private void press(String label) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> label.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }
}
