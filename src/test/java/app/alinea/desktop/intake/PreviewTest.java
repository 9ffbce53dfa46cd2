package app.alinea.desktop.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import preview in the real window, by keyboard.
final class PreviewTest {
  private static final List<Function<ScreenContext, Screen>> SCREENS =
      List.of(TodayScreen::new, ReaderScreen::new);
  private static final String TEXT =
      """
      Règlement du port

      1. Le port ouvre à l’aube. Les barques en sortent une à une.

      2. Le phare reste allumé. Son gardien veille toute la nuit.

      4. La criée commence à midi. Les acheteurs sont déjà là.
      """;

  @TempDir private Path folder;

  private Desk desk(String text) throws IOException {
    var file = Files.writeString(folder.resolve("port.txt"), text);
    var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS);
    desk.run(() -> desk.context().documentWork().importFiles(List.of(file)));
    return desk;
  }

  private static List<String> stored(Desk desk) {
    var documents = desk.context().services().documents();
    return documents.list().stream()
        .flatMap(summary -> documents.find(summary.id()).orElseThrow().paragraphs().stream())
        .map(paragraph -> paragraph.number().label() + " " + paragraph.text())
        .toList();
  }

  private static void inList(Desk desk, int at) {
    desk.run(() -> {
      var list = (ListView<?>) desk.stage().getScene().lookup(".intake-blocks > .list-view");
      list.requestFocus();
      list.getSelectionModel().select(at);
    });
  }

  @Test
  void whatWasFoundIsShownBeforeAnythingIsStored() throws IOException {
    try (var desk = desk(TEXT)) {
      assertTrue(desk.words().contains("3 paragraphes détectés"), desk.words());
      assertTrue(desk.words().contains("Numéro absent avant 4"), desk.words());
      assertEquals(List.of(), stored(desk));

      desk.press(KeyCode.ESCAPE);

      assertFalse(desk.words().contains("3 paragraphes détectés"), desk.words());
      assertEquals(List.of(), stored(desk));
    }
  }

  @Test
  void paragraphsAreMergedSplitRenumberedAndLeftOutByKey() throws IOException {
    try (var desk = desk(TEXT)) {
      inList(desk, 1);
      desk.press(KeyCode.M);
      desk.run(() -> {
        var text = (TextArea) desk.stage().getScene().lookup(".intake .text-area");
        text.requestFocus();
        text.positionCaret(text.getText().indexOf("Les barques"));
      });
      inList(desk, 0);
      desk.run(() -> {
        var text = (TextArea) desk.stage().getScene().lookup(".intake .text-area");
        text.requestFocus();
        text.positionCaret(text.getText().indexOf("Les barques"));
      });
      desk.press(KeyCode.C);
      inList(desk, 2);
      desk.press(KeyCode.DELETE);
      desk.press(KeyCode.Z, KeyCode.CONTROL);
      inList(desk, 2);
      desk.strike(KeyCode.N, "n");
      desk.type("3");
      desk.press(KeyCode.ENTER);
      inList(desk, 0);
      desk.press(KeyCode.ENTER);

      assertEquals(
          List.of(
              "1 Le port ouvre à l’aube.",
              "2 Les barques en sortent une à une.\n"
                  + "Le phare reste allumé. Son gardien veille toute la nuit.",
              "3 La criée commence à midi. Les acheteurs sont déjà là."),
          stored(desk));
    }
  }

  @Test
  void aNumberThatIsTypedCountsWhereTheFieldIsLeftByTab() throws IOException {
    try (var desk = desk(TEXT)) {
      inList(desk, 0);
      desk.strike(KeyCode.N, "n");
      desk.type("12");
      desk.press(KeyCode.TAB);
      inList(desk, 2);
      desk.press(KeyCode.ENTER);

      assertTrue(stored(desk).getFirst().startsWith("12 "), () -> stored(desk).toString());
    }
  }

  @Test
  void anotherReadingOfTheNumbersCanBeChosen() throws IOException {
    try (var desk = desk(TEXT)) {
      desk.run(() -> {
        var model =
            (javafx.scene.control.ComboBox<?>)
                desk.stage().getScene().lookup(".intake .intake-ways");
        model.getSelectionModel().selectLast();
      });
      assertTrue(desk.words().contains("3 paragraphes sans numéros"), desk.words());

      desk.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void aNewEditionShowsWhatItChangesBeforeItTakesTheOldOnesPlace() throws IOException {
    try (var desk = desk(TEXT)) {
      inList(desk, 0);
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.ESCAPE);
      var edition = TEXT.replace("à midi", "à treize heures");
      var file = Files.writeString(folder.resolve("port.txt"), edition);
      desk.run(() -> desk.context().documentWork().importFiles(List.of(file)));
      assertTrue(desk.words().contains("Nouvelle édition de"), desk.words());
      desk.run(() -> {
        var toggle = (ToggleButton) desk.stage().getScene().lookup(".intake > .toggle-button");
        toggle.setSelected(true);
      });

      assertTrue(desk.words().contains("MODIFIÉ"), desk.words());

      desk.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void aPastedPageIsImportedUnderItsFirstWords() {
    try (var desk = Desk.open(folder.resolve("data"), List.of(), SCREENS)) {
      desk.run(() ->
          desk.context()
              .documentWork()
              .importPasted(
                  "<html><h1>Le phare</h1><ol><li>Il brille.</li><li>Il tourne.</li></ol>"));
      inList(desk, 0);
      desk.press(KeyCode.ENTER);

      assertEquals(List.of("1 Il brille.", "2 Il tourne."), stored(desk));
      assertEquals("Le phare", desk.context().services().documents().list().getFirst().title());
    }
  }
}
