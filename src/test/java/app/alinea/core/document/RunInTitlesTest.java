package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Titles that a file has run into the sentence under them.
final class RunInTitlesTest {
  @Test
  void aTitleRunIntoASentenceBecomesTheTitleOfItsParagraph() {
    var text =
        """
        Statement of the Ministers of the Harbours

        Today the ministers met in Norwich and spoke about the harbours of both countries.

        Fishing and Trade The ministers welcome the first year of the common fleet.

        *Safe Ports We will build a second lighthouse on the northern coast of the island.
        """;

    var blocks = draft(text).cut().blocks();

    assertThat(blocks)
        .extracting(FoundText.Block::heading)
        .endsWith("Fishing and Trade", "Safe Ports");
    assertThat(blocks.get(1).text()).startsWith("The ministers welcome");
    assertThat(blocks.get(2).text()).startsWith("We will build");
  }

  @Test
  void aFrenchTitleEndsBeforeAWordThatOpensSentences() {
    assertThat(length("Sécurité maritime Nous saluons la création d’une flotte commune."))
        .isEqualTo("Sécurité maritime".length());
    assertThat(length("Pêche Les ministres saluent la création d’une flotte commune."))
        .isEqualTo("Pêche".length());
  }

  @Test
  void namesAndArticlesAreNoTitles() {
    for (var text :
        List.of(
            "Selon le journal Le Phare dans son édition du lundi, les ports ferment à midi.",
            "Ministers of The Gambia and of Ghana met in the harbour of Banjul last week.",
            "Article 12 Les ports ferment à midi, sauf celui de la capitale du pays.",
            "Norwich and London, The ministers said, remain the greatest harbours of all.",
            "President Nyberg We thank for the warm welcome in the harbour of Turku.",
            "The Hague Conference met in the city and spoke about the harbours of Europe.")) {
      assertThat(length(text)).as(text).isZero();
    }
  }

  private static int length(String text) {
    return RunInTitles.length(text);
  }
}
