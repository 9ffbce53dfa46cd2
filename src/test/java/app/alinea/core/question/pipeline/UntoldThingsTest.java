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

          6. Le Conseil boréal demande de faire respecter l'accord de cessez-le-feu du 9 mai 2030.
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

          4. Le Ministre des Ports procédera à une évaluation complète des crédits destinés aux
          balises pour faciliter le lancement du Programme national des phares côtiers.
          """,
          3);

  @Test
  void asksForNoDateOfAPeriodThatNobodyCanTell() {
    assertFalse(BARE.contains("période de transition"), BARE);
    assertTrue(TOLD.contains("la période d’essai des balises du Jutland"), TOLD);
  }

  @Test
  void takesANameThatACapitalBeginsForTold() {
    assertTrue(TOLD.contains("le lancement du Programme national des phares côtiers"), TOLD);
  }

  @Test
  void asksForNoDayOfDirectivesWithoutTheirMatter() {
    assertFalse(BARE.contains("directives de négociation"), BARE);
    assertTrue(TOLD.contains("De quelle date sont les directives de balisage des chenaux"), TOLD);
    assertTrue(TOLD.contains("→ du 9 mars 2029"), TOLD);
  }

  @Test
  void asksForNoDateOfAnAgreementWithoutItsParties() {
    assertFalse(BARE.contains("De quelle date est l’accord"), BARE);
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

  private static final String QUALIFIED =
      AskedTexts.cards(
          """
          Communiqué des ports

          1. La houle représente un défi pour les petits chalutiers. L'envasement est une charge plus
          lourde pour les dragueurs de Hull.

          2. Le balisage est une garantie précieuse des équipages norvégiens. Il reste une dépense
          annuelle des capitaineries.

          3. La Norvège porte l'entière responsabilité de sa guerre contre les phoques du Groenland.
          La patrouille veille à travers le détroit à la sûreté des balises.

          4. Le brouillard est la première cause des naufrages du Jutland.
          """,
          3);

  @Test
  void qualifiesOnlyWhatTheTextQualifiesOnce() {
    assertFalse(QUALIFIED.contains("qualifie-t-il la houle"), QUALIFIED);
    assertFalse(QUALIFIED.contains("qualifie-t-il l’envasement"), QUALIFIED);
    assertFalse(QUALIFIED.contains("qualifie-t-il le balisage"), QUALIFIED);
    assertTrue(QUALIFIED.contains("qualifie-t-il le brouillard"), QUALIFIED);
  }

  @Test
  void asksNotWhoWagesHisOwnWar() {
    assertFalse(QUALIFIED.contains("Quel pays porte l’entière responsabilité"), QUALIFIED);
  }

  @Test
  void takesNoPlaceForWhatAVerbGoverns() {
    assertFalse(QUALIFIED.contains("à travers le détroit ?"), QUALIFIED);
  }
}
