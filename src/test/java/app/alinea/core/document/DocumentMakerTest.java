package app.alinea.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.task.Progress;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentMakerTest {
  private static final List<String> PIECES =
      List.of(
          "Le maire ouvre la séance.",
          "La rivière déborde au printemps",
          " ",
          "  ",
          "\n",
          "\n\n",
          "1. ",
          "2) ",
          "(3) ",
          "§ 4 ",
          "Art. 1er ",
          "II. ",
          "2023 fut une bonne année. ",
          "« Oui »",
          " .",
          ",",
          "M. Dupont vient.",
          "\u00A0;",
          "\u00AD",
          "😀 ",
          "- un point ; ",
          "é",
          "e\u0301");

  private static DocumentMaker.Made made(String text) {
    return new DocumentMaker()
        .make(new DocumentId("essai"), "essai.txt", "", "hash", text, Progress.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.|2.|3.",
        "1)|2)|3)",
        "(1)|(2)|(3)",
        "1 –|2 –|3 –",
        "§ 1|§ 2|§ 3",
        "Article premier|Article 2|Article 3",
        "Art. 1er|Art. 2|Art. 3",
        "I.|II.|III."
      })
  void theNumbersOfATextAreFoundInManyForms(String first, String second, String third) {
    var text =
        """
        Règlement du jardin

        %s Le jardin ouvre chaque matin à huit heures. Il ferme le soir.

        %s Les visiteurs suivent les allées. Ils laissent les fleurs en place.

        %s Les chiens restent dehors. Une cour les attend près de la grille.
        """
            .formatted(first, second, third);
    var made = made(text);
    assertThat(made.draft().cut().numbered()).isTrue();
    var paragraphs = made.document().orElseThrow().paragraphs();
    assertThat(paragraphs.stream().map(p -> p.number().value()).toList()).containsExactly(1, 2, 3);
    assertThat(paragraphs.get(1).text()).startsWith("Les visiteurs");
  }

  @Test
  void aYearAtTheStartOfALineIsNoNumber() {
    var text =
        """
        1. La commune a planté des arbres en
        2019. Elle en a planté d’autres plus tard.

        2. La mairie en prend soin. Les enfants les arrosent.

        3. Le parc est ouvert à tous. Il ferme la nuit.
        """;
    assertThat(made(text).document().orElseThrow().paragraphs())
        .extracting(p -> p.number().value())
        .containsExactly(1, 2, 3);
  }

  @Test
  void aTitleThatIsAllThatStandsBeforeTheFirstNumberIsItsHeading() {
    var text =
        """
        Chapitre premier

        1. Le port ouvre à l’aube. Les barques en sortent une à une.

        2. Le phare reste allumé. Son gardien veille.

        3. La criée commence à midi. Les acheteurs sont là.
        """;
    assertThat(made(text).document().orElseThrow().paragraphs().getFirst().heading())
        .isEqualTo("Chapitre premier");
  }

  @Test
  void whatStandsApartIsNotGluedToTheNextSentence() {
    var text =
        """
        1. Le port a deux zones.

        Zone | Accès

        Nord | libre

        Les droits de quai

        Le conseil fixe les droits de quai, et la page s’arrête

        au milieu de la phrase,

        Brest l’a vu.

        2. Le phare brille la nuit
        au bout de la digue.
        """;

    var paragraphs = made(text).document().orElseThrow().paragraphs();

    assertThat(paragraphs.getFirst().text())
        .isEqualTo(
            "Le port a deux zones.\nZone | Accès\nNord | libre\nLes droits de quai\n"
                + "Le conseil fixe les droits de quai, et la page s’arrête au milieu de la phrase,"
                + " Brest l’a vu.");
    assertThat(paragraphs.getLast().text())
        .isEqualTo("Le phare brille la nuit au bout de la digue.");
    assertThat(paragraphs).flatExtracting(Paragraph::mendings).noneMatch(Mending::isSeen);
  }

  @Test
  void aTextWithoutNumbersIsCutAtItsEmptyLines() {
    var made =
        made(
            """
            Le moulin tourne depuis trois siècles. Son meunier habite à côté.

            La roue vient de la ville voisine. Elle a été refaite deux fois.
            """);
    assertThat(made.draft().cut().numbered()).isFalse();
    assertThat(made.document().orElseThrow().paragraphs()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void spansAndMendingsHoldForAnyText(int seed) {
    var random = new Random(seed);
    for (int round = 0; round < 250; round++) {
      var text = new StringBuilder();
      for (int piece = random.nextInt(60); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      made(text.toString())
          .document()
          .ifPresent(document -> document.paragraphs().forEach(ParagraphLaws::check));
    }
  }
}
