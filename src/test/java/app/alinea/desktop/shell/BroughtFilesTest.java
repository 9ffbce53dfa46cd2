package app.alinea.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentSummary;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files, folders and words brought to the window, as by dropping them on it.
final class BroughtFilesTest {
  private static final List<Function<ScreenContext, Screen>> SCREENS =
      List.of(TodayScreen::new, ReaderScreen::new);

  private static final String BOATS =
      """
      Règlement des barques

      1. Aucune barque ne sort par vent fort. Le maître du port en juge.

      2. Chaque barque porte deux rames et une lanterne. Le passeur les vérifie.
      """;

  @TempDir private Path folder;
  private Path texts;
  private Path cards;
  private Path empty;

  @BeforeEach
  void prepare() throws IOException {
    texts = Files.createDirectory(folder.resolve("textes"));
    Files.writeString(texts.resolve("a.txt"), text("Pacte du quai", "phare"));
    Files.writeString(texts.resolve("b.txt"), BOATS);
    Files.writeString(texts.resolve("plan.dwg"), "plan");
    empty = Files.writeString(folder.resolve("vide.txt"), "");
    cards =
        Files.writeString(
            folder.resolve("cartes.csv"),
            """
            question,réponse,tags
            Qui allume le phare ?,le gardien,Phares
            Qui garde le bac ?,le passeur,Bacs
            """);
  }

  private static String text(String title, String what) {
    return """
    %s

    1. Le %s est gardé par deux personnes. Elles y veillent la nuit.

    2. Le %s est repeint chaque année. La ville en paie le prix.
    """
        .formatted(title, what, what);
  }

  private static void bring(Desk desk, Path... files) {
    desk.run(() -> desk.context().documentWork().importFiles(List.of(files)));
  }

  private static List<String> stored(Desk desk) {
    return desk.context().services().documents().list().stream()
        .map(DocumentSummary::title)
        .sorted()
        .toList();
  }

  private static void push(Desk desk, String words) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".panel-buttons > .button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(words))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  @Test
  void severalFilesAreToldTogetherAtTheEnd() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, cards, empty, texts.resolve("a.txt"));
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.ENTER);

      var words = desk.words();
      assertTrue(words.contains("2 questions ajoutées"), words);
      assertTrue(words.contains("Ce fichier est vide."), words);
      assertTrue(words.contains("2 paragraphes détectés, sans trou"), words);
      assertEquals(List.of("Pacte du quai", "cartes"), stored(desk));
    }
  }

  @Test
  void aFolderIsUnfoldedAndWhatItHoldsImportedInOneGo() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, texts);
      push(desk, "Importer aussi le suivant");

      var words = desk.words();
      assertTrue(words.contains("2 fichiers repris, un autre laissé de côté"), words);
      assertEquals(List.of("Pacte du quai", "Règlement des barques"), stored(desk));
    }
  }

  @Test
  void anotherEditionIsShownEvenWhereAllFilesWereToBeImported() throws IOException {
    Files.writeString(texts.resolve("b.txt"), text("Pacte du quai", "fanal"));
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, texts);
      push(desk, "Importer aussi le suivant");

      assertTrue(desk.words().contains("Nouvelle édition de"), desk.words());
    }
  }

  @Test
  void oneOfSeveralFilesIsPassedOverAndTheRestStopped() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, texts, cards);
      push(desk, "Passer");
      push(desk, "Tout arrêter");

      assertEquals(List.of(), stored(desk));
      assertFalse(desk.words().contains("QUESTIONS NOUVELLES"), desk.words());
    }
  }

  @Test
  void aFolderWithoutAnythingToReadIsRefused() throws IOException {
    var bare = Files.createDirectory(folder.resolve("photos"));
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, bare);

      assertTrue(desk.words().contains("aucun fichier"), desk.words());
    }
  }

  @Test
  void questionsAreShownWithTheirTopicsBeforeAnythingIsStored() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      bring(desk, cards);

      var words = desk.words();
      assertTrue(words.contains("2 questions nouvelles"), words);
      assertTrue(words.contains("Phares · 1 · nouveau"), words);
      assertTrue(words.contains("le passeur"), words);
      assertEquals(List.of(), stored(desk));

      desk.press(KeyCode.ESCAPE);
      assertEquals(List.of(), stored(desk));

      bring(desk, cards);
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.ESCAPE);
      bring(desk, cards);
      assertTrue(desk.words().contains("2 questions que vous aviez déjà"), desk.words());
    }
  }

  @Test
  void aLinkAndAFewWordsAreRefusedWithAReason() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      paste(desk, "https://exemple.org/un/texte/que/personne/ne/va/chercher");
      assertTrue(desk.words().contains("ne va rien chercher"), desk.words());

      paste(desk, "deux mots");
      assertTrue(desk.words().contains("quarante caractères"), desk.words());
    }
  }

  private static void paste(Desk desk, String words) {
    desk.run(() -> {
      var content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
    desk.press(KeyCode.V, KeyCode.CONTROL);
  }
}
