package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.library.DocumentReader;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.StoredLibrary;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.task.Progress;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library over a real store, with a reader and a generator of the test's own.
final class StoredLibraryTest {
  private static final String TEXT =
      """
      Le port

      1. Le port abrite trente bateaux de pêche. Le phare date du siècle dernier.

      2. Les pêcheurs partent avant l’aube. Ils rentrent avec la marée.

      3. Le marché ouvre à sept heures. Les clients y viennent à pied.
      """;

  @TempDir private Path folder;
  private Store store;
  private StoredLibrary library;

  /// Reads any file as it is, and names it by its text.
  private static final class AnyText implements DocumentReader {
    @Override
    public ReadOutcome read(Path file) {
      try {
        return readPasted(Files.readString(file));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public ReadOutcome readPasted(String text) {
      return new ReadOutcome.Read(text, "", Integer.toHexString(text.hashCode()), List.of());
    }
  }

  @BeforeEach
  void openStore() {
    store = StoreFolder.open(folder.resolve("data"));
    library =
        new StoredLibrary(
            new AnyText(),
            store.documents(),
            store.questions(),
            store.topics(),
            store.settings(),
            store.curation(),
            (document, _, _) ->
                new Generation(
                    Samples.questions(document).stream()
                        .map(question -> question.with(QuestionStatus.DRAFT))
                        .toList(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    false),
            StoreFolder.CLOCK);
  }

  @AfterEach
  void closeStore() {
    assertThat(store.check().run(Map.of())).isEmpty();
    store.close();
  }

  private ImportOutcome imported(String text) throws IOException {
    return library.importFile(Files.writeString(folder.resolve("port.txt"), text), Progress.NONE);
  }

  private List<Question> generated(String text) throws IOException {
    if (imported(text) instanceof ImportOutcome.Imported done) {
      library.generate(done.document().id(), GenerationOptions.ALL, Progress.NONE);
      return store.questions().ofDocument(done.document().id());
    }
    throw new AssertionError("not imported");
  }

  @Test
  void theSameFileAgainIsUnchanged() throws IOException {
    assertThat(imported(TEXT)).isInstanceOf(ImportOutcome.Imported.class);
    assertThat(imported(TEXT)).isInstanceOf(ImportOutcome.Unchanged.class);
    assertThat(store.documents().list()).hasSize(1);
  }

  @Test
  void aDeletedDocumentComesBackWithItsCardsWhenItIsImportedAgain() throws IOException {
    var before = generated(TEXT);
    var cards = store.cards().ofDocument(before.getFirst().anchor().document());
    store.questions().delete(before.getFirst().id());
    store.documents().delete(before.getFirst().anchor().document());
    assertThat(store.cards().ofDocument(before.getFirst().anchor().document())).isEmpty();

    imported(TEXT);

    var document = before.getFirst().anchor().document();
    assertThat(store.questions().ofDocument(document))
        .containsExactlyElementsOf(before.subList(1, 6));
    assertThat(store.cards().ofDocument(document)).containsExactlyElementsOf(cards.subList(1, 6));
  }

  @Test
  void generatedQuestionsWithoutAFlagAreInUse() throws IOException {
    assertThat(generated(TEXT))
        .hasSize(6)
        .allMatch(question -> question.status() == QuestionStatus.ACCEPTED);
  }

  @Test
  void aNewEditionKeepsQuestionsWithTheirCardsAndMarksTheOthersStale() throws IOException {
    var before = generated(TEXT);
    var card = store.cards().ofQuestion(before.getLast().id()).orElseThrow();
    var edition =
        TEXT.replace("1. Le port", "1. Une digue protège la baie. Le port")
            .replace("Ils rentrent avec la marée.", "Leurs filets sèchent ensuite au soleil.");
    var outcome = (ImportOutcome.Imported) imported(edition);
    assertThat(outcome.edition().questionsKept()).isEqualTo(5);
    assertThat(outcome.edition().questionsStale()).isEqualTo(1);
    var after = store.questions().ofDocument(outcome.document().id());
    assertThat(after.stream().filter(q -> q.status() == QuestionStatus.STALE).toList())
        .extracting(q -> q.anchor().quote())
        .containsExactly("Ils rentrent avec la marée.");
    assertThat(store.cards().ofQuestion(before.getLast().id()).orElseThrow().id())
        .isEqualTo(card.id());
    assertThat(store.questions().find(before.getFirst().id()).orElseThrow().anchor().sentence())
        .isEqualTo(1);
  }

  @Test
  void aStaleQuestionIsInUseAgainWhenItsSentenceComesBack() throws IOException {
    var before = generated(TEXT);
    assertThat(imported(TEXT.replace("Ils rentrent avec la marée.", "Le vent tourne souvent ici.")))
        .isInstanceOf(ImportOutcome.Imported.class);
    assertThat(imported(TEXT)).isInstanceOf(ImportOutcome.Imported.class);
    assertThat(store.questions().ofDocument(before.getFirst().anchor().document()))
        .hasSize(6)
        .allMatch(question -> question.status() == QuestionStatus.ACCEPTED);
  }

  @Test
  void aFileWithoutTextIsRefusedAndACancelledImportStoresNothing() throws IOException {
    assertThat(imported("\n\n")).isInstanceOf(ImportOutcome.Refused.class);
    var file = Files.writeString(folder.resolve("port.txt"), TEXT);
    assertThat(library.importFile(file, (_, _) -> false))
        .isInstanceOf(ImportOutcome.Cancelled.class);
    assertThat(store.documents().list()).isEmpty();
  }
}
