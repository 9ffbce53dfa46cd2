package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchOfficialTest {
  private final Gate gate = new FrenchOfficial();

  private boolean refused(String rule, String source, String stem, String answer) {
    var card = Given.cardFrom(source, stem, answer, AnswerKind.THING);
    return gate.objection(Given.by(rule, card)).isPresent();
  }

  private boolean refused(String rule, String stem, String answer) {
    return refused(rule, stem + " " + answer, stem, answer);
  }

  @Test
  void refusesTheCostOfWhatASentenceBeforeTells() {
    assertTrue(
        refused(
            "NumberStatement",
            "La ville finance les travaux d’un coût estimatif de ____ de francs.",
            "12 milliards"));
    assertFalse(
        refused(
            "NumberStatement",
            "La ville finance les travaux du pont de Lomara, d’un coût de ____ de francs.",
            "12 milliards"));
  }

  @Test
  void refusesMeansThatNothingTellsOf() {
    assertTrue(
        refused("DemandedObject", "Qu’est-ce qu’il mobilise ?", "Les moyens logistiques adéquats"));
    assertFalse(refused("DemandedObject", "Qu’est-ce qu’il mobilise ?", "Les moyens de la marine"));
  }

  @Test
  void refusesPromisesAndWhoeverGoverns() {
    assertTrue(refused("SubjectParty", "Qui doit tout mettre en œuvre pour la paix ?", "La Ligue"));
    assertTrue(refused("SubjectParty", "Selon le texte, qui réduit l’impôt ?", "L’État"));
    assertFalse(refused("SubjectParty", "Selon le texte, qui réduit l’impôt ?", "La Ligue"));
    assertTrue(refused("WhatSubjectDoes", "Qu’a adopté le Conseil ?", "Un décret"));
    assertFalse(refused("WhatSubjectDoes", "Qu’a adopté la Ligue des ports ?", "Un décret"));
  }

  @Test
  void refusesAMinistryWhoseNameGoesOn() {
    var source = "Elle est nommée Directrice au Ministère des Pêches, des Ports et des Canaux.";

    assertTrue(
        refused(
            "SubjectPerson", source, "Qui est nommé Directrice au Ministère des Pêches ?", "Elle"));
    assertFalse(
        refused(
            "SubjectPerson",
            "Elle est nommée Directrice au Ministère des Pêches, en mai.",
            "Qui est nommé Directrice au Ministère des Pêches ?",
            "Elle"));
  }
}
