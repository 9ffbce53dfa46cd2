package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What articles lay down, in English and French sentences written for it.
class ProvisionsTest {
  private static final List<Question> ENGLISH =
      AskedTexts.questions(
          """
          Treaty on the Lakes of Verrin

          Article 1
          For the purposes of this Treaty, "catch" means the fish landed in a port of the lakes.

          Article 2
          The annual budget of the Fund shall be submitted to the Council of Fishers before the first day
          of June. The cost of transport shall be borne by the State whose vessels have asked for it.

          Article 3
          After this Treaty has been in force for eight years, any State may, by a letter to the Registrar,
          demand that a conference be convened.

          Article 4
          The Council may propose new rules to the States. Appropriate measures shall be taken in each port.
          The Council of Fishers shall elect its Chairman annually.

          Article 5
          If a State fails to pay its contribution, the Council may suspend its right to vote until it has
          paid the whole sum.
          """);

  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          Constitution de la République des Îles d'Arvène

          Article 1
          Le Président de la République est élu pour cinq ans. Le mandat des juges de la Cour des îles dure
          douze ans.

          Article 2
          Les différends entre communes sont soumis à la Cour des îles. Leur examen est gratuit pendant deux
          mois.

          Article 3
          Après consultation des communes, le Conseil des îles fixe le tarif des bacs.

          Article 4
          Le Conseil des îles peut exiger le paiement d'une taxe ou refuser le permis de pêche.
          """);

  private static String all(List<Question> questions) {
    return questions.stream()
        .map(Question::form)
        .map(form -> form.stem() + " -> " + form.answer())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void asksForWhatTheVerbCallsFor() {
    assertEquals(
        "To the Council of Fishers",
        AskedTexts.answer(
            ENGLISH,
            "To whom shall the annual budget of the Fund be submitted before the first day of"
                + " June?"));
    assertTrue(
        all(FRENCH).contains("à qui les différends entre communes sont-ils soumis"), all(FRENCH));
  }

  @Test
  void leavesOutTheNumberOfAWholeProvision() {
    assertTrue(
        all(ENGLISH)
            .contains(
                "After the Treaty has been in force for ____, any State may, by a letter to the"
                    + " Registrar, demand that a conference be convened."),
        all(ENGLISH));
  }

  @Test
  void tellsNoNumberOfWhatAnEarlierSentenceNames() {
    assertFalse(all(FRENCH).contains("Leur examen"), all(FRENCH));
  }

  @Test
  void keepsAnAgentTogetherWithItsRelativeClause() {
    assertFalse(all(ENGLISH).contains("By whom shall the cost of transport"), all(ENGLISH));
  }

  @Test
  void asksNothingThatAnyMeasureWouldAnswer() {
    assertFalse(all(ENGLISH).contains("-> Appropriate measures"), all(ENGLISH));
  }

  @Test
  void nobodyIsObligedToPropose() {
    assertFalse(all(ENGLISH).contains("obliged to propose"), all(ENGLISH));
  }

  @Test
  void howOftenIsNoGap() {
    assertFalse(
        ENGLISH.stream()
            .anyMatch(question ->
                question.form() instanceof Form.Cloze
                    && question.form().answer().equals("annually")));
  }

  @Test
  void theCaseIsToldAndWhatFollowsIsAsked() {
    assertTrue(
        all(ENGLISH)
            .contains(
                "According to Article 5, if a State fails to pay its contribution, what may the"
                    + " Council do?"),
        all(ENGLISH));
  }

  @Test
  void theTermOfAHeadOfStateIsKnownToEverybody() {
    assertFalse(all(FRENCH).contains("élu pour ____"), all(FRENCH));
    assertFalse(all(FRENCH).contains("Pour quelle durée"), all(FRENCH));
  }

  @Test
  void aConsultationIsNoTime() {
    assertFalse(all(FRENCH).contains("Quand"), all(FRENCH));
  }

  @Test
  void frenchRepeatsItsPrepositionOrTellsNothing() {
    assertFalse(all(FRENCH).contains("a l’obligation d’exiger"), all(FRENCH));
  }

  @Test
  void turnsAPhraseIntoWhatItExcludes() {
    var asked =
        all(
            AskedTexts.questions(
                """
                Statute of the Harbour of Ness

                Section 1.
                The Harbour Board shall adopt its rules by an absolute majority of its members.

                Section 2.
                The harbour master shall be chosen by secret ballot at the spring meeting of the owners.

                Section 3.
                A meeting of owners shall be held if one third of the owners so request.
                """));

    assertTrue(
        asked.matches(
            "(?s).*chosen by (?:secret ballot at [^.]*\\. -> true|show of hands at [^.]*\\. ->"
                + " false).*"),
        asked);
    assertTrue(asked.contains("In which case shall a meeting of owners be held?"), asked);
    assertFalse(asked.contains("one second"), asked);
  }

  @Test
  void asksForWhatStandsBetweenCommas() {
    var questions =
        AskedTexts.questions(
            """
            Agreement on the Forests of Hald

            Article 1
            A path may, at the request of a landowner, be closed to carts for one season.

            Article 2
            The path is not closed where it leads to a church.
            """);

    assertEquals(
        "A landowner",
        AskedTexts.answer(
            questions, "At whose request may a path be closed to carts for one season?"));
  }
}
