package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a strict teacher strikes out of questions on legal texts, on sentences written for it.
class LegalPrecisionTest {
  private static final String ENGLISH =
      asked(
          """
          Agreement on the Lamps of the Bay

          Article 1
          For the purposes of this Agreement:
          (a) the term "designated keeper" means a keeper designated in accordance with Article 3;
          (b) the term "lamp oil" means any oil of a quality fit for the lamps of the Bay;
          (c) the term "harbour council" means the council elected by the fishermen of the Bay.

          Article 2
          In the absence of an answer from the Bureau, a permit shall be deemed granted fourteen days
          after the request.

          Article 3
          The Harbour Council may propose changes of the colours of the lamps to the Bureau.

          Article 4
          The Harbour Council may inspect every lamp of the Bay without notice.

          Article 5
          The Harbour Council shall exercise a general oversight over the keepers of the lamps.

          Article 6
          The Bureau shall meet once a year at Brelford.

          Article 7
          The representatives of the Contracting Parties shall choose the colours of the lamps.

          Article 8
          The Bureau shall refuse the permit where the lamp is unsafe. If the request is refused, the
          Bureau shall give its reasons.

          Article 9
          Experience with personnel planning can be used in the harbours of the Bay.

          Article 10
          After the Agreement has been in force for ten years, any Party may leave it one year after
          its notice.

          Article 11
          If specifically requested by the Harbour Council, the Bureau shall send copies of the plans.

          Article 12
          An international intergovernmental organisation may pay for the lamps of the Bay.

          Article 13
          The keepers shall sign the register of the lamps. For its official letters the Bureau shall
          enjoy free carriage by every ship of the Bay.

          Article 14
          Permits are paid in advance. The keepers shall effect the actual payment on receipt of
          approval.

          ANNEX

          Article 1
          The Lamp Tribunal shall consist of five members.

          Article 2
          Modifications of the Tariff shall be published by the Bureau within a month.
          """);

  private static final String FRENCH =
      asked(
          """
          Convention sur les balises du golfe

          Article 1
          Les frais des balises perdues seront supportés par l'Etat dont les navires ont causé la perte.

          Article 2
          Le Greffier communiquera au Conseil des balises, aux fins d'enregistrement, toute réclamation.

          Article 3
          Le Bureau délivrera à chaque port, moyennant une taxe fixée par le Règlement, une copie du
          registre des balises.

          Article 4
          Les routes maritimes par le détroit de Morne, et par celui de Brelle, ne pourront être fermées.

          Article 5
          Les autorités compétentes des deux Etats fixeront la couleur des balises.

          Article 6
          La dénonciation prendra effet un an après la réception de sa notification.

          Article 8
          Aucune réserve n'est admise en dehors de celles formulées conformément à l'article 3.

          Article 9
          a) La veille pourra être réduite de deux heures au maximum en cas de tempête.
          b) La veille pourra être réduite de deux heures au maximum à l'entrée du port.

          Article 10
          La levée des balises n'entraînera pas de frais pour l'intéressé.

          Article 7
          Les demandes fondées sur l'article 2 seront examinées dans les ports du golfe.
          """);

  @Test
  void aDefinitionThatRepeatsItsTermIsNotAsked() {
    assertFalse(ENGLISH.contains("“designated keeper”"), ENGLISH);
    assertTrue(ENGLISH.contains("“lamp oil”"), ENGLISH);
  }

  @Test
  void anOilIsNoCouncil() {
    assertFalse(ENGLISH.contains("“lamp oil” means the council"), ENGLISH);
    assertFalse(ENGLISH.contains("“harbour council” means any oil"), ENGLISH);
  }

  @Test
  void whatHoldsOnlyInACaseIsNotToldOfAll() {
    assertFalse(ENGLISH.contains("\nA permit shall be deemed granted"), ENGLISH);
  }

  @Test
  void anOfferIsNoObligation() {
    assertFalse(ENGLISH.contains("is obliged to propose"), ENGLISH);
    assertFalse(ENGLISH.contains("obligation to propose"), ENGLISH);
  }

  @Test
  void oversightIsNobody() {
    assertFalse(ENGLISH.contains("Whom shall"), ENGLISH);
    assertFalse(ENGLISH.contains("Who shall be published"), ENGLISH);
  }

  @Test
  void aCaseThatASentenceBeforeToldIsNotGiven() {
    assertFalse(ENGLISH.contains("if the request is refused"), ENGLISH);
  }

  @Test
  void experienceIsNobody() {
    assertFalse(ENGLISH.contains("who can be used"), ENGLISH);
  }

  @Test
  void anOrganisationIsSomebodyWhateverIsSaidOfIt() {
    assertFalse(ENGLISH.contains("what may pay"), ENGLISH);
  }

  @Test
  void aCaseSaysWhatItSpeaksOf() {
    assertFalse(ENGLISH.contains("if specifically requested"), ENGLISH);
  }

  @Test
  void whatIsGrantedForLettersIsNotToldOfAll() {
    assertFalse(ENGLISH.contains("\nThe Bureau shall enjoy free carriage"), ENGLISH);
  }

  @Test
  void thePaymentOfASentenceBeforeIsNotAskedFor() {
    assertFalse(ENGLISH.contains("actual payment"), ENGLISH);
  }

  @Test
  void aQuestionHoldsOneTime() {
    assertFalse(ENGLISH.contains("When may any Party leave"), ENGLISH);
  }

  @Test
  void theBasisOfAnExceptionIsNotThatOfTheRule() {
    assertFalse(FRENCH.contains("Conformément à quoi aucune réserve"), FRENCH);
  }

  @Test
  void whatHoldsInTwoCasesIsNotAskedByOne() {
    assertFalse(FRENCH.contains("Dans quel cas la veille"), FRENCH);
  }

  @Test
  void theOneConcernedIsLeftToTheSentenceThatNamesHim() {
    assertFalse(FRENCH.contains("l’intéressé"), FRENCH);
  }

  @Test
  void articlesOfAnAnnexAreCitedWithIt() {
    assertFalse(ENGLISH.contains("which representatives"), ENGLISH);
    assertTrue(ENGLISH.contains("Article 2 of Annex") || !ENGLISH.contains("Article 2("), ENGLISH);
  }

  @Test
  void anAgentKeepsTheClauseThatTellsWhichItIs() {
    assertFalse(FRENCH.contains("Par qui les frais"), FRENCH);
  }

  @Test
  void aVerbKeepsItsObject() {
    assertFalse(FRENCH.contains("communiquera-t-il ?"), FRENCH);
    assertFalse(FRENCH.contains("communiquera au Conseil des balises."), FRENCH);
  }

  @Test
  void theObjectOfAVerbDescribesNothing() {
    assertFalse(FRENCH.contains("qualifie-t-il le Règlement"), FRENCH);
  }

  @Test
  void halfASubjectIsNoAnswer() {
    assertFalse(FRENCH.contains("Quelles routes"), FRENCH);
  }

  @Test
  void competentAuthoritiesAreNoAnswer() {
    assertFalse(FRENCH.contains("Quelles autorités"), FRENCH);
  }

  @Test
  void aNumberOfAnArticleIsNotAskedBesideAnother() {
    assertFalse(FRENCH.contains("Quel article prévoit que les demandes"), FRENCH);
  }

  private static String asked(String text) {
    return AskedTexts.questions(text, 7).stream()
        .map(Question::form)
        .map(form -> form.stem() + " " + form.answer() + " " + form.accepted())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
