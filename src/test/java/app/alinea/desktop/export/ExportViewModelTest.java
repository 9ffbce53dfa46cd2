package app.alinea.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.service.Opening.Opened;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.testing.TestStore;
import app.alinea.exchange.SampleDeck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportViewModelTest {
  @TempDir private Path folder;
  private Opened store;
  private ExportViewModel model;

  @BeforeEach
  void open() {
    store = TestStore.open(folder.resolve("data"));
    var sheet = SampleDeck.everyType();
    store.services().documents().save(sheet.document(), TestStore.CLOCK.instant());
    store.services().questions().saveAll(sheet.questions());
    model = new ExportViewModel(store.services(), Background.onCallingThread());
    model.begin(Optional.empty());
  }

  @AfterEach
  void close() {
    store.close().run();
  }

  private void choose(String code) {
    model.format().set(store.services().exports().ofCode(code).orElseThrow());
  }

  private ExportViewModel.Preview preview() {
    return model.preview().get().orElseThrow();
  }

  @Test
  void theFirstFormatHoldsEverything() {
    assertEquals(new ExportViewModel.Preview(7, List.of()), preview());
    assertEquals("statuts.alinea", model.fileName());
    assertTrue(model.canHoldProgress());
  }

  @Test
  void whatAFormatLosesIsSaidBeforeAnythingIsWritten() {
    choose("aiken");

    assertEquals(2, preview().written());
    var lines = LossLines.of(preview(), new Texts(Language.ENGLISH));
    assertTrue(lines.getFirst().startsWith("5 questions of types"), lines.getFirst());
    assertEquals(5, lines.stream().filter(line -> line.startsWith("–")).count());
    assertFalse(model.canHoldProgress());
  }

  @Test
  void topicsAndTypesNarrowTheChoice() {
    model.types().add(QuestionType.CLOZE);
    assertEquals(1, preview().asked());

    model.types().clear();
    model.topics().add("Nothing like it");
    assertEquals(0, preview().asked());
  }

  @Test
  void theFileIsWrittenAndToldOf() {
    var told = new ArrayList<ExportViewModel.Outcome>();
    choose("pdf-key");
    var file = folder.resolve(model.fileName());

    model.write(file, told::add);

    assertEquals(List.of(new ExportViewModel.Outcome.Written(file, 7)), told);
    assertTrue(Files.exists(file));
    assertEquals("statuts-key.pdf", model.fileName());
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    var told = new ArrayList<ExportViewModel.Outcome>();

    model.write(folder.resolve("nowhere").resolve("x.alinea"), told::add);

    assertInstanceOf(ExportViewModel.Outcome.Failed.class, told.getFirst());
  }
}
