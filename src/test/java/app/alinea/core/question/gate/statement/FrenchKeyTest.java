package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchKeyTest {
  private final Gate gate = new FrenchKey(FunctionWords.of(Language.FRENCH));

  private boolean refused(String rule, String source, String answer) {
    var card = Given.cardFrom(source, "Qu’est-ce qui est dit ?", answer, AnswerKind.THING);
    return gate.objection(Given.by(rule, card)).isPresent();
  }

  @Test
  void refusesAThingThatOnlyItsPlaceTells() {
    assertTrue(
        refused("SubjectThing", "Le troisième rapport traite des quais.", "Le troisième rapport"));
    assertTrue(refused("SubjectThing", "Le financement vient de la Ligue.", "Le financement"));
  }

  @Test
  void letsAThingPassThatStandsForItself() {
    assertFalse(refused("SubjectThing", "La piraterie menace le golfe.", "La piraterie"));
    assertFalse(
        refused(
            "SubjectThing",
            "Le financement des criées vient de la Ligue.",
            "Le financement des criées"));
  }

  @Test
  void refusesAnInstanceForTheWhole() {
    assertTrue(
        refused("MeansQuestion", "Ils agissent notamment par des dons.", "Notamment par des dons"));
  }

  @Test
  void refusesTheFirstOfTwoNounsUnderOneArticle() {
    var source = "Le Cercle est une union des associations et fédérations de pêche.";

    assertTrue(refused("AttributeOfThing", source, "une union des associations"));
    assertFalse(
        refused("AttributeOfThing", source, "une union des associations et fédérations de pêche"));
    assertFalse(
        refused(
            "AttributeOfThing",
            "Nous aidons les associations et saluons leur zèle.",
            "les associations"));
  }

  @Test
  void refusesAKeyThatStopsInItsMidst() {
    assertTrue(
        refused(
            "ObjectOfVerb",
            "Ils coopèrent les uns avec les autres et, le cas échéant, avec la Ligue.",
            "Les uns avec les autres et, le cas échéant"));
  }

  @Test
  void refusesSomebodyInformedAsAThing() {
    var card =
        Given.cardFrom(
            "Elle a informé le Conseil que le port rouvrira.",
            "Qu’est-ce que la Ligue a informé ?",
            "Le Conseil que le port rouvrira",
            AnswerKind.FREE);

    assertTrue(gate.objection(Given.by("ObjectOfVerb", card)).isPresent());
  }
}
