package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The first and last articles of a French convention, written for it.
class FrenchClosingsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Convention sur les phares du lac d'Orme

          Article 1
          La présente Convention établit des règles relatives à la garde des phares et des bouées.

          Article 2
          La présente Convention s'applique aux phares que les riverains ont bâtis sur les îles.

          Article 3
          La présente Convention sera ratifiée et les instruments de ratification seront échangés à \
          Orme. Les gardiens des phares tiennent un registre des lampes.

          Article 4
          La présente Convention entrera en vigueur le soixantième jour à partir du dépôt du quatrième \
          instrument de ratification prévu par l'article 3.

          Article 5
          Pour chaque Etat signataire, ratifiant postérieurement la Convention, celle-ci entrera en \
          vigueur le trentième jour suivant la date du dépôt de son instrument de ratification.

          Article 6
          La présente Convention est conclue sans limitation de durée. La dénonciation prendra effet \
          un an après la réception de la notification.

          Article 7
          La Convention sera prorogée d'année en année, par tacite reconduction, sauf dénonciation faite \
          par l'un des riverains, au moins trois mois avant la date d'expiration.

          Article 8
          Toute personne qui éteint une lampe du phare est punie d'une amende de 50 à 500 euros.

          Article 9
          Le Syndic du lac transmettra à chaque riverain une copie certifiée conforme de la Convention.
          """,
          7);

  @Test
  void theMatterAndTheScopeAreAsked() {
    assertTrue(ASKED.contains("qu’établit la Convention"), ASKED);
    assertTrue(ASKED.contains("→ Aux phares que les riverains"), ASKED);
  }

  @Test
  void theMomentEndsBeforeTheArticleThatItCites() {
    assertTrue(ASKED.contains("dépôt du quatrième instrument de ratification"), ASKED);
    assertFalse(ASKED.contains("prévu par"), ASKED);
  }

  @Test
  void thoseThatJoinLaterHaveAQuestionOfTheirOwn() {
    assertTrue(ASKED.contains("pour un Etat devenu partie plus tard"), ASKED);
  }

  @Test
  void theEndAndTheCopiesAreAsked() {
    assertTrue(ASKED.contains("→ Sans limitation de durée"), ASKED);
    assertTrue(ASKED.contains("Qui transmet les copies certifiées conformes"), ASKED);
    assertTrue(ASKED.contains("Dans quelle ville"), ASKED);
  }

  @Test
  void theTimeOfANoticeIsNotThatOfTheRenewal() {
    assertFalse(ASKED.contains("Combien de temps au moins avant la date d’expiration la"), ASKED);
  }

  @Test
  void thePenaltyIsAsked() {
    assertTrue(ASKED.contains("passible toute personne qui éteint une lampe"), ASKED);
  }
}
