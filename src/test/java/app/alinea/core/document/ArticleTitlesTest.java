package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.draft;
import static app.alinea.core.document.DraftedTexts.labels;
import static app.alinea.core.document.DraftedTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Articles whose titles stand over their paragraphs, and such as begin inside a line.
final class ArticleTitlesTest {
  @Test
  void theFirstParagraphsStandUnderTheTitleOfTheirArticleOrPart() {
    for (var title :
        List.of(
            "Article premier – Objet",
            "Article 1 – Purpose",
            "Titre premier – Dispositions générales")) {
      var text =
          "Règlement du port\n\n"
              + title
              + "\n\n"
              + text(List.of("1.", "2.", "3.", "4."))
              + "\n\nArticle 2 – Sécurité\n\n"
              + text(List.of("5.", "6.", "7.", "8."));

      assertThat(draft(text).cut().blocks())
          .extracting(FoundText.Block::heading)
          .startsWith(title, title)
          .endsWith("Article 2 – Sécurité");
    }
    var titled = "Annexe II – Le port\n\n" + text(List.of("1.", "2.", "3."));
    assertThat(draft(titled).cut().blocks().getFirst().heading()).isEmpty();
  }

  @Test
  void anArticleThatBeginsInsideALineIsFoundWhereItsNumberIsMissing() {
    var text =
        """
        Article premier – Objet

        Le règlement vaut pour tous les usagers du port et de la criée.

        Article 2 – Sécurité

        La vitesse est limitée à trois nœuds dans le bassin. Article 3 – Quais Les quais sont
        réservés aux pêcheurs, sous réserve de l’article 2.

        Article 4 – Fin

        Le règlement s’applique. L’article 3 est réservé. Article 5 applies never in this text.

        Article 6 – Effet

        Le règlement entre en vigueur le jour de sa publication au registre.
        """;

    assertThat(labels(text))
        .containsExactly("Article premier", "Article 2", "Article 3", "Article 4", "Article 6");
  }
}
