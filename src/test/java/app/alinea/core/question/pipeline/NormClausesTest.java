package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.QuestionType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Duties, powers, pledges and cases of articles, on sentences written for it.
class NormClausesTest {
  private static final String FRENCH =
      asked(
          """
          Accord sur la pêche dans le golfe de Morne

          Article 1
          Chaque Partie contractante s'engage à protéger les zones de frai du golfe.

          Article 2
          La Commission du golfe transmettra chaque bilan au Dépositaire et informera les autorités portuaires.

          Article 3
          Si un navire endommage une balise du golfe, son capitaine avertit sans tarder le port voisin.

          Article 4
          L'inspecteur principal pourra saisir les filets non conformes. Il pourra interdire l'accès du port.

          Article 5
          A défaut d'accord entre les Parties, le tribunal du golfe tranche le litige.

          Article 6
          Les registres des captures seront ouverts au public dans chaque port.

          Article 7
          Les agents de la Commission ne peuvent pas posséder de navire de pêche dans le golfe.
          """);

  private static final String ENGLISH =
      asked(
          """
          Convention on the Lighthouses of the Strait

          Article 1
          The Parties undertake to keep every lighthouse of the Strait in working order.

          Article 2
          Each Party shall train its keepers. Each Party shall publish a list of its lamps.

          Article 3
          After a storm on the Strait, the Authority may order an inspection of the towers.

          Article 4
          If a lamp fails for more than one night, the keeper shall alert the nearest harbour.

          Article 5
          The Parties agree that a wreck within the Strait shall be marked by a buoy.

          Article 6
          No lamp of the Strait is dimmed before sunrise.

          Article 8
          There shall be established a Fund for the keepers, which shall pay their pensions.

          Article 9
          Decisions of the Assembly on the budget shall be made by a two-thirds majority of the members
          present and voting. Each member shall have not more than five advisers in the Assembly.

          Article 10
          1. The Bureau shall keep the register of the lamps.
          2. The Bureau may visit every tower of the Strait.
          3. The Bureau shall publish the tide tables of the harbours.

          Article 11
          Any Party may leave by a letter to the Bureau. Such withdrawal shall take effect one year after the
          end of the season.

          Article 12
          The Master shall inspect the towers of the Strait. The Master shall repair the broken lenses of the
          lamps.

          Article 13
          The Parties may invite any other coastal state to send pilots to the towers.

          Article 7
          Within the waters named in Article 3 the coastal State has the power to close the passage.
          """);

  @Test
  void aPledgeIsAskedForUnderItsArticle() {
    assertTrue(FRENCH.contains("Selon l’article 1, à quoi s’engage chaque Partie contractante"));
    assertTrue(
        ENGLISH.contains("What do the Parties undertake to do? Keep every lighthouse"), ENGLISH);
  }

  @Test
  void whatABodyWillDoIsAskedByWhoReceivesItAndNotByTheArticlesNumber() {
    assertTrue(
        FRENCH.contains("à qui la Commission du golfe transmettra-t-elle chaque bilan"), FRENCH);
    assertFalse(FRENCH.contains("que fera la Commission du golfe"), FRENCH);
  }

  @Test
  void theCaseIsGivenAndWhatHoldsIsAsked() {
    assertTrue(
        FRENCH.contains("Que prévoit l’article 3 si un navire endommage une balise du golfe"),
        FRENCH);
    assertTrue(
        ENGLISH.contains(
            "What does Article 4 provide if a lamp fails for more than one night? The keeper"),
        ENGLISH);
  }

  @Test
  void oneOfSeveralDutiesIsNoCard() {
    assertFalse(FRENCH.contains("que peut faire l’inspecteur principal"), FRENCH);
    assertFalse(ENGLISH.contains("According to Article 2, what shall each Party do?"), ENGLISH);
  }

  @Test
  void anOpeningStaysInTheQuestion() {
    assertTrue(
        ENGLISH.contains(
            "According to Article 3, after a storm on the Strait, what may the Authority do?"),
        ENGLISH);
    assertTrue(FRENCH.contains("à défaut d’accord entre les Parties"), FRENCH);
  }

  @Test
  void aShortArticleIsAskedForAsAWhole() {
    assertTrue(ENGLISH.contains("What does Article 6 provide? No lamp"), ENGLISH);
    assertFalse(FRENCH.contains("au sujet des registres"), FRENCH);
  }

  @Test
  void whatAnArticleFoundsIsAsked() {
    assertTrue(ENGLISH.contains("What does Article 8 establish? A Fund for the keepers"), ENGLISH);
  }

  @Test
  void aMajorityKeepsItsVotersAndALimitIsNoNumber() {
    assertTrue(ENGLISH.contains("of the members present and voting"), ENGLISH);
    assertFalse(ENGLISH.contains("How many advisers"), ENGLISH);
  }

  @Test
  void numberedPartsAloneTellNoDutiesApart() {
    assertFalse(ENGLISH.contains("According to Article 10(1), what shall the Bureau do?"), ENGLISH);
    assertFalse(ENGLISH.contains("According to Article 10(3), what shall the Bureau do?"), ENGLISH);
  }

  @Test
  void anActNamedBeforeIsNoMatter() {
    assertFalse(ENGLISH.contains("Such withdrawal"), ENGLISH);
    // Whose withdrawal and from what, the sentence before tells.
    assertFalse(ENGLISH.contains("the withdrawal"), ENGLISH);
  }

  @Test
  void withoutNumbersTheVerbTellsLikeDutiesApart() {
    assertTrue(ENGLISH.contains("According to Article 12, what shall the Master repair?"), ENGLISH);
  }

  @Test
  void aModalIsReadBeforeAnyVerb() {
    assertFalse(ENGLISH.contains("According to Article 13, what may the Parties do?"), ENGLISH);
  }

  @Test
  void anArticleIsStatedWithWhatItLaysDown() {
    assertTrue(ENGLISH.contains("What do the Parties undertake to do? Keep every"), ENGLISH);
    assertFalse(ENGLISH.contains("What shall the Bureau keep?"), ENGLISH);
  }

  @Test
  void aBanTurnedIntoAPowerIsFalse() {
    assertTrue(
        FRENCH.contains("Les agents de la Commission peuvent posséder de navire")
            || FRENCH.contains("Les agents de la Commission ne peuvent pas posséder de navire"),
        FRENCH);
  }

  private static String asked(String text) {
    return AskedTexts.questions(text, 7).stream()
        .filter(question -> question.type() != QuestionType.MULTIPLE_CHOICE)
        .map(question -> question.form().stem() + " " + question.form().answer())
        .collect(Collectors.joining("\n"));
  }
}
