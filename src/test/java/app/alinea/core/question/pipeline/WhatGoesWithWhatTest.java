package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Purposes, ways and conditions that belong to a part of the sentence, and not to its deed.
class WhatGoesWithWhatTest {
  private static final List<Question> STATUTE =
      AskedTexts.questions(
          """
          Statute of the Tide Organisation

          Article 1
          The Tide Organisation shall place no restrictions on the eligibility of divers and pilots to \
          participate in any capacity in its principal and subsidiary organs.

          Article 2
          The Harbour Council may discuss any matter within the scope of the Statute. Any such matter on \
          which a decision is necessary shall be referred to the Pilot Board by the Harbour Council either \
          before or after discussion.

          Article 3
          High-risk tidal mills shall be resilient against attempts by outsiders to alter their \
          sluices by exploiting the gaps of their gates.

          Article 4
          The logbook of a tidal mill shall be drawn up before that mill is put into service on the coast.
          """,
          7);

  private static final List<Question> SPEECH =
      AskedTexts.questions(
          """
          Discours de la ministre

          1. Nous n'avons plus le temps, si je puis dire, de tergiverser devant la marée.

          2. La première grande digue fut celle des marchands de la ville haute. La seconde fut celle des \
          pêcheurs et des armateurs du siècle suivant.

          3. Le directeur du port d'Alden ne peut pas exercer de mandat national pendant son contrat.
          """,
          7);

  private static final List<Question> PLANS =
      AskedTexts.questions(
          """
          Déclaration des ports

          1. La présidente de la Commission des ports a fixé l'objectif de réduction des rejets des ferries à \
          moins de 40 % en 2041. Le directeur du port d'Alden a annoncé l'ouverture d'un nouveau musée du \
          phare en 2043.
          """,
          7);

  private static boolean isAsked(List<Question> questions, String part) {
    return stems(questions).contains(part);
  }

  @Test
  void whatSomebodyIsEligibleForIsNoPurpose() {
    assertFalse(isAsked(STATUTE, "For what purpose shall the Tide Organisation"));
  }

  @Test
  void whoRefersAMatterIsNoPartOfTheBodyThatReceivesIt() {
    assertEquals(
        "The Pilot Board",
        answer(
            STATUTE,
            "Under Article 2, to whom shall any matter on which a decision is necessary be"
                + " referred?"));
  }

  @Test
  void howOthersAttemptItIsNotHowAThingResists() {
    assertFalse(
        isAsked(STATUTE, "resilient against attempts by outsiders to alter their sluices?"));
  }

  @Test
  void thatMillIsNotToldBeforeTheAnswerNamesIt() {
    assertFalse(isAsked(STATUTE, "before that mill"));
  }

  @Test
  void aTurnOfSpeechIsNoCondition() {
    assertFalse(isAsked(SPEECH, "Dans quel cas"));
  }

  @Test
  void whichOfTwoIsNoAnswer() {
    assertTrue(
        SPEECH.stream().noneMatch(question -> question.form().answer().equals("La seconde")));
  }

  @Test
  void aBanOnNoneOfAKindIsNotToldWithoutItsNegation() {
    assertFalse(isAsked(SPEECH, "exercer de mandat"));
    assertTrue(
        SPEECH.stream()
            .noneMatch(question -> question.form().answer().startsWith("Exercer de mandat")));
  }

  @Test
  void theYearOfAnAimIsNotTheYearInWhichItWasSet() {
    assertTrue(
        isAsked(PLANS, "Pour quelle année la présidente de la Commission des ports a-t-elle fixé"));
    assertFalse(isAsked(PLANS, "En quelle année la présidente"));
    assertFalse(isAsked(PLANS, "En quelle année le directeur du port d’Alden a-t-il annoncé"));
  }

  private static final List<Question> CHARTER =
      AskedTexts.questions(
          """
          Charte des rivages

          Article 5

          1. Nul ne peut être privé de sa barque. 2. La vente des phares est interdite.

          Article 14

          Toute personne a droit à l'instruction, ainsi qu'à l'accès à la formation nautique et continue.

          Article 18

          Le siège de la Cour des ports est établi à Ostende, sur le quai des pilotes.

          Article 41

          Toute personne peut s'adresser aux ports dans une des langues de la charte et doit recevoir une \
          réponse dans la même langue.
          """,
          7);

  @Test
  void oneBanOfSeveralIsNotAskedAsTheOnlyOne() {
    assertFalse(isAsked(CHARTER, "qu’est-ce qui est interdit"), stems(CHARTER));
  }

  @Test
  void aKeyIsNotCutBeforeItsSecondAdjective() {
    assertTrue(
        CHARTER.stream()
            .noneMatch(question -> question.form().answer().endsWith("formation nautique")));
  }

  @Test
  void whereASeatIsIsAskedNotWhatIsThere() {
    assertFalse(isAsked(CHARTER, "qu’est-ce qui est établi à Ostende"), stems(CHARTER));
  }

  @Test
  void aSecondNormIsNoPartOfWhatOneMayDo() {
    assertTrue(
        CHARTER.stream()
            .map(Question::form)
            .filter(form -> form.stem().contains("que peut faire"))
            .noneMatch(form -> form.answer().contains("et doit")));
  }
}
