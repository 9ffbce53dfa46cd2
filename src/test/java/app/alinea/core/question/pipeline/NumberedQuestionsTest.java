package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What second readers struck out of questions that name an article, on sentences written for it.
class NumberedQuestionsTest {
  private static final String ENGLISH =
      AskedTexts.cards(
          """
          Convention on the Lighthouses of the Strait

          Article 1
          1. The Lighthouse Council shall publish a yearly list of the lighthouses of the Strait.
          2. Where necessary, the Lighthouse Council shall inspect the lenses of the lighthouses.

          Article 2
          Each member State may nominate one person from among its own keepers.

          Article 3
          Each member State may nominate two keepers as inspectors of the harbours of the Strait.

          Article 4
          The Board of Keepers shall consist of the representatives of the member States.

          Article 5
          If within six months there are no objections from two harbours, they shall remain in force.

          Article 6
          In this event, the harbour master shall close the entrance of the harbour for three days.

          Article 7
          The Convention shall enter into force after the deposit of the 40th instrument of accession.

          Article 8
          The requested State shall grant access for the mission to all lighthouses under its control.
          The requested State shall pay the pilots. The requested State shall keep the charts.

          Article 9
          The Board of Keepers shall read every request. If the request is granted, the harbour shall have
          nine months to build its tower.
          """,
          7);

  private static final String FRENCH =
      AskedTexts.cards(
          """
          Convention sur les phares du détroit

          Article 1
          Les Etats riverains reconnaissent les droits des gardiens et s'engagent à adopter des mesures
          pour les appliquer.

          Article 2
          Toute décision est prise à la majorité des membres du Conseil des phares.

          Article 3
          La sentence du Conseil des phares décide définitivement et sans appel la contestation.

          Article 4
          Le service des phares est obligatoire.

          Article 5
          Les membres du Conseil des phares sont élus pour une période de six ans renouvelable.

          Article 6
          L'acceptation de la médiation ne peut avoir pour effet, sauf convention contraire, de retarder
          la construction des phares du détroit.

          Article 7
          En la circonstance, le Conseil des phares peut prendre une résolution sur les feux du port.

          Article 8
          Le Conseil des phares communique aux ports la liste de I'équipement des phares du détroit.
          """,
          7);

  @Test
  void anActIsNotAskedByItsParagraphAlone() {
    assertFalse(ENGLISH.contains("According to Article 1(1), what shall"), ENGLISH);
    assertFalse(ENGLISH.contains("According to Article 1, "), ENGLISH);
  }

  @Test
  void anActIsNotAskedByItsArticleAlone() {
    assertFalse(ENGLISH.contains("According to Article 2, what may each member"), ENGLISH);
    assertFalse(ENGLISH.contains("According to Article 3, what may each member"), ENGLISH);
  }

  @Test
  void ofPersonsItIsAskedOfWhom() {
    assertTrue(ENGLISH.contains("Of whom shall the Board of Keepers consist?"), ENGLISH);
  }

  @Test
  void whoOrWhatTheyAreIsTold() {
    assertFalse(ENGLISH.contains("they shall remain"), ENGLISH);
  }

  @Test
  void whatHoldsInTheEventJustToldIsNotAsked() {
    assertFalse(ENGLISH.contains("three days"), ENGLISH);
    assertFalse(FRENCH.contains("résolution sur les feux"), FRENCH);
  }

  @Test
  void aCaseThatLeansOnASentenceBeforeIsNotTold() {
    assertFalse(ENGLISH.contains("If the request is granted, the harbour shall have"), ENGLISH);
  }

  @Test
  void anOrdinalIsNoNumber() {
    assertFalse(ENGLISH.contains("____ of accession"), ENGLISH);
  }

  @Test
  void accessKeepsWhatItLeadsTo() {
    assertFalse(ENGLISH.contains("Access for the mission\n"), ENGLISH);
  }

  @Test
  void aPronounKeepsWhatItStandsFor() {
    assertFalse(FRENCH.contains("les appliquer ?"), FRENCH);
  }

  @Test
  void aQuantifiedSubjectIsNoMatter() {
    assertFalse(FRENCH.contains("au sujet de toute"), FRENCH);
  }

  @Test
  void oneOfTwoAdverbsIsNotTurned() {
    assertFalse(FRENCH.contains("droit d’appel"), FRENCH);
  }

  @Test
  void aBareNegationMakesNoFalseStatement() {
    assertFalse(FRENCH.contains("n’est pas obligatoire"), FRENCH);
  }

  @Test
  void theAdjectiveOfAPeriodIsNotLeftBehind() {
    assertFalse(FRENCH.contains("élus renouvelable"), FRENCH);
  }

  @Test
  void anExceptionInTheMidstIsNotTheRest() {
    assertFalse(FRENCH.contains("pour effet ?"), FRENCH);
  }

  @Test
  void aMisreadElisionIsNotShown() {
    assertFalse(FRENCH.contains("I’équipement") || FRENCH.contains("I'équipement"), FRENCH);
  }
}
