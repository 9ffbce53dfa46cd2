package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchReferentTest {
  private final FrenchReferent gate = new FrenchReferent(FunctionWords.of(Language.FRENCH));

  @Test
  void refusesAPlaceThatOnlyAnEarlierSentenceNames() {
    assertTrue(refuses(card("Qui peut y faire les changements utiles ?", "Le syndic")));
    assertTrue(refuses(card("Selon l’article 4, que peut faire tout pêcheur ?", "Y adhérer")));
    assertPasses(card("Qui transmet la liste au port et y tient le registre ?", "Le syndic"));
    assertPasses(card("Qui paie tous les droits, y compris la taxe ?", "Le pêcheur"));
  }

  @Test
  void refusesAThenWithoutItsCase() {
    assertTrue(refuses(card("Quel organe délibère alors valablement ?", "Le conseil du lac")));
    assertPasses(
        by(
            "CaseUnderArticle",
            card(
                "Que prévoit l’article 4 si le quorum manque ?",
                "Le conseil délibère alors seul")));
    assertPasses(card("Quel organe délibère alors même que le quorum manque ?", "Le conseil"));
  }

  @Test
  void refusesAnOwnerThatNothingNames() {
    assertTrue(refuses(card("Que fixe le conseil du lac ?", "Leur contribution annuelle")));
    assertTrue(
        refuses(
            card("Que prévoit l’article 4 au sujet des conditions de leur création ?", "Rien")));
    assertTrue(
        refuses(
            by(
                "SubjectByHead",
                card("Quelles pièces sont exigées ?", "les actes nécessaires à leur mariage"))));
    assertPasses(card("Que fixent les ports du lac ?", "Leur contribution annuelle"));
    assertPasses(
        card("Avant leur publication, à qui les listes sont-elles remises ?", "Au syndic du lac"));
    assertPasses(
        by(
            "EntryIntoForce",
            card("Quand l’accord entre-t-il en vigueur ?", "Le jour de sa signature")));
  }

  @Test
  void refusesWhatOneCanDoOfSomethingUntold() {
    assertTrue(refuses(card("Qui doit en informer les pêcheurs ?", "Le syndic")));
    assertTrue(
        refuses(card("Que prévoit l’article 4 pour eux ?", "Ils ne peuvent en être privés")));
    assertTrue(
        refuses(
            by("SubjectThing", card("Qu’est-ce qui expire en mai ?", "Le délai pour la payer"))));
    assertPasses(card("Qui doit informer les pêcheurs en publiant la liste ?", "Le syndic"));
  }

  @Test
  void refusesADecisionOnNobodyKnowsWhat() {
    assertTrue(refuses(card("Dans quel délai le syndic se prononce-t-il ?", "Dix jours")));
    assertTrue(refuses(card("Que fait le syndic si l’un des deux est absent ?", "Il attend")));
    assertTrue(refuses(card("Qui ne peut non plus vendre la barque ?", "Le pêcheur")));
    assertTrue(refuses(card("Que dit l’article 4 ?", "Le syndic du lac est compétent")));
    assertTrue(refuses(card("Que fait le syndic si un plus long délai est utile ?", "Il attend")));
    assertPasses(card("Dans quel délai le syndic se prononce-t-il sur la vente ?", "Dix jours"));
    assertPasses(card("Qui est compétent pour la vente ?", "Le syndic du lac est compétent"));
    assertPasses(card("Qui demande un délai plus long que celui de la vente ?", "Le pêcheur"));
  }

  private boolean refuses(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private void assertPasses(Candidate candidate) {
    assertEquals(Optional.empty(), gate.objection(candidate));
  }
}
