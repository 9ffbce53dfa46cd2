package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.judged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchProvisionTest {
  private final FrenchProvision gate = new FrenchProvision();
  private final LostOpening opening = new LostOpening();

  @Test
  void refusesWhatOnlyTheSentenceBeforeTells() {
    assertTrue(refuses(card("Que doit faire le pêcheur en cause ?", "se retirer")));
    assertTrue(refuses(card("À quoi la tâche décrite au présent alinéa sert-elle ?", "au port")));
    assertTrue(refuses(card("Qui doit éviter de causer un tel dommage ?", "le pilote")));
    assertTrue(refuses(card("Selon le texte, qui y est lié par son permis ?", "le pêcheur")));
    assertTrue(refuses(card("Que prévoit l’article 3 en cas de vacance ?", "un vote")));
    assertEquals(
        Optional.empty(), gate.objection(card("Qui met en cause le pilote ?", "le syndic")));
    assertEquals(
        Optional.empty(),
        gate.objection(card("Que prévoit l’article 3 en cas de vacance du siège ?", "un vote")));
  }

  @Test
  void refusesOneNameOfTwoAndARowCutShort() {
    var or =
        "Pour être examiné, le plan de pêche, ou la demande de révision, doit être signé par"
            + " trois membres.";
    var row = "Le comité du lac est composé de quatre pêcheurs élus par les ports et du syndic.";

    assertTrue(
        refuses(
            cardFrom(
                or,
                "Par qui le plan de pêche doit-il être signé ?",
                "trois membres",
                AnswerKind.PARTY)));
    assertTrue(
        refuses(
            cardFrom(
                row,
                "Le comité du lac est composé de quatre pêcheurs élus par les ports.",
                "quatre",
                AnswerKind.NUMBER)));
    assertEquals(
        Optional.empty(),
        gate.objection(
            cardFrom(
                row,
                "De qui le comité du lac est-il composé ?",
                "de quatre pêcheurs élus par les ports et du syndic",
                AnswerKind.PARTY)));
  }

  @Test
  void refusesAPurposeWithoutItsObjectAndOneThatSaysTheDeedAgain() {
    var source = "Une commission est créée pour recueillir, dans chaque port, des avis.";

    assertTrue(
        refuses(
            by(
                "PurposeQuestion",
                cardFrom(
                    source,
                    "Dans quel but une commission est-elle créée ?",
                    "pour recueillir",
                    AnswerKind.PURPOSE))));
    assertTrue(
        refuses(
            by(
                "PurposeQuestion",
                cardFrom(
                    "Pour être adopté, le plan est signé par deux ports.",
                    "Dans quel but le plan est-il signé par deux ports ?",
                    "pour être adopté",
                    AnswerKind.PURPOSE))));
  }

  @Test
  void refusesABasisThatBelongsToAParticiple() {
    var source =
        "La liste est transmise au Bureau du lac, institué en vertu de la convention de pêche.";

    assertTrue(
        refuses(
            by(
                "BasisQuestion",
                cardFrom(
                    source,
                    "En vertu de quoi la liste est-elle transmise au Bureau du lac, institué ?",
                    "en vertu de la convention de pêche",
                    AnswerKind.BASIS))));
    assertEquals(
        Optional.empty(),
        gate.objection(
            by(
                "BasisQuestion",
                cardFrom(
                    "La liste est transmise en vertu de la convention de pêche.",
                    "En vertu de quoi la liste est-elle transmise ?",
                    "en vertu de la convention de pêche",
                    AnswerKind.BASIS))));
  }

  @Test
  void refusesAnotherBodyBesideWhatOnlyTheTrueOneHas() {
    assertTrue(
        refuses(
            by(
                "SubjectParty",
                judged(
                    "Le syndic informe le maire de l’ordre du jour de ses séances.",
                    "Le comité",
                    AnswerKind.ORGAN,
                    false))));
    assertEquals(
        Optional.empty(),
        gate.objection(
            by(
                "SubjectParty",
                judged(
                    "Le syndic informe le maire de toute crue.",
                    "Le comité",
                    AnswerKind.ORGAN,
                    false))));
  }

  @Test
  void refusesAnAnswerThatIsNoThing() {
    var fitting =
        by(
            "GoalOfThing",
            card("Quelles sont les fonctions du syndic ?", "incompatibles avec la pêche"));

    assertTrue(refuses(fitting));
    assertEquals(
        Optional.empty(),
        gate.objection(
            by("GoalOfThing", card("Quelle est la tâche du syndic ?", "veiller sur le port"))));
  }

  @Test
  void refusesAGeneralRuleMadeOfASpecialOne() {
    var source = "Pour les bateaux à voile, la taxe est fixée à cinq francs.";

    assertTrue(
        opening
            .objection(
                cardFrom(
                    source, "À combien la taxe est-elle fixée ?", "cinq francs", AnswerKind.VALUE))
            .isPresent());
    assertEquals(
        Optional.empty(),
        opening.objection(
            cardFrom(
                source,
                "Pour les bateaux à voile, à combien la taxe est-elle fixée ?",
                "cinq francs",
                AnswerKind.VALUE)));
  }

  private boolean refuses(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }
}
