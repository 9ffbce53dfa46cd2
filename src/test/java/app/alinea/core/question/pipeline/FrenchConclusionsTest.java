package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What the conclusions of a body that speaks in the third person tell, on texts written for it.
class FrenchConclusionsTest {
  private static final String SPOKEN =
      AskedTexts.cards(
          """
          Conclusions de l'Assemblée des lacs

          1. L'Assemblée des lacs salue les efforts déployés au large pour recenser les épaves. Elle
          demande instamment que les quotas 12 et 14 de la Ligue des pêcheurs soient respectés.

          2. L'Assemblée des lacs invite la Commission des écluses à élaborer un tarif unique des
          péages fluviaux. L'Assemblée des lacs invite la Commission des écluses à publier le relevé
          annuel des crues.

          3. L'Assemblée des lacs autorise la patrouille des digues à saisir les filets dérivants.
          L'Assemblée des lacs appelle la Norvège à rouvrir les négociations fluviales auxquelles elle
          a pris part.

          4. L'Assemblée des lacs étend sa coopération fluviale avec la Suède pour sa sécurité.
          """,
          3);

  private static final String MET =
      AskedTexts.cards(
          """
          Conclusions du Conseil des estuaires

          1. Le Conseil des estuaires rappelle que la trêve de dragage se terminera le 3 mai 2024 et
          note que les relevés sont incomplets. Le Conseil des estuaires s'est penché sur les crues
          printanières de la Loire.

          2. Le Conseil des estuaires considère les ouvrages suivants comme vétustes : digues de
          Camargue, écluses de Gand, vannes de Hull. Le Conseil des estuaires exprime sa solidarité
          avec l'Islande et la Norvège face aux marées noires.

          3. Le Conseil des estuaires a décidé d'inviter le Portugal et l'Irlande à rejoindre la
          patrouille des phares. La patrouille opère dans les limites de l'effectif maximum autorisé de
          1 250 plongeurs.

          4. Le Conseil des estuaires déplore la fermeture brutale des écluses de Gand.

          5. Le Conseil des estuaires a approuvé un budget. Le Conseil des estuaires a approuvé une
          carte marine des récifs coralliens.
          """,
          3);

  @Test
  void asksForTheDateThatAReportedClauseTells() {
    assertTrue(MET.contains("À quelle date se terminera la trêve de dragage"), MET);
  }

  @Test
  void asksWhatAColonNamesOfThingsThatFollow() {
    assertTrue(
        MET.contains("Quels ouvrages le Conseil des estuaires considère-t-il comme vétustes"), MET);
  }

  @Test
  void asksForTwoCountriesTogetherWithWhatTellsThemApart() {
    assertTrue(
        MET.contains(
            "Avec quels pays le Conseil des estuaires exprime-t-il sa solidarité face aux marées"),
        MET);
  }

  @Test
  void asksWhichCountriesAreInvited() {
    assertTrue(
        MET.contains("Quels pays le Conseil des estuaires a-t-il décidé d’inviter à rejoindre"),
        MET);
    assertTrue(MET.contains("Le Portugal et l’Irlande"), MET);
  }

  @Test
  void asksForNoNumberOfSomethingUntold() {
    assertFalse(MET.contains("À combien de plongeurs s’élève l’effectif maximum autorisé"), MET);
  }

  @Test
  void asksForWhatIsDoneOnlyOnceAndNotForWhatIsDoneTwice() {
    assertFalse(MET.contains("Sur quoi le Conseil des estuaires s’est-il penché"), MET);
    assertTrue(MET.contains("Qu’est-ce que le Conseil des estuaires déplore"), MET);
    assertFalse(MET.contains("Qu’est-ce que le Conseil des estuaires a approuvé"), MET);
  }

  @Test
  void thePurposeOfEffortsIsNotTheirPraise() {
    assertFalse(SPOKEN.contains("Dans quel but l’Assemblée des lacs salue"), SPOKEN);
  }

  @Test
  void thePronounOfTheBodyThatSpeaksIsReadInTheMidstOfAParagraph() {
    assertTrue(
        SPOKEN.contains("Qu’est-ce que l’Assemblée des lacs demande instamment de respecter"),
        SPOKEN);
  }

  @Test
  void twoDemandsToOneAddresseeAreToldApartByWhatTheyAskFor() {
    assertTrue(SPOKEN.contains("invite la Commission des écluses à élaborer"), SPOKEN);
    assertTrue(SPOKEN.contains("invite la Commission des écluses à publier"), SPOKEN);
  }

  @Test
  void behindQueNoSubjectIsTakenUpAgain() {
    assertTrue(
        SPOKEN.contains("Qu’est-ce que l’Assemblée des lacs autorise la patrouille"), SPOKEN);
    assertFalse(SPOKEN.contains("Que l’Assemblée"), SPOKEN);
  }

  @Test
  void whoIsAskedMayBeMeantByAPronounInWhatIsAsked() {
    assertTrue(SPOKEN.contains("auxquelles elle a pris part"), SPOKEN);
  }

  @Test
  void aPossessiveWhoseOwnerIsSoughtIsNotAskedFor() {
    assertFalse(SPOKEN.contains("avec quel pays") || SPOKEN.contains("Avec quel pays"), SPOKEN);
  }
}
