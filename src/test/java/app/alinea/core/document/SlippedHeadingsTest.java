package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Headings of articles that a file has misspelt, split or left behind another title.
final class SlippedHeadingsTest {
  @Test
  void aMisspeltHeadingIsReadWhereItsNumberIsMissing() {
    assertThat(labels(articles("Article 1", "Arcticle 2", "Article 3", "ARTICEL 4", "Article 5")))
        .containsExactly("Article 1", "Article 2", "Article 3", "Article 4", "Article 5");
  }

  @Test
  void aLineAboutSeveralArticlesIsNoHeading() {
    assertThat(
            labels(
                articles("Article 1", "Article 2", "Articles 9 and 10 do not apply.", "Article 3")))
        .containsExactly("Article 1", "Article 2", "Article 3");
  }

  @Test
  void anotherWordBeforeANumberIsNoHeading() {
    assertThat(labels(articles("Article 1", "Artisan 2", "Article 3", "Article 4")))
        .containsExactly("Article 1", "Article 3", "Article 4");
  }

  @Test
  void aSplitNumberIsJoined() {
    assertThat(
            labels(
                articles(
                    "Article 33", "Article 34", "Article 34 / -2 (nouveau)", "Article 34\n/ -3")))
        .containsExactly("Article 33", "Article 34", "Article 34-2", "Article 34-3");
  }

  @Test
  void theFirstParagraphOfAnArticleIsNoPartOfItsNumber() {
    assertThat(labels(articles("Article 7", "Article 8 - 1. The Fund shall act.", "Article 9")))
        .containsExactly("Article 7", "Article 8", "Article 9");
  }

  @Test
  void aHeadingBehindTheTitleOfAChapterIsReadWhereItsNumberIsMissing() {
    assertThat(
            labels(
                articles(
                    "Article 1",
                    "Article 2",
                    "CHAPITRE II : DES ORGANES Article 3 (modifié)",
                    "Article 4")))
        .containsExactly("Article 1", "Article 2", "Article 3", "Article 4");
  }

  @Test
  void headingsAreReadHoweverTheirNumbersAreWritten() {
    assertThat(labels(articles("ARTICLE PREMIER", "Art.2.-", "Article n° 3", "Article 4 :")))
        .containsExactly("Article premier", "Article 2", "Article 3", "Article 4");
    assertThat(labels(articles("Article 1 er", "Article 2", "Article 3")))
        .containsExactly("Article 1 er", "Article 2", "Article 3");
  }

  @Test
  void sectionsPutInLaterBearLetters() {
    assertThat(labels(articles("Section 11", "Section 12", "Section 12A", "Section 13")))
        .containsExactly("Section 11", "Section 12", "Section 12A", "Section 13");
  }

  private static String articles(String... headings) {
    var text = new StringBuilder("Charter of the Lakes\n\n");
    for (var heading : headings) {
      text.append(heading)
          .append(
              "\n\nThe Council of the Lakes keeps the waters clean for all who live there.\n\n");
    }
    return text.toString();
  }
}
