package app.alinea.core.question.gate.statement;

import static app.alinea.core.question.draft.AnswerKind.THING;
import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import org.junit.jupiter.api.Test;

final class FrenchSpeechTest {
  private final Gate minutes =
      new FrenchSpeech(
          analysed(
              """
              Réunion sur les ports

              1. Le Ministre chargé de la Mer, en lien avec le Ministre des Ports, est invité à étudier le tracé des chenaux de la lagune.

              2. Le Ministre chargé de la Mer démarrera une étude des quais de Tamarin, et il devra repeindre la criée.
              """));

  private final Gate speech =
      new FrenchSpeech(
          analysed(
              """
              Discours de la Présidente des îles

              1. Je salue les pêcheurs de la lagune, et nous avons besoin de bateaux plus sûrs.

              2. Nous irons ensemble vers le large, et j’y veillerai chaque jour.
              """));

  @Test
  void tellsOfNoParticipantsWhereOnePersonSpeaks() {
    var asked = card("De quoi les participants ont-ils besoin ?", "de bateaux plus sûrs");
    assertTrue(refuses(speech, asked));
    assertFalse(refuses(minutes, asked));
  }

  @Test
  void asksForNothingOfWhoeverIsSpokenTo() {
    assertTrue(refuses(speech, card("Qu’est-ce qui ouvrirait le large ?", "Votre visite")));
    assertTrue(refuses(speech, card("Que permettrait votre visite ?", "Ouvrir le large")));
    assertFalse(refuses(speech, card("Que permettrait le rendez-vous ?", "Ouvrir le large")));
  }

  @Test
  void asksByNoBareVerbThatIsAskedTwice() {
    assertTrue(
        refuses(
            minutes,
            cardFrom(
                "Le Ministre chargé de la Mer est invité à étudier le tracé.",
                "Qu’est-il demandé au Ministre chargé de la Mer d’étudier ?",
                "le tracé",
                THING)));
    assertFalse(
        refuses(
            minutes,
            card("Qu’est-il demandé au Ministre chargé de la Mer de repeindre ?", "la criée")));
  }

  @Test
  void namesNoMinisterWhomTheTextDoesNotName() {
    assertTrue(
        refuses(
            minutes,
            card(
                "Pour quelle échéance le Ministre chargé de la Mer des Ports et des Quais doit-il"
                    + " ouvrir la criée ?",
                "mai")));
    assertFalse(
        refuses(
            minutes,
            card("Quand le Ministre chargé de la Mer est-il invité à ouvrir la criée ?", "mai")));
    assertFalse(
        refuses(
            minutes,
            card(
                "Quand est-il demandé au Ministre chargé de la Mer et au syndic d’ouvrir ?",
                "mai")));
  }

  @Test
  void offersNoCountsOfWhichTheRightOneHoldsTheOthers() {
    assertTrue(
        refuses(minutes, choice("Combien de marins sont venus ?", "plus de 900", "plus de 700")));
    assertFalse(refuses(minutes, choice("Combien de marins sont venus ?", "900", "700")));
  }

  @Test
  void qualifiesNeitherCountsNorStates() {
    assertTrue(
        refuses(
            minutes,
            by(
                "AttributeOfThing",
                card("Comment le texte qualifie-t-il plus de 30 marins ?", "les héros du port"))));
    assertTrue(
        refuses(
            minutes,
            by(
                "AttributeOfThing",
                card("Comment le texte qualifie-t-il le port ?", "Uni autour de la criée"))));
    assertFalse(
        refuses(
            minutes,
            by(
                "AttributeOfThing",
                card("Comment le texte qualifie-t-il le port ?", "Le cœur de la lagune"))));
  }

  @Test
  void asksForNoThingOfADeedWithoutOccasion() {
    assertTrue(
        refuses(
            minutes,
            by(
                "ObjectByHead",
                card("Quelle stratégie le port a-t-il établie ?", "une stratégie"))));
    assertFalse(
        refuses(
            minutes,
            by(
                "ObjectByHead",
                card(
                    "Quelle stratégie le port a-t-il établie pour attirer de jeunes marins ?",
                    "une stratégie"))));
  }

  @Test
  void asksInWhichFieldAPlanIs() {
    assertFalse(
        refuses(
            minutes,
            by(
                "ObjectByHead",
                card("Dans quel domaine le port a-t-il un plan ?", "la pêche côtière"))));
  }

  @Test
  void joinsNoTwoVerbs() {
    assertTrue(
        refuses(
            minutes,
            card(
                "Comment le texte complète-t-il « J’engage le Ministre à veiller … » ?",
                "ouvrir une étude des quais")));
  }

  @Test
  void keepsRowsWhole() {
    var source = "La criée promet de nourrir la ville, de payer les marins et d’orner le quai.";
    assertTrue(
        refuses(
            minutes,
            cardFrom(
                source,
                "Qu’est-ce qui promet de nourrir la ville, de payer les marins ?",
                "La criée",
                THING)));
    assertFalse(
        refuses(
            minutes,
            cardFrom(source, "Qu’est-ce qui promet de nourrir la ville ?", "La criée", THING)));
  }

  private static boolean refuses(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private static AnalysedDocument analysed(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new ModelledAnalyser().analyse(document, Progress.NONE);
  }
}
