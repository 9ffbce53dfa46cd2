package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import org.junit.jupiter.api.Test;

final class FrenchLawMatterTest {
  private final FrenchLawMatter gate = new FrenchLawMatter(FunctionWords.of(Language.FRENCH));

  @Test
  void refusesWhatOnlyASentenceBeforeTells() {
    assertTrue(refuses("Dans quel délai l’annulation est-elle prononcée ?", "huit jours"));
    assertTrue(refuses("Que fait le syndic si la durée n’en est pas fixée ?", "il fixe la durée"));
    assertTrue(refuses("Qui saisit, pour ratification, le Conseil du lac ?", "le syndic du lac"));
    assertFalse(refuses("Qui prononce l’annulation du permis ?", "le syndic du lac"));
  }

  @Test
  void refusesAVerbOrAdjectiveWithoutItsComplement() {
    assertTrue(
        refuses("Par quel moyen tout pêcheur a-t-il le droit de participer ?", "par son délégué"));
    assertTrue(
        refuses("Dans quel but le Conseil prend-il les dispositions utiles ?", "pour la pêche"));
    assertFalse(
        refuses("Par quel moyen le pêcheur participe-t-il aux ventes ?", "par son délégué"));
  }

  @Test
  void refusesAKeyThatOnlyNamesAnotherArticle() {
    assertTrue(
        refuses(
            "Dans quel but le Conseil vote-t-il ?", "pour lever les bans énoncés à l’article 8"));
    assertFalse(refuses("Dans quel but le Conseil vote-t-il ?", "pour lever les bans de pêche"));
  }

  @Test
  void refusesThoseWhomOnlyAnotherArticleNames() {
    assertTrue(refuses("Que paient les personnes visées aux articles 8 et 9 ?", "la taxe"));
    assertTrue(refuses("Dans quel délai le syndic introduit-il l’action dans le port ?", "un an"));
    assertTrue(refuses("Par qui la règle visée à l’article 8 est-elle votée ?", "le syndic"));
    assertTrue(refuses("Qui vient aux réunions avec voix consultative ?", "le syndic du lac"));
    assertFalse(refuses("Que paient les pêcheurs visés à l’article 8 ?", "la taxe"));
  }

  private boolean refuses(String stem, String key) {
    Candidate candidate = by("PurposeQuestion", card(stem, key));
    return gate.objection(candidate).isPresent();
  }
}
