package app.alinea.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.settings.SettingsScreen;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
  private static final List<Function<ScreenContext, Screen>> SCREENS =
      List.of(TodayScreen::new, ReaderScreen::new, SettingsScreen::new);

  @TempDir private Path folder;
  private Path data;
  private Path seed;

  @BeforeEach
  void prepare() throws IOException {
    data = folder.resolve("data");
    seed = Files.writeString(folder.resolve("statuts.txt"), SampleText.FRENCH);
  }

  @Test
  void theFirstStartPreparesTheSeedAndOffersItsCards() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      assertTrue(desk.words().contains("Réviser"), desk.words());
      assertTrue(desk.words().contains("5 paragraphes"), desk.words());
    }
  }

  @Test
  void withoutADocumentTheWindowAsksForOne() {
    try (var desk = Desk.open(data, List.of(), SCREENS)) {
      assertTrue(desk.words().contains("Apportez un texte à apprendre"), desk.words());
    }
  }

  @Test
  void theScreensAreReachedByKeyAndTheLastOneIsRemembered() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.press(KeyCode.DIGIT3, KeyCode.CONTROL);
      assertTrue(desk.words().contains("Langue de l’interface"), desk.words());
    }
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      assertTrue(desk.words().contains("Langue de l’interface"), desk.words());
    }
  }

  @Test
  void thePaletteFindsScreensAndTopicsWithoutAccents() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.press(KeyCode.K, KeyCode.CONTROL);
      desk.settle();
      desk.type("regl");
      desk.press(KeyCode.ENTER);

      assertTrue(desk.words().contains("Langue de l’interface"), desk.words());

      desk.press(KeyCode.K, KeyCode.CONTROL);
      desk.settle();
      desk.type("ligue");
      desk.settle();

      assertTrue(desk.words().contains("Vie de la Ligue"), desk.words());
    }
  }

  @Test
  void thePaletteDoesWhatTheScreenOnShowCanDo() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.press(KeyCode.K, KeyCode.CONTROL);
      desk.settle();
      desk.type("examen");
      desk.press(KeyCode.ENTER);

      assertTrue(desk.words().contains("Nouvel examen"), desk.words());
    }
  }

  @Test
  void theLanguageChangesWhileRunningAndIsRemembered() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.run(() -> desk.context().texts().choose(Language.ENGLISH));

      assertTrue(desk.words().contains("Today"), desk.words());
      assertFalse(desk.words().contains("Aujourd’hui"), desk.words());
    }
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      assertTrue(desk.words().contains("Today"), desk.words());
    }
  }

  @Test
  void themeAndSizeAreChosenByPaletteAndKeyAndRemembered() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.press(KeyCode.K, KeyCode.CONTROL);
      desk.settle();
      desk.type("sombre");
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.PLUS, KeyCode.CONTROL);
      desk.press(KeyCode.PLUS, KeyCode.CONTROL);
    }
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      var look = desk.context().appearance();

      assertEquals(Theme.DARK, look.theme().get());
      assertEquals(120, look.zoom().get());
    }
  }

  @Test
  void theListOfKeysOpensOverAnyScreenAndEscClosesIt() {
    try (var desk = Desk.open(data, List.of(seed), SCREENS)) {
      desk.press(KeyCode.DIGIT2, KeyCode.CONTROL);
      desk.type("?");
      assertTrue(desk.words().contains("Surligner le passage"), desk.words());

      desk.press(KeyCode.ESCAPE);

      assertFalse(desk.words().contains("Raccourcis clavier"), desk.words());
    }
  }

  @Test
  void anImportSaysWhatWasFoundAndARefusalSaysWhy() throws IOException {
    var empty = Files.writeString(folder.resolve("vide.txt"), "");
    try (var desk = Desk.open(data, List.of(), SCREENS)) {
      desk.run(() -> desk.context().documentWork().importFiles(List.of(seed)));
      desk.press(KeyCode.ENTER);
      var report = desk.words();
      desk.press(KeyCode.ESCAPE);
      desk.run(() -> desk.context().documentWork().importFiles(List.of(empty)));
      var refusal = desk.words();

      assertTrue(report.contains("5 paragraphes détectés, sans trou"), report);
      assertTrue(report.contains("§ 4 : la fin manque"), report);
      assertTrue(refusal.contains("Ce fichier est vide."), refusal);
    }
  }
}
