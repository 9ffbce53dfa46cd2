package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.draft;
import static app.alinea.core.document.DraftedTexts.labels;
import static app.alinea.core.document.DraftedTexts.remarks;
import static app.alinea.core.document.DraftedTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How texts are divided where numbers start again, titles stand between them, or prose surrounds
/// them.
final class DivisionTest {
  @Test
  void numbersMayStartAgainUnderANewTitle() {
    var text =
        "Chapitre premier\n\n"
            + text(List.of("1.", "2.", "3."))
            + "\n\nChapitre II\n\n"
            + text(List.of("1.", "2."));

    assertThat(labels(text))
        .containsExactly(
            "Chapitre premier, § 1",
            "Chapitre premier, § 2",
            "Chapitre premier, § 3",
            "Chapitre II, § 1",
            "Chapitre II, § 2");
    assertThat(remarks(text)).isEmpty();
    assertThat(draft(text).cut().blocks().getLast().heading()).isEqualTo("Chapitre II");
  }

  @Test
  void aNumberMayBeMissingBeforeTheNextPartThatHasIt() {
    var text =
        text(List.of("1.", "2.", "4.", "5."))
            + "\n\nChapitre II\n\n"
            + text(List.of("1.", "2.", "3.", "4."));

    assertThat(labels(text))
        .containsExactly(
            "1",
            "2",
            "4",
            "5",
            "Chapitre II, § 1",
            "Chapitre II, § 2",
            "Chapitre II, § 3",
            "Chapitre II, § 4");
    assertThat(remarks(text)).containsExactly("SKIPPED 4 3");
  }

  @Test
  void partsWhoseNumbersStartAgainAreToldByTheirTitles() {
    var text =
        "Forum communiqué\n\nClimate Change\n\n"
            + text(List.of("1.", "2."))
            + "\n\nHEALTH\n\n"
            + text(List.of("1.", "2."))
            + "\n\nAnnex B: Plan of Action\n\n"
            + text(List.of("1.", "2."));

    assertThat(labels(text))
        .containsExactly(
            "Climate Change, § 1",
            "Climate Change, § 2",
            "Health, § 1",
            "Health, § 2",
            "Annex B, § 1",
            "Annex B, § 2");
  }

  @Test
  void partsWithoutATitleOfUseAreCounted() {
    var text = text(List.of("1.", "2.", "3.")) + "\n\n" + text(List.of("1.", "2."));

    assertThat(labels(text)).containsExactly("1", "2", "3", "II, § 1", "II, § 2");
  }

  @Test
  void whatStandsUnderAnAnnexWithoutNumbersIsItsOwn() {
    var text =
        text(List.of("1.", "2.", "3."))
            + "\n\nANNEXE A\nStatut du phare\n\nLe phare a deux gardiens. Ils se relaient.";

    assertThat(labels(text)).containsExactly("1", "2", "3", "Annexe A");
    assertThat(draft(text).cut().blocks().get(2).text()).endsWith("en sortent.");
  }

  @Test
  void aListWhoseItemsAreAllNumberedOneIsCounted() {
    assertThat(labels(text(List.of("1.", "1.", "1.", "1.")))).containsExactly("1", "2", "3", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.;10.;11,;12.;13.", "9.;10.;11;12 .;13.", "9.;10.;11:;12.;13."})
  void aMistypedMarkBehindANumberIsReadAsOne(String numbers) {
    assertThat(labels(text(List.of(numbers.split(";")))))
        .containsExactly("9", "10", "11", "12", "13");
  }

  @Test
  void sectionsOfAStatuteHoldWhatIsNumberedInThem() {
    var text =
        "Section 1. Lamps\n\n"
            + text(List.of("(1)", "(2)"))
            + "\n\nSec. 2. Oil\n\n"
            + text(List.of("(1)", "(2)", "(3)"))
            + "\n\nSECTION 3. Keepers\n\n"
            + text(List.of("(1)", "(2)"));

    assertThat(labels(text)).containsExactly("Section 1", "Section 2", "SECTION 3");
  }

  private static final String PROSE =
      """
      Joint statement of two ports

      The two ports look back on a hundred years of trade. They built a bridge in 2029.

      The northern port bought four ships last year. The southern port trained ninety pilots.

      In 2030 both ports founded a school for divers. It has taken in sixty pupils since.

      """;

  @Test
  void proseThatALateListEndsIsTheText() {
    var found =
        draft(PROSE + "They will take these steps:\n\n1. Open a lane.\n\n2. Buy a tug.").cut();

    assertThat(found.way()).isEqualTo(FoundText.COUNTED);
    assertThat(found.front()).isEqualTo("Joint statement of two ports");
    assertThat(found.blocks()).hasSize(4);
    assertThat(found.blocks().getLast().text()).endsWith("1. Open a lane.\n2. Buy a tug.");
  }

  @Test
  void proseBeforeTheNumbersIsReadUnderANameOfItsOwn() {
    var text = PROSE + text(List.of("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10."));

    assertThat(labels(text))
        .startsWith("Introduction 1", "Introduction 2", "Introduction 3", "1", "2")
        .endsWith("10");
  }

  @Test
  void whoMetWhereBeforeTheNumbersIsReadToo() {
    var numbers = text(List.of("1.", "2.", "3."));
    var met = "Forum communiqué\n\nThe harbour masters met in Morne from 3 to 6 May 1931.\n\n";
    var tenue = "Communiqué\n\nLa foire s’est tenue à Morne le 4 mai 1931, sous un ciel clair.\n\n";
    var other = "Communiqué\n\nPublished by the harbour office of Morne on 4 May 1931 at noon.\n\n";

    assertThat(labels(met + numbers)).containsExactly("Introduction 1", "1", "2", "3");
    assertThat(draft(met + numbers).cut().front()).isEqualTo("Forum communiqué");
    assertThat(labels(tenue + numbers)).containsExactly("Introduction 1", "1", "2", "3");
    assertThat(labels(other + numbers)).containsExactly("1", "2", "3");
  }

  @Test
  void aPreambleOfArticlesStaysBeforeThem() {
    var articles =
        text(List.of("Article 1", "Article 2", "Article 3", "Article 4", "Article 5", "Article 6"));
    var found = draft(PROSE + articles).cut();

    assertThat(found.blocks()).hasSize(6);
    assertThat(found.front()).contains("pilots");
  }

  @Test
  void noTitleIsGluedToTheSentenceUnderIt() {
    var found =
        draft(
                """
                Communiqué of the harbour board

                Trade with the islands
                The board keeps two ferries for the islands. They sail each day:
                • one to the north;
                • one to the south.

                The board thanks the crews. It does so every year.

                LIGHTS

                The board mends the lights. It has done so since the spring.
                """)
            .cut();

    assertThat(found.blocks())
        .extracting(FoundText.Block::heading)
        .containsExactly("Trade with the islands", "Trade with the islands", "LIGHTS");
    assertThat(found.blocks().getFirst().text()).startsWith("The board keeps").endsWith("south.");
  }

  @Test
  void articlesOfAnAnnexAreToldByItsName() {
    var text =
        text(List.of("Article 1", "Article 2", "Article 3"))
            + "\n\nFait à Morne.\n\nANNEXE A\n\nStatut du phare\n\n"
            + text(List.of("Article 1", "Article 2", "Article 2 bis"))
            + "\n\nProtocole additionnel\n\nLes soussignés sont convenus des règles suivantes.\n\n"
            + text(List.of("Article 1", "Article 2"));

    assertThat(labels(text))
        .containsExactly(
            "Article 1",
            "Article 2",
            "Article 3",
            "Annexe A, Article 1",
            "Annexe A, Article 2",
            "Annexe A, Article 2 bis",
            "Protocole",
            "Protocole, Article 1",
            "Protocole, Article 2");
  }

  @Test
  void annexesBeforeTheClosingWordsAreTheirOwn() {
    var text =
        text(List.of("Article 1", "Article 2"))
            + "\n\nANNEX 1\n\n"
            + text(List.of("Article 1", "Article 2"))
            + "\n\nANNEX 2\n\nThe port has two lights. Both are red.\n\nDone at Morne, 1931.";

    assertThat(labels(text))
        .containsExactly(
            "Article 1", "Article 2", "Annex 1, Article 1", "Annex 1, Article 2", "Annex 2");
    assertThat(draft(text).cut().back().strip()).isEqualTo("Done at Morne, 1931.");
  }

  @Test
  void aTitleOfTwoLinesStandsOverTheNextArticle() {
    var text =
        text(List.of("Article 1", "Article 2"))
            + "\n\nTITRE II\nLE PHARE\n\n"
            + text(List.of("Article 3", "Article 4"));

    assertThat(draft(text).cut().blocks().get(1).text()).endsWith("en sortent.");
    assertThat(draft(text).cut().blocks().get(2).heading()).isEqualTo("TITRE II – LE PHARE");
  }

  @Test
  void titlesWithAFullStopAreTitlesWhereMostParagraphsHaveOne() {
    var body = "\nThe board keeps the lights. It pays the crews.";
    var text =
        "Section 1. Lights."
            + body
            + "\n\nSection 2. Crews."
            + body
            + "\n\nSection 3. Fees."
            + body;

    assertThat(draft(text).cut().blocks())
        .extracting(FoundText.Block::heading)
        .containsExactly("Lights", "Crews", "Fees");
    assertThat(
            draft(
                    "Article 1. The port opens.\nIt does so at dawn.\n\n"
                        + text(List.of("Article 2", "Article 3")))
                .cut()
                .blocks()
                .getFirst()
                .text())
        .startsWith("The port opens.");
  }

  @Test
  void aRuleBetweenPartsBelongsToNoParagraph() {
    var text = text(List.of("1.", "2.")) + "\n\n————————-\n\n" + text(List.of("3."));

    assertThat(draft(text).cut().blocks().get(1).text()).endsWith("en sortent.");
  }

  @Test
  void aTextWithoutBlankLinesIsReadLikeOneWithThem() {
    var body =
        " The board keeps the lights of the harbour, and it pays the crews of both boats. It meets"
            + " twice a year in the hall of the old customs house.";
    var text =
        "The lights act\nArticle 1%s\nArticle 2%s\nArticle 3%s\nArticle 4%s\nANNEX I\nArticle 1%s\nArticle 2%s\nDone at Morne on 4 May 1931, in a single copy that the harbour master keeps."
            .replace("%s", body);

    assertThat(labels(text)).endsWith("Article 4", "Annex I, Article 1", "Annex I, Article 2");
    assertThat(draft(text).cut().back()).contains("Done at Morne");
  }

  @Test
  void wrappedProseBeforeALateListIsTheTextToo() {
    var wrapped = PROSE.replace(". ", ".\n").replace(" on ", "\non ");

    assertThat(
            draft(wrapped + "They will take these steps:\n\n1. Open a lane.\n\n2. Buy a tug.")
                .cut()
                .way())
        .isEqualTo(FoundText.COUNTED);
  }

  @Test
  void aTitleOfAnArticleOpensNoAnnex() {
    var text =
        text(List.of("Article 1", "Article 2"))
            + "\n\nArticle 3\n\nProtocole\n\nLe port le garde.\n\n"
            + text(List.of("Article 4"));

    assertThat(labels(text)).containsExactly("Article 1", "Article 2", "Article 3", "Article 4");
  }

  @Test
  void whatIsAddedBehindTheLastArticleIsNotOfIt() {
    var text =
        text(List.of("Article 1", "Article 2", "Article 3"))
            + "\n\nRecommandation 12\n\nChaque port tient un registre. Le maire le signe.";

    assertThat(labels(text))
        .containsExactly("Article 1", "Article 2", "Article 3", "Recommandation 12");
  }
}
