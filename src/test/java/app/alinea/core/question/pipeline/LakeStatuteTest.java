package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The whole way on the sentences of a French statute, written for it.
class LakeStatuteTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Statut du lac d'Orme

          Article 1
          Le Bureau du lac communique sans délai à chaque arbitre le compromis et les noms des juges.

          Article 2
          Tous les transports de poissons entre les deux ports du lac sont soumis au régime de l'autorisation, sauf ceux qui \
          sont définis à l'article 5 de la charte.

          Article 3
          Nul n'a le droit d'empêcher un pêcheur de consulter le registre du port.

          Article 4
          Le Conseil du lac représente les communes riveraines et les pêcheurs.

          Article 5
          Tout projet de charte est soumis au référendum par le Président du lac.

          Article 6
          La présentation des projets de charte déposés devant l'Assemblée ou le Bureau répond aux \
          conditions fixées par une charte organique.

          Article 7
          Des mesures spéciales seront prises en faveur des ports les moins avancés du lac.

          Article 8
          Le Président du port fournit une copie du registre à tout pêcheur inscrit. Le Président du port \
          publie la liste des barques. Les filets sont vendus au marché.

          Article 9
          Le Conseil du lac se réunit à Orme sur convocation de son doyen.

          Article 10
          Tout pêcheur peut saisir le juge du port. La décision est prise par le Président du lac \
          dans les dix jours. Le permis prévu à l'article 2 de la charte est gratuit.
          """,
          7);

  @Test
  void theObjectBehindAComplementStaysInTheQuestion() {
    assertTrue(ASKED.contains("sans délai le compromis et les noms des juges"), ASKED);
  }

  @Test
  void noRuleAboutAllIsToldWithoutItsException() {
    assertFalse(ASKED.contains("→ Sauf ceux"), ASKED);
    assertFalse(ASKED.contains("sont-ils soumis ? → Au régime"), ASKED);
  }

  @Test
  void nobodysRightIsNone() {
    assertFalse(ASKED.contains("à nul"), ASKED);
    assertFalse(ASKED.contains("Quel droit"), ASKED);
  }

  @Test
  void whomABodySpeaksForIsNoNameForIt() {
    assertFalse(ASKED.contains("qualifie-t-il le Conseil"), ASKED);
  }

  @Test
  void whoSubmitsIsNoPartOfWhereItGoes() {
    assertFalse(ASKED.contains("→ Au référendum par"), ASKED);
  }

  @Test
  void whatIsJoinedBehindAPrepositionMakesNoPlural() {
    assertFalse(ASKED.contains("répond-il"), ASKED);
  }

  @Test
  void anyMeasuresAreNoMatterOfAnArticle() {
    assertFalse(ASKED.contains("de des"), ASKED);
  }

  @Test
  void whatABearerDoesIsNotAskedByAnArticlesNumberAlone() {
    assertFalse(ASKED.contains("Selon l’article 9, que fait le Conseil du lac"), ASKED);
    assertTrue(ASKED.contains("Qui représente les communes riveraines"), ASKED);
  }

  @Test
  void aBareDecisionIsNotAskedAbout() {
    assertFalse(ASKED.contains("a décision"), ASKED);
  }
}
