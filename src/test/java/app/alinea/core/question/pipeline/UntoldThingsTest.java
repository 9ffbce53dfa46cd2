package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Things that only a heading or a sentence before tells apart, and things that are only meant, on
/// texts written for it.
class UntoldThingsTest {
  private static final String BARE =
      AskedTexts.cards(
          """
          Conclusions du Conseil boréal

          1. Le Conseil boréal rappelle que la période de transition se terminera le 4 mai 2031.

          2. Le Conseil boréal agit sur la base des directives de négociation du 9 mars 2029.

          3. Le Conseil boréal a examiné la proposition relative à un objectif de réduction des
          rejets d'au moins 35 % d'ici à 2037.

          4. Le Conseil boréal s'est penché sur les crues printanières de la Loire.

          5. Le Conseil boréal tiendra au mois de novembre un débat sur les digues du Jutland.
          """,
          3);

  private static final String TOLD =
      AskedTexts.cards(
          """
          Conclusions du Conseil boréal

          1. Le Conseil boréal rappelle que la période d'essai des balises du Jutland se terminera
          le 4 mai 2031.

          2. Le Conseil boréal agit sur la base des directives de balisage des chenaux du 9 mars 2029.

          3. Le Conseil boréal invite la Norvège à draguer les passes du détroit. Le Conseil boréal
          souligne que l'on peut inviter la Norvège à prêter ses phares.
          """,
          3);

  @Test
  void asksForNoDateOfAPeriodThatNobodyCanTell() {
    assertFalse(BARE.contains("période de transition"), BARE);
    assertTrue(TOLD.contains("la période d’essai des balises du Jutland"), TOLD);
  }

  @Test
  void asksForNoDayOfDirectivesWithoutTheirMatter() {
    assertFalse(BARE.contains("directives de négociation"), BARE);
    assertTrue(TOLD.contains("De quelle date sont les directives de balisage des chenaux"), TOLD);
    assertTrue(TOLD.contains("→ du 9 mars 2029"), TOLD);
  }

  @Test
  void takesNoProposedAimForAnAim() {
    assertFalse(BARE.contains("s’élève l’objectif"), BARE);
  }

  @Test
  void asksNotWhatACouncilOnlyLookedAt() {
    assertFalse(BARE.contains("penché"), BARE);
  }

  @Test
  void givesTheMonthByItsName() {
    assertTrue(BARE.contains("→ en novembre"), BARE);
  }

  @Test
  void asksNotForAllDemandsWhereAnotherSentenceHasMore() {
    assertFalse(TOLD.contains("Que demande le Conseil boréal à la Norvège"), TOLD);
  }
}
