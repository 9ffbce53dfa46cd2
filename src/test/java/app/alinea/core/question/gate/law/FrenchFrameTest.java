package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchFrameTest {
  private final FrenchFrame gate = new FrenchFrame();

  @Test
  void refusesAClauseThatEndsWithinAReference() {
    var source =
        "Lorsqu’un bateau montre les défauts visés à l'article 4, lettre a, le syndic l’arrête.";

    assertTrue(
        refuses(
            cardFrom(
                source,
                "Que prévoit l’article 9 lorsqu’un bateau montre les défauts visés à l’article 4 ?",
                "lettre a, le syndic l’arrête",
                AnswerKind.CONSEQUENCE)));
    assertTrue(
        refuses(
            by(
                "ArticleInOneSentence",
                card("Que prévoit l’article 9 ?", "La règle du chiffre 4 vaut pour les filets"))));
    assertPasses(
        by("ArticleInOneSentence", card("Que prévoit l’article 9 ?", "La pêche est libre")));
  }

  @Test
  void refusesACaseInWhichNobodyIsNamed() {
    assertTrue(
        refuses(
            by(
                "CaseUnderArticle",
                card("Que prévoit l’article 9 en cas de tempête ?", "Il reste au port"))));
    assertPasses(
        by(
            "CaseUnderArticle",
            card("Que prévoit l’article 9 si le pilote est malade ?", "Il reste au port")));
  }

  @Test
  void refusesPartsThatAddUpToTheNumberAskedFor() {
    assertTrue(refuses(card("Il y a ____ membres, à savoir deux pêcheurs et un syndic.", "trois")));
    assertPasses(card("Il y a ____ membres, élus par les pêcheurs.", "trois"));
  }

  @Test
  void refusesOptionsThatDifferInOneWord() {
    assertTrue(
        refuses(
            by(
                "VerbComplement",
                choice(
                    "À qui la liste est-elle envoyée ?",
                    "à la commission permanente du lac",
                    "à la commission temporaire du lac",
                    "à la commission évolutive du lac"))));
    assertPasses(
        by(
            "VerbComplement",
            choice(
                "À qui la liste est-elle envoyée ?", "au syndic du lac", "au maire", "au juge")));
  }

  @Test
  void refusesMisprintsAndWhatIsLeftOpen() {
    assertTrue(refuses(card("Qui prépare la re vision ?", "le syndic")));
    assertTrue(refuses(card("Qui peut le consulter sur la pêche ?", "le syndic")));
    assertPasses(card("Qui peut consulter le maire sur la pêche ?", "le syndic"));
  }

  private boolean refuses(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private void assertPasses(Candidate candidate) {
    assertEquals(Optional.empty(), gate.objection(candidate));
  }
}
