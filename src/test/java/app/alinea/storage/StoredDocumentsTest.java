package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentOutline;
import app.alinea.core.document.Paragraph;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoredDocumentsTest {
  private static final String TEXT =
      """
      Le bois

      1. La forêt du Nord couvre quarante collines. Les élèves y plantent des hêtres.

      2. Le garde-chasse compte les cerfs à la fin de l’hiver. Il note leur nombre dans un cahier.
      """;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = StoreFolder.open(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private List<Integer> found(String query) {
    return store.documents().search(query, 10).stream().map(hit -> hit.position()).toList();
  }

  @Test
  void aSavedDocumentIsFoundExactlyAsItWasAfterReopening() {
    var document = Samples.document("bois", TEXT);
    store.documents().save(document, StoreFolder.NOW);
    store.close();
    store = StoreFolder.open(folder);
    assertThat(store.documents().find(document.id())).contains(document);
    assertThat(store.documents().list())
        .hasSize(1)
        .first()
        .satisfies(summary -> {
          assertThat(summary.paragraphs()).isEqualTo(2);
          assertThat(summary.importedAt()).isEqualTo(StoreFolder.NOW);
        });
  }

  @Test
  void outlinesAndSingleParagraphsAreThoseOfTheDocument() {
    var first = Samples.document("bois", TEXT);
    var later = Samples.document("lac", TEXT);
    store.documents().save(first, StoreFolder.NOW);
    store.documents().save(later, StoreFolder.NOW.plusSeconds(1));
    assertThat(store.documents().outlines()).containsExactly(outline(first), outline(later));
    assertThat(store.documents().paragraph(later.id(), 1)).contains(later.paragraphAt(1));
    assertThat(store.documents().paragraph(later.id(), 2)).isEmpty();
  }

  private static DocumentOutline outline(Document document) {
    return new DocumentOutline(
        document.id(),
        document.title(),
        document.paragraphs().stream().map(Paragraph::number).toList());
  }

  @Test
  void aNewEditionTakesTheOldOnesPlaceInTheSearchToo() {
    store.documents().save(Samples.document("bois", TEXT), StoreFolder.NOW);
    var edition = Samples.document("bois", TEXT.replace("cerfs", "sangliers"));
    store.documents().save(edition, StoreFolder.NOW);
    assertThat(store.documents().list()).hasSize(1);
    assertThat(found("cerfs")).isEmpty();
    assertThat(found("sangliers")).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foret", "FORÊT", "fore\u0302t", "forêt collines", "hetre", "quarante coll"})
  void theSearchIsBlindToAccentsCaseAndWordEnds(String query) {
    store.documents().save(Samples.document("bois", TEXT), StoreFolder.NOW);
    assertThat(found(query)).containsExactly(0);
  }

  @Test
  void theSnippetMarksTheWordThatWasFound() {
    store.documents().save(Samples.document("bois", TEXT), StoreFolder.NOW);
    assertThat(store.documents().search("cahier", 5))
        .hasSize(1)
        .first()
        .satisfies(hit -> assertThat(hit.snippet()).contains("\u0002cahier\u0003"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE paragraph; --",
        "*",
        "NEAR(",
        "forêt NEAR(",
        "\"",
        "text:",
        "( OR ) AND NOT",
        "😀",
        "\u0000",
        "\uD800",
        ""
      })
  void anyQueryIsSafe(String query) {
    var document = Samples.document("bois", TEXT);
    store.documents().save(document, StoreFolder.NOW);
    assertThat(found(query)).isEmpty();
    assertThat(store.documents().find(document.id())).contains(document);
  }

  @Test
  void aQueryOfTenThousandCharactersIsSafe() {
    store.documents().save(Samples.document("bois", TEXT), StoreFolder.NOW);
    assertThat(found("x".repeat(10_000))).isEmpty();
    assertThat(found("forêt ".repeat(1_700))).containsExactly(0);
  }

  @Test
  void aDeletedDocumentIsGoneFromListAndSearch() {
    store.documents().save(Samples.document("bois", TEXT), StoreFolder.NOW);
    store.documents().delete(new DocumentId("bois"));
    assertThat(store.documents().list()).isEmpty();
    assertThat(found("cerfs")).isEmpty();
  }

  @Test
  void aParagraphIsReadOnce() {
    var document = Samples.document("bois", TEXT);
    store.documents().save(document, StoreFolder.NOW);
    store.documents().markRead(document.id(), 1, StoreFolder.NOW);
    store.documents().markRead(document.id(), 1, StoreFolder.NOW.plusSeconds(5));
    assertThat(store.documents().readPositions(document.id())).containsExactly(1);
  }
}
