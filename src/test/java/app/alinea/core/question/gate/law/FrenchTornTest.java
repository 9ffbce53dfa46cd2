package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchTornTest {
  private final FrenchTorn gate = new FrenchTorn();

  @Test
  void refusesAVerbWithoutItsObject() {
    assertTrue(refuses(card("À qui le bureau communique-t-il sans délai ?", "À chaque pêcheur")));
    assertTrue(
        refuses(card("À quel rythme s’engage-t-il à présenter, à partir de mai ?", "Un an")));
    assertPasses(card("À qui le bureau communique-t-il la liste ?", "À chaque pêcheur"));
    assertPasses(card("À quoi la pêche est-elle soumise ?", "À un permis"));
  }

  @Test
  void refusesAKeyCutBeforeWhatItTells() {
    assertTrue(
        refuses(
            from(
                "Tout port peut déclarer, par un avis adressé aux autres, qu'il ferme ses quais.",
                "Que peut faire tout port ?",
                "Déclarer, par un avis adressé aux autres")));
    assertTrue(
        refuses(
            from(
                "La liste porte sur les barques du lac ou, à défaut, sur celles du port.",
                "Sur quoi la liste porte-t-elle ?",
                "Sur les barques du lac")));
    assertPasses(
        from(
            "La liste porte sur les barques du lac.",
            "Sur quoi porte-t-elle ?",
            "Sur les barques du lac"));
  }

  @Test
  void refusesARuleAboutAllWithoutItsException() {
    var source = "Tous les filets sont soumis au contrôle, sauf ceux du syndic.";

    assertTrue(refuses(from(source, "À quoi tous les filets sont-ils soumis ?", "Au contrôle")));
    assertPasses(
        by(
            "ExceptionQuestion",
            from(
                source,
                "Quelle exception l’article 2 prévoit-il à la règle selon laquelle tous les filets"
                    + " sont soumis au contrôle ?",
                "Ceux du syndic")));
    assertPasses(
        from(
            "Tous les filets sont soumis au contrôle, sauf convention contraire.",
            "À quoi tous les filets sont-ils soumis ?",
            "Au contrôle"));
  }

  @Test
  void refusesHalvesAndEmptyCases() {
    assertTrue(refuses(card("Dans quel cas relatives au filet sont-elles dues ?", "Si on pêche")));
    assertTrue(refuses(card("Dans quel cas le pêcheur demande-t-il un permis ?", "S’il y a lieu")));
    assertTrue(refuses(card("Qui peut et après avis fermer le port ?", "Le syndic")));
    assertTrue(refuses(card("Qui applique la règle des articles 75 ?", "Le syndic")));
    assertTrue(
        refuses(card("Qui proroge les délais prévus aux troisième et cinquième alinéas ?", "Lui")));
    assertPasses(card("Dans quel cas le pêcheur demande-t-il un permis ?", "Si le lac gèle"));
    assertPasses(card("Qui applique la règle des articles 75 et 76 ?", "Le syndic"));
  }

  @Test
  void refusesARuleWithoutTheAimThatBoundsIt() {
    var source = "Lorsque le lac gèle, les filets ne sont plus vendus à ces fins.";

    assertTrue(
        refuses(
            from(source, "Dans quel cas les filets ne sont-ils plus vendus ?", "Si le lac gèle")));
    assertPasses(
        from(
            "À ces fins, les filets sont vendus au port.",
            "Où les filets sont-ils vendus ?",
            "Au port"));
  }

  @Test
  void refusesDefinitionsThatOnlySendOn() {
    assertTrue(
        refuses(
            by(
                "MeaningOfTerm",
                card(
                    "Comment le texte définit-il « avis » ?",
                    "L’acte visé à l’article 43 du traité"))));
    assertPasses(
        by("MeaningOfTerm", card("Comment le texte définit-il « avis » ?", "L’acte du syndic")));
  }

  private static Candidate from(String source, String stem, String key) {
    return cardFrom(source, stem, key, AnswerKind.FREE);
  }

  private boolean refuses(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private void assertPasses(Candidate candidate) {
    assertEquals(Optional.empty(), gate.objection(candidate));
  }
}
