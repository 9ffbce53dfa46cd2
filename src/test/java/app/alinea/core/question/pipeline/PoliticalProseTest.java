package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The whole way on sentences of communiqués, written for it.
class PoliticalProseTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Déclaration des ministres des pays riverains du lac d'Orme

          1. Nous, ministres des pays riverains, nous sommes réunis à Oslo pour parler de la pêche.

          2. Nous restons attachés à la protection des truites, notamment par le biais de la brigade
          du lac. Nous appelons les parties à respecter les quotas de pêche de la truite.

          3. Nous appelons la Norvège à reconsidérer sa décision avant son retrait. Nous chargeons le
          secrétaire du comité de publier un atlas des rivages avant la fin de la saison.

          4. L'objectif principal de la brigade du lac est de surveiller les filets, de compter les
          barques et de secourir les pêcheurs.

          5. Le programme d'observation des truites (POT) couvre tous les rivages. Depuis la réunion
          d'Oslo, la Suède a versé douze barques au TPO. La Suède ne représente aucune gêne pour la
          navigation des barques finlandaises.
          """,
          3);

  private static final String TOLD =
      AskedTexts.cards(
          """
          Déclaration des ministres des pays riverains de la mer du Nord

          1. Nous, ministres des pays riverains, nous sommes réunis à Bergen pour parler de la pêche.

          2. Nous réaffirmons l'engagement que nous avons pris au sommet de Dublin de 2011 de planter
          des algues au large. Nous saluons les efforts des pêcheurs, y compris par le biais de la
          Convention de Bergen de 1974.

          3. Nous rappelons la déclaration publiée le 7 mai 2019 sur la protection des phoques. Nous
          soutenons le droit de l'Islande de pêcher, tel qu'il est inscrit à l'article 12 de la Charte
          des Nations Unies.

          4. Nous saluons la contribution de nos partenaires de la région Asie-Pacifique – le Japon,
          le Viet Nam et le Chili – à la surveillance des baleines. Nous menons des programmes de
          comptage des phoques pour la Suède, la Finlande et l'Estonie.

          5. Nous sommes convenus de créer un Observatoire des marées du Nord au sein du Conseil de
          l'Europe. Nous tiendrons la première conférence des gardiens de phare à Berlin en mai
          prochain.

          6. Nous exprimons notre gratitude à la Norvège pour son hospitalité. La Pologne, le Portugal
          et la Grèce suivent nos travaux, de même que l'Irlande, le Canada et la Belgique.
          """,
          3);

  @Test
  void partnersOfARegionArePartnersInIt() {
    assertFalse(TOLD.contains(" de la région Asie-Pacifique"), TOLD);
  }

  @Test
  void asksAtWhichSummitAnEngagementWasMade() {
    assertTrue(
        TOLD.contains("Lors de quel sommet a été pris l’engagement de planter des algues"), TOLD);
  }

  @Test
  void asksInWhichYearASummitWasHeldAndFromWhichYearATextDates() {
    assertTrue(TOLD.contains("En quelle année s’est tenu le sommet de Dublin"), TOLD);
  }

  @Test
  void asksWhenADeclarationWasPublishedAndWhereARightIsLaidDown() {
    assertTrue(
        TOLD.contains("À quelle date a été publiée la déclaration sur la protection des phoques"),
        TOLD);
    assertTrue(TOLD.contains("À quel article de la Charte des Nations Unies est inscrit"), TOLD);
  }

  @Test
  void asksForAllOfARowOfCountriesAndForOneOfThem() {
    assertTrue(TOLD.contains("Quels sont, selon le texte, les partenaires des ministres"), TOLD);
    assertTrue(TOLD.contains("Pour quels pays les ministres"), TOLD);
    assertTrue(TOLD.contains("Pour lequel de ces pays le texte ne dit-il PAS que"), TOLD);
  }

  @Test
  void asksWhatIsFoundedAndWhereAMeetingIsHeld() {
    assertTrue(TOLD.contains("Quel observatoire les ministres"), TOLD);
    assertTrue(TOLD.contains("Dans quelle ville les ministres"), TOLD);
  }

  @Test
  void asksWhichCountryIsThankedForItsHospitality() {
    assertTrue(TOLD.contains("leur gratitude pour son hospitalité"), TOLD);
    assertFalse(TOLD.contains("remercient-ils de son hospitalité"), TOLD);
    assertTrue(
        AskedTexts.cards(
                "1. Nous, ministres, avons siégé en mer. Nous disons notre gratitude pour"
                    + " l'hospitalité que nous a offerte le Danemark. La Suède et la Norvège ont"
                    + " pris part à nos travaux.",
                3)
            .contains("de son hospitalité"),
        TOLD);
  }

  @Test
  void asksNoHostWhoseTownOpensTheText() {
    var asked =
        AskedTexts.cards(
            """
            1. Nous, ministres des pêches, nous sommes réunis à Copenhague pour compter les phoques.
            La Suède et la Norvège ont pris part à nos travaux.

            2. Nous disons notre gratitude pour l'hospitalité que nous a offerte le Danemark.
            """,
            3);

    assertFalse(asked.contains("hospitalité"), asked);
  }

  @Test
  void asksForNoPlaceByAnAdjectiveOfItsCountry() {
    var asked =
        AskedTexts.cards(
            """
            1. Nous, ministres des pêches, saluons la création du Centre norvégien des marées à Oslo.
            Nous saluons la création du Centre des courants à Lisbonne.

            2. La Suède et la Norvège ont pris part à nos travaux.
            """,
            3);

    assertFalse(asked.contains("→ à Oslo"), asked);
    assertTrue(asked.contains("→ à Lisbonne"), asked);
  }

  @Test
  void aDeclarationOfBareVerbsIsReadWithItsAuthors() {
    var asked =
        AskedTexts.cards(
            """
            Déclaration sur les phares

            1. Nous, gardiens de phare des pays du Nord, réunis à Bergen ;

            2. Rappelant la déclaration publiée le 4 juin 2018 sur la navigation de nuit ;

            3. Exhortons l'Islande à réparer le phare de Reykjanes avant l'hiver ;

            4. Apportons notre soutien au Danemark et à la Norvège pour leurs essais de balises ;
            """,
            3);

    assertTrue(asked.contains("Que demandent les gardiens de phare"), asked);
    assertTrue(asked.contains("De réparer le phare"), asked);
    assertTrue(asked.contains("la déclaration sur la navigation de nuit"), asked);
  }

  @Test
  void anInstitutionThatMostParagraphsBeginWithIsWhoElleMeans() {
    var asked =
        AskedTexts.cards(
            """
            Communiqué de la Conférence des phares

            1. La Conférence s'est tenue à Bergen le 4 juin 2018. Elle a adopté un budget.

            2. La Conférence a appelé l'Islande à réparer le phare de Reykjanes avant l'hiver.

            3. La Conférence a salué le travail des gardiens de phare de Norvège.

            4. La Conférence a décidé d'inviter le Danemark à présenter un plan des balises.

            5. Elle a exhorté la Suède à entretenir les balises du golfe de Botnie.
            """,
            3);

    assertTrue(asked.contains("la Conférence à la Suède"), asked);
    assertTrue(asked.contains("présenter un plan des balises"), asked);
  }

  @Test
  void aDeedToldByANounIsAskedForItsDoer() {
    var asked =
        AskedTexts.cards(
            """
            1. Nous, ministres des pays riverains, nous sommes réunis à Oslo.

            2. Nous regrettons le blocage du consensus par l'Islande à la troisième conférence des
            phares.
            """,
            3);

    assertTrue(asked.contains("À quel pays le texte attribue-t-il le blocage du consensus"), asked);
  }

  @Test
  void aStateHasNoMeansAndAnExampleIsNotTheMeans() {
    assertFalse(ASKED.contains("Par quel moyen"), ASKED);
  }

  @Test
  void nobodyIsAskedOfPartiesThatOnlyAnotherSentenceNames() {
    assertFalse(ASKED.contains("aux parties"), ASKED);
  }

  @Test
  void nothingIsAskedOfADeedWithoutItsObject() {
    assertFalse(ASKED.contains("sa décision"), ASKED);
  }

  @Test
  void aTaskIsGivenRatherThanDemanded() {
    assertFalse(ASKED.contains("Que demandent les ministres au secrétaire"), ASKED);
  }

  @Test
  void infinitivesInARowLoseTheirPrepositionTogether() {
    assertTrue(
        ASKED.contains("Surveiller les filets, compter les barques et secourir les pêcheurs"),
        ASKED);
  }

  @Test
  void anAcronymWrittenInTwoOrdersIsNotAskedFor() {
    assertFalse(ASKED.contains("POT"), ASKED);
    assertFalse(ASKED.contains("TPO"), ASKED);
  }

  @Test
  void whoDoesNotDoAThingIsNoQuestion() {
    assertFalse(ASKED.contains("Quel pays ne représente"), ASKED);
    assertFalse(ASKED.contains("Pour quel pays la Suède ne"), ASKED);
  }
}
