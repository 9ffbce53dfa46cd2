package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SetFormulasTest {
  private static final String FRENCH =
      AskedTexts.cards(
          """
          Accord sur le pont de Morlange

          Article 1
          Le siège de la Commission du pont est fixé à Morlange.

          Article 2
          Chaque commune dispose d'une voix au sein de la Commission.

          Article 3
          Tout différend sur l'interprétation ou l'application du présent Accord sera réglé par voie de négociation.

          Article 4
          Le présent Accord est conclu pour une période de douze ans. Il sera renouvelé tacitement pour des périodes successives de quatre ans.

          Article 5
          Chaque commune peut dénoncer le présent Accord moyennant un préavis de neuf mois.

          Article 6
          Le présent Accord est ouvert à la signature des communes riveraines de la Morle jusqu'au 12 mars 1987.

          Article 7
          La dénonciation de la convention de péage n'exige aucun préavis des communes.
          """,
          7);

  private static final String ENGLISH =
      AskedTexts.cards(
          """
          Agreement on the Ferry of Lorne

          Article 1
          The headquarters of the Ferry Office shall be in Carrick.

          Article 2
          Each member shall have two votes in the Ferry Office.

          Article 3
          Any dispute shall be submitted to an arbitral tribunal composed of five members.

          Article 4
          If the two arbitrators cannot agree on a chairman, either Party may request the President of the Court of Lorne to appoint the chairman of the tribunal.

          Article 5
          The present Agreement shall remain in force for a period of twelve years. It shall be extended tacitly for periods of four years.

          Article 6
          Either Party may terminate this Agreement by giving nine months' written notice.

          Article 7
          The term of office of the pilots shall not exceed six years.

          Article 8
          A majority of the members of the Ferry Office shall constitute a quorum.
          """,
          7);

  @Test
  void asksWhatNearlyEveryTreatySays() {
    assertTrue(FRENCH.contains("Où se trouve le siège de la Commission du pont"), FRENCH);
    assertTrue(FRENCH.contains("De combien de voix dispose chaque commune"), FRENCH);
    assertTrue(FRENCH.contains("tacitement renouvelée\u00a0? → Quatre ans"), FRENCH);
    assertTrue(FRENCH.contains("pour dénoncer l’Accord\u00a0? → Neuf mois"), FRENCH);
    assertTrue(FRENCH.contains("Jusqu’à quelle date la signature de l’Accord"), FRENCH);
  }

  @Test
  void asksItInEnglishToo() {
    assertTrue(ENGLISH.contains("Where is the headquarters of the Ferry Office?"), ENGLISH);
    assertTrue(ENGLISH.contains("How many votes are given to each member?"), ENGLISH);
    assertTrue(ENGLISH.contains("How many members make up the arbitral tribunal?"), ENGLISH);
    assertTrue(ENGLISH.contains("who may be asked to appoint the chairman"), ENGLISH);
    assertTrue(
        ENGLISH.contains("What period of notice must be given to terminate the Agreement?"),
        ENGLISH);
  }

  @Test
  void takesNoOtherTextForThisOne() {
    assertFalse(FRENCH.contains("aucun préavis\u00a0?"), FRENCH);
    assertFalse(ENGLISH.contains("denounce the Agreement"), ENGLISH);
  }

  @Test
  void givesAMottoWithoutTheColonBeforeIt() {
    var cards =
        AskedTexts.cards(
            """
            Constitution du Lorain

            Article premier
            La République du Lorain est une et laïque.

            La devise de la République du Lorain est : « Un port – Une loi ».

            Article 2
            La capitale de la République du Lorain est Morlange.
            """,
            7);
    assertTrue(cards.contains("→ Un port – Une loi"), cards);
  }
}
