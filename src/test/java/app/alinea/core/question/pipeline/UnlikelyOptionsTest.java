package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Form.TrueFalse;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong options and false statements that a reader strikes out without the text.
class UnlikelyOptionsTest {
  private static List<MultipleChoice> choices(String text) {
    return AskedTexts.questions(text).stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .toList();
  }

  @Test
  void whoPromisesForTheEndOfAYearOffersNoYearBefore() {
    var choices =
        choices(
            """
            1. We will publish the chart of the northern weirs by the end of 2031.

            2. We reaffirm our commitment to dredge the silted channels of the delta by 2035.
            """);

    assertThat(choices)
        .filteredOn(choice -> choice.answer().equals("2035"))
        .isNotEmpty()
        .allSatisfy(choice ->
            assertThat(choice.options())
                .extracting(Option::text)
                .allSatisfy(year -> assertThat(Integer.parseInt(year)).isGreaterThan(2031)));
  }

  private static final String ORGANS =
      """
      Charte du Canal

      Article 1
      Le Secrétaire permanent est nommé par le Conseil des Éclusiers pour trois ans. Le Secrétariat
      permanent tient le registre des bateaux. Le Conseil des Éclusiers fixe les droits de passage.

      Article 2
      Les tarifs de halage sont préparés par le Secrétariat permanent. Le Conseil supérieur de la
      batellerie donne un avis. Le Comité des Ports est entendu par le Conseil supérieur de la
      batellerie. Le Comité des Ports nomme les jaugeurs.

      Article 3
      Le Secrétaire permanent ouvre le courrier du Canal. Le Conseil des Éclusiers siège à Gand.
      """;

  @Test
  void offersNoOrganByHalfItsName() {
    assertThat(choices(ORGANS))
        .flatExtracting(MultipleChoice::options)
        .extracting(Option::text)
        .noneMatch(text -> text.endsWith("Conseil supérieur"));
  }

  @Test
  void offersNoSecretaryBesideHisSecretariat() {
    assertThat(choices(ORGANS))
        .filteredOn(choice -> choice.answer().contains("Secrétariat permanent"))
        .flatExtracting(MultipleChoice::options)
        .extracting(Option::text)
        .noneMatch(text -> text.contains("Secrétaire permanent"));
  }

  @Test
  void asksForNoTermWhoseRootItsMeaningShows() {
    var cards =
        AskedTexts.cards(
            """
            Code de la batellerie

            Article 1
            Au sens du présent code, on entend par :
            - affrètement : acte par lequel un affréteur loue une barque pour une saison ;
            - trématage : manœuvre d'une barque qui en dépasse une autre dans un chenal.
            """,
            3);

    assertThat(cards).doesNotContain("→ affrètement").contains("→ trématage");
  }

  @Test
  void tellsTwiceAYearOfNoSingleDay() {
    var told =
        AskedTexts.questions(
                """
                Statute of the Weir Board

                Article 1
                The Weir Board shall assemble in ordinary session once a year on the first Tuesday
                in March at the lock house.
                """)
            .stream()
            .map(Question::form)
            .filter(form -> form instanceof TrueFalse judged && !judged.isTrue())
            .map(form -> form.stem())
            .toList();

    assertThat(told).noneMatch(stem -> stem.contains("twice a year"));
  }

  @Test
  void asksNotForASizeThatTheArticleChanges() {
    var cards =
        AskedTexts.cards(
            """
            Statute of the Weir Board

            Article 1
            The Weir Committee shall consist of ten members. After the thirtieth ratification the
            number of the members of the Weir Committee shall increase to twenty.

            Article 2
            The Lock Committee shall consist of seven members.
            """,
            3);

    assertThat(cards)
        .contains("How many members make up the Lock Committee?")
        .doesNotContain("How many members make up the Weir Committee?");
  }

  @Test
  void asksNotForTheDayOfAnAgreementThatNothingNames() {
    var cards =
        AskedTexts.cards(
            """
            Résolution sur les phares

            1. La Norvège respecte l'accord de mouillage du 9 mai 2029.

            2. La Norvège respecte la convention de Gand du 7 avril 2027.
            """,
            3);

    assertThat(cards).doesNotContain("De quelle date est l’accord de mouillage");
  }

  @Test
  void asksForNoPairOfWhichOneIsAPartyOfTheTitle() {
    var cards =
        AskedTexts.cards(
            """
            U.S.-ROK Joint Statement on Lighthouses

            1. The United States and Korea will partner to meet the demand for safe buoys in the
            northern straits.

            2. Norway and Iceland will dredge the silted channels of the northern delta.
            """,
            3);

    assertThat(cards).doesNotContain("→ The United States and Korea");
  }

  @Test
  void asksForNoStressThatIsOnlyPlaced() {
    var cards =
        AskedTexts.cards(
            """
            Statute of the Weir Board

            Article 1
            Emphasis shall be placed on the training of the lock keepers of the northern canals.

            Article 2
            The Weir Board shall act in accordance with the provisions of Article 9.
            """,
            3);

    assertThat(cards.lines()).noneMatch(line -> line.endsWith("→ Emphasis"));
    assertThat(cards).doesNotContain("provisions of Article 9?");
  }

  @Test
  void initialsThatATextDefinesStandForNamesOfTheSameInitials() {
    var choices =
        choices(
            """
            Traité du Canal

            Article 1
            Au sens du présent traité, on entend par :
            - BDC : Banque de Développement du Canal ;
            - UNC : Union Navale du Canal ;
            - CRC : Comité Régional du Canal ;
            - écluse haute : ouvrage qui retient les eaux du bief.
            """);

    assertThat(choices)
        .filteredOn(choice -> choice.stem().contains("BDC"))
        .flatExtracting(MultipleChoice::options)
        .extracting(Option::text)
        .isNotEmpty()
        .allMatch(text -> text.matches("B\\p{L}+ de D\\p{L}+ du Canal"));
  }
}
