package app.alinea.desktop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.library.SideBySide;
import app.alinea.core.task.Progress;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FacingTest {
  @TempDir private Path folder;

  private Desk desk(String french, String other) throws IOException {
    var desk =
        Desk.open(folder.resolve("data"), List.of(), List.of(TodayScreen::new, ReaderScreen::new));
    var library = desk.context().services().library();
    library.importFile(Files.writeString(folder.resolve("autre.txt"), other), Progress.NONE);
    library.importFile(Files.writeString(folder.resolve("port.txt"), french), Progress.NONE);
    var id =
        desk.context().services().documents().list().stream()
            .filter(document -> document.fileName().equals("port.txt"))
            .findFirst()
            .orElseThrow()
            .id();
    desk.run(() -> desk.context().navigation().open(Place.of(id, 0)));
    desk.press(KeyCode.V);
    desk.run(() -> {
      var picker = (ComboBox<?>) desk.stage().getScene().lookup(".facing-pane .combo-box");
      picker.getSelectionModel().selectFirst();
    });
    return desk;
  }

  @Test
  void theSameNumberInAnotherLanguageStandsBeside() throws IOException {
    var french =
        "Article premier\n\nLe port est ouvert à tous les bateaux de la ville.\n\n"
            + "Article 2\n\nLe phare est allumé par le gardien dans la nuit.";
    var english =
        "Article 1\n\nThe harbour is open to all the boats of the town.\n\n"
            + "Article 2\n\nThe lighthouse is lit by the keeper in the night.";
    try (var desk = desk(french, english)) {
      assertTrue(desk.words().contains("The harbour is open"), desk.words());
      assertEquals(0, current(desk));
      desk.press(KeyCode.J);

      assertTrue(desk.words().contains("The lighthouse is lit"), desk.words());
      assertEquals(1, current(desk));
    }
  }

  @Test
  void whatOnlyOneOfTwoVersionsHasStandsWhereItBelongs() throws IOException {
    var french =
        "1. Le port est ouvert.\n\n2. Le phare est allumé.\n\n3. La digue est là.\n\n"
            + "5. Le quai est long.";
    var english =
        "1. The harbour is open.\n\n3. The pier is there.\n\n4. The ferry comes at noon.\n\n"
            + "5. The quay is long.";
    try (var desk = desk(french, english)) {
      assertEquals(
          "1 § 1 The harbour is open., 2 § 2, 3 § 3 The pier is there., 4 § 4 The ferry comes at"
              + " noon., 5 § 5 The quay is long.",
          facing(desk));
      assertTrue(desk.words().contains("Seulement dans l’autre texte."), desk.words());
      assertTrue(desk.words().contains("Un paragraphe d’ici est sans vis-à-vis"), desk.words());

      desk.press(KeyCode.D);

      assertEquals(1, current(desk));
      assertTrue(desk.words().contains("Aucun paragraphe ne lui fait face"), desk.words());
      desk.press(KeyCode.J);
      desk.press(KeyCode.J);
      assertEquals(4, current(desk));
    }
  }

  /// The rows of the facing pane: rank, numbers, words of the other text.
  private static String facing(Desk desk) {
    return Desk.onScreen(() -> {
      var list = (ListView<?>) desk.stage().getScene().lookup(".facing-list");
      var rows = new ArrayList<String>();
      for (var item : list.getItems()) {
        var row = (SideBySide.Row) item;
        var number = row.here().or(row::there).orElseThrow().number().cited();
        var words = row.there().map(there -> " " + there.text()).orElse("");
        rows.add((rows.size() + 1) + " " + number + words);
      }
      return String.join(", ", rows);
    });
  }

  @Test
  void bothTextsScrollTogether() throws IOException {
    var french = new StringBuilder();
    var english = new StringBuilder();
    for (int number = 1; number <= 40; number++) {
      french
          .append(number)
          .append(". Le port numéro ")
          .append(number)
          .append(" est ouvert à tous.\n\n");
      english
          .append(number)
          .append(". Harbour number ")
          .append(number)
          .append(" is open to all.\n\n");
    }
    try (var desk = desk(french.toString(), english.toString())) {
      assertFalse(desk.words().contains("Harbour number 31 "), desk.words());

      desk.run(() -> ((ListView<?>) desk.stage().getScene().lookup(".reader-text")).scrollTo(30));

      assertTrue(desk.words().contains("Harbour number 31 "), desk.words());
    }
  }

  @Test
  void anEarlierEditionInAFileStandsBesideTheOneInTheStore() throws IOException {
    var text = "1. Le port est ouvert à tous les bateaux.\n\n2. Le phare brille dans la nuit.";
    try (var desk = desk(text, "1. The quay is long.\n\n2. The pier is short.")) {
      var earlier =
          Files.writeString(folder.resolve("avant.txt"), text.replace("brille", "tournait"));
      var empty = Files.writeString(folder.resolve("vide.txt"), "");
      var pane = (FacingPane) desk.stage().getScene().lookup(".facing-pane");

      desk.run(() -> pane.face(earlier));
      assertTrue(desk.words().contains("tournait"), desk.words());
      assertTrue(desk.words().contains("Un paragraphe diffère"), desk.words());
      assertEquals(2, desk.context().services().documents().list().size());
      desk.run(() -> pane.face(empty));
      assertTrue(desk.words().contains("vide.txt"), desk.words());
    }
  }

  @Test
  void aNewEditionOfTheOtherTextIsShownAtOnce() throws IOException {
    var other = "1. The quay is long and grey.\n\n2. The pier is short.\n\n3. The light turns.";
    try (var desk = desk("1. Le quai est long.\n\n2. La jetée est courte.", other)) {
      var library = desk.context().services().library();
      var again = other.replace("grey", "white");
      var file = Files.writeString(folder.resolve("autre.txt"), again);

      desk.run(() -> {
        library.importFile(file, Progress.NONE);
        desk.context()
            .documentWork()
            .generate(desk.context().services().documents().list().getFirst().id());
      });

      assertTrue(desk.words().contains("long and white"), desk.words());
    }
  }

  private static int current(Desk desk) {
    desk.settle();
    return Desk.onScreen(
        () -> ((ListCell<?>) desk.stage().getScene().lookup(".facing-cell:current")).getIndex());
  }

  @Test
  void whatDiffersInTheSameLanguageIsCounted() throws IOException {
    var text =
        "1. Le port est ouvert à tous les bateaux.\n\n2. Le phare est allumé dans la nuit.\n\n"
            + "3. La digue est longue et le quai est en pierre.";
    var other =
        "1. Le port est ouvert à tous les bateaux.\n\n2. Le phare est éteint dans le jour.\n\n"
            + "3. La grève est courte et la rampe est en bois.";
    try (var desk = desk(text, other)) {
      assertTrue(desk.words().contains("diffère"), desk.words());
      desk.press(KeyCode.D);

      assertTrue(desk.words().contains("§ 2"), desk.words());
    }
  }

  @Test
  void everyDifferenceIsListedAlsoWhatOnlyTheOtherTextHas() throws IOException {
    var text = "1. Le port est ouvert à tous.\n\n2. Le phare est allumé.\n\n3. La digue est là.";
    var other = text + "\n\n4. La grève est courte et la rampe est en bois.";
    try (var desk = desk(text, "1. The quay is long.\n\n2. The pier is short.")) {
      var file = Files.writeString(folder.resolve("apres.txt"), other);
      var pane = (FacingPane) desk.stage().getScene().lookup(".facing-pane");

      desk.run(() -> pane.face(file));
      assertTrue(desk.words().contains("Tout ce qui diffère"), desk.words());
      desk.run(() -> button(desk, "Tout ce qui diffère").fire());

      assertTrue(desk.words().contains("AJOUTÉ : 4".replace(" :", "\u00A0:")), desk.words());
      assertTrue(desk.words().contains("La grève est courte"), desk.words());

      desk.press(KeyCode.ESCAPE);

      assertFalse(desk.words().contains("AJOUTÉ"), desk.words());
    }
  }

  private static Button button(Desk desk, String words) {
    return desk.stage().getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText() != null && button.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }
}
