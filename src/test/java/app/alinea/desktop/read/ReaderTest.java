package app.alinea.desktop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.task.Progress;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
  @TempDir private Path folder;
  private Desk desk;
  private DocumentId document;

  @BeforeEach
  void openTheReader() throws IOException {
    var seed = Files.writeString(folder.resolve("statuts.txt"), SampleText.FRENCH);
    desk =
        Desk.open(
            folder.resolve("data"), List.of(seed), List.of(TodayScreen::new, ReaderScreen::new));
    document = desk.context().services().documents().list().getFirst().id();
    desk.run(() -> desk.context().navigation().open(Place.of(document, 0)));
    desk.settle();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void movesByParagraphAndMarksAsReadWhatIsLeftBehind() {
    desk.press(KeyCode.J);
    desk.press(KeyCode.J);
    desk.press(KeyCode.K);
    desk.settle();

    assertTrue(desk.words().contains("§ 2 · "), desk.words());
    assertEquals(List.of(0, 1), desk.context().services().documents().readPositions(document));
  }

  @Test
  void showsWhatTheImporterMendedAndTheOriginalOnAsking() {
    var words = desk.words();

    assertTrue(words.contains("voir l’original"), words);
  }

  @Test
  void marksTheEndThatTheFileLacks() {
    desk.run(() -> desk.context().navigation().open(Place.of(document, 3)));
    desk.settle();

    assertTrue(desk.words().contains("(fin absente du fichier)"), desk.words());
  }

  @Test
  void findsWordsWithoutAccentsAndGoesToTheirParagraph() {
    desk.type("/");
    desk.settle();
    desk.type("detroit");
    desk.settle();
    assertTrue(desk.words().contains("detroit"), desk.words());
    assertTrue(desk.words().contains("\n§ 4\n"), desk.words());

    desk.press(KeyCode.ENTER);
    desk.settle();

    assertTrue(desk.words().contains("§ 4 · "), desk.words());
    desk.press(KeyCode.ESCAPE);
    assertFalse(desk.words().contains("detroit"), desk.words());
  }

  @Test
  void makesAClozeOfASentenceByKeyboardAloneAndTakesItBack() {
    var before = learnersOwn().size();
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.Z);
    desk.type("douze");
    desk.press(KeyCode.ENTER, KeyCode.CONTROL);

    var made = learnersOwn();
    assertEquals(before + 1, made.size());
    assertEquals("douze", made.getFirst().form().answer());
    assertTrue(made.getFirst().form().stem().contains("réunit ____ villes"));
    var place = made.getFirst().anchor();
    assertEquals("douze", place.answerSpan().of(paragraph(0)));

    desk.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(before, learnersOwn().size());
  }

  @Test
  void tellsBesideTheFieldWhatACardLacksAndKeepsWhatWasTyped() {
    desk.press(KeyCode.C);
    desk.press(KeyCode.ENTER, KeyCode.CONTROL);

    assertTrue(desk.words().contains("Écrivez la question."), desk.words());
    assertEquals(List.of(), learnersOwn());
  }

  @Test
  void theLetterOfAShortcutDoesNotEndUpInTheFieldItOpens() {
    desk.strike(KeyCode.C, "c");
    desk.strike(KeyCode.Q, "q");

    assertFalse(desk.words().contains("\ncq\n"), desk.words());
    assertTrue(desk.words().contains("\nq\n"), desk.words());
  }

  @Test
  void highlightsTheMarkedSentenceAndRemembersIt() {
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.H);

    var kept = Reading.of(document, desk.context().services()).orElseThrow().highlights();
    assertEquals(1, kept.size());
    assertTrue(kept.getFirst().quote().startsWith("La Ligue des ports"));
  }

  @Test
  void drawsOnlyWhatIsInViewOfALongText() throws IOException {
    var file = Files.writeString(folder.resolve("registre.txt"), SampleText.numbered(10_000));
    var _ = desk.context().services().library().importFile(file, Progress.NONE);

    desk.run(() -> desk.context().navigation().open(Place.of(new DocumentId("registre"), 9_000)));
    desk.settle();
    for (var step = 0; step < 20; step++) {
      desk.press(KeyCode.J);
      desk.settle();
    }

    assertTrue(desk.words().contains("§ 9021 · "), desk.words());
    var drawn =
        Desk.onScreen(() -> desk.stage().getScene().getRoot().lookupAll(".marked-text").size());
    assertTrue(drawn < 40, drawn + " paragraphs are drawn");
  }

  @Test
  void escReturnsToWhereOneCameFrom() {
    desk.run(() -> desk.context().navigation().go(ScreenId.TODAY));
    desk.run(() -> desk.context().navigation().open(Place.of(document, 2)));
    desk.press(KeyCode.ESCAPE);

    assertTrue(desk.words().contains("Réviser"), desk.words());
  }

  private List<Question> learnersOwn() {
    return desk.context().services().questions().ofDocument(document).stream()
        .filter(question -> question.provenance().rule().equals("learner"))
        .toList();
  }

  private String paragraph(int position) {
    return Optional.of(desk.context().services().documents().find(document).orElseThrow())
        .map(found -> found.paragraphAt(position).text())
        .orElseThrow();
  }
}
