package app.alinea.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.service.Opening;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.Screenshots;
import app.alinea.desktop.testing.TestStore.ListedCopies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningFailureTest {
  private static final Path FOLDER = Path.of("/home/lea/.local/share/alinea");
  private static final Path STORE = FOLDER.resolve("alinea.db");

  private final List<String> heard = new ArrayList<>();
  private Stage stage;

  @BeforeEach
  void makeAStage() {
    stage = Desk.onScreen(Stage::new);
  }

  @AfterEach
  void close() {
    Desk.onScreen(() -> {
      stage.close();
      return true;
    });
  }

  @Test
  void aDamagedStoreOffersTheNewestCopyAndOpensItAgain() {
    var copies = new ListedCopies();
    var _ = copies.make();

    show(new Opening.Damaged(STORE, copies));
    press("Restaurer");

    assertEquals(List.of(), copies.list());
    assertEquals(List.of("again"), heard);
  }

  @Test
  void aDamagedStoreWithoutACopyPromisesNone() {
    show(new Opening.Damaged(STORE, new ListedCopies()));

    assertFalse(words().contains("Restaurer"), words());
    assertTrue(words().contains("aucune sauvegarde"), words());
  }

  @Test
  void everyOtherFailureSaysThatNothingWasHarmedAndLetsOneTryAgain() {
    for (var failure :
        List.of(
            new Opening.InUse(STORE),
            new Opening.TooNew(STORE, 9, 3),
            new Opening.ReadOnly(FOLDER),
            new Opening.DiskFull(FOLDER))) {
      heard.clear();
      show(failure);
      assertTrue(words().contains("Rien n’a été"), words());

      press("Réessayer");
      press("Quitter");

      assertEquals(List.of("again", "quit"), heard);
    }
  }

  private void show(Opening outcome) {
    Desk.onScreen(() -> {
      new OpeningFailure(
              stage,
              outcome,
              Background.onCallingThread(),
              () -> heard.add("again"),
              () -> heard.add("quit"))
          .show();
      Screenshots.take(
          stage.getScene(),
          640,
          240,
          Path.of("target/screenshots", "opening-" + outcome.getClass().getSimpleName() + ".png"));
      return true;
    });
  }

  private void press(String beginning) {
    Desk.onScreen(() -> {
      stage.getScene().getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().startsWith(beginning))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  private String words() {
    return Desk.onScreen(() ->
        String.join(
            "\n",
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList()));
  }
}
