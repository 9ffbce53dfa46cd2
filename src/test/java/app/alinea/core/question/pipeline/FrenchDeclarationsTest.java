package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What declarations and conclusions tell by the way, on texts written for it.
class FrenchDeclarationsTest {
  private static final String DECLARED =
      AskedTexts.cards(
          """
          Déclaration des ministres des pays riverains de la mer du Nord

          1. Nous, ministres des pays riverains, nous sommes réunis à Bergen pour parler de la pêche.
          Les tempêtes, la brume et la houle au large du Spitzberg menacent gravement les chalutiers.

          2. La surveillance des icebergs est essentielle à la sûreté de la navigation commerciale.
          Les flottes côtières indépendantes du Danemark et de l'Islande assurent le balisage des
          passes étroites.

          3. Nous nous engageons à fournir des balises lumineuses modernes aux capitaineries du
          littoral. Le soutien de la Norvège a été décisif car elle continue de prêter ses phares aux
          garde-côtes étrangers.

          4. Les douze remorqueurs d'assistance sont ancrés dans la rade. Les six
          brigades navales multinationales sont maintenant en place. Nous saluons l'accord conclu entre le
          gouverneur des Féroé et la directrice du port de Hull.

          5. Le littoral oriental, en particulier les côtes de l'Estonie, de la Lettonie et de la
          Lituanie, est confronté à des marées toxiques, visqueuses et persistantes.

          6. Le comité suivra les trois étapes du sauvetage – repérage, treuillage et transport – avec
          le plus grand soin.

          7. Nous avons approuvé un plan de balisage des récifs coralliens. Ce plan imposera la
          fermeture nocturne des chenaux. La Suède étend et renforce rapidement sa flotte de dragueurs
          pour nettoyer les chenaux, tout en ne publiant aucun relevé de ses fonds.

          8. Tant qu'il y aura des mines dérivantes, la Ligue des ports restera une ligue armée. La
          pêche au filet est un droit coutumier consacré par l'article 7 de la Charte des Nations Unies.
          """,
          3);

  private static final String CONCLUDED =
      AskedTexts.cards(
          """
          Conclusions du Conseil nordique

          1. Le Conseil nordique rappelle que la saison de pêche se terminera le 15 octobre 2021 et
          constate avec regret que les relevés du Conseil ne sont pas complets.

          2. Le Conseil nordique a adopté avec ses voisins un objectif de réduction des
          rejets d'au moins 35 % d'ici à 2027.

          3. Le Conseil nordique tiendra au mois de novembre un débat sur les digues du Jutland. Il est
          résolu à agir sur la base des directives de dragage des chenaux du 7 mars 2019.

          4. Le Conseil nordique estime que le traité sur les épaves s'oppose au pillage des coques,
          qu'il est juste et qu'il protège les plongeurs.
          """,
          3);

  @Test
  void asksForSeveralThingsTogetherWithAVerbInTheSingular() {
    assertTrue(DECLARED.contains("qu’est-ce qui menace gravement les chalutiers"), DECLARED);
  }

  @Test
  void asksWhatAThingIsEssentialTo() {
    assertTrue(
        DECLARED.contains("À quoi la surveillance des icebergs est-elle essentielle"), DECLARED);
  }

  @Test
  void asksWhoseTheThingsOfASubjectAre() {
    assertTrue(
        DECLARED.contains("de quels pays les flottes côtières indépendantes assurent-elles"),
        DECLARED);
    assertTrue(DECLARED.contains("→ Le Danemark et l’Islande"), DECLARED);
  }

  @Test
  void keepsTheOrderOfTheTextWhereTwoThingsBelongToOne() {
    var cards =
        AskedTexts.cards(
            """
            1. Les flottes armées et les ambitions déclarées de la Norvège menacent gravement la pêche côtière du fjord des Ours.

            2. Le Conseil nordique surveille les icebergs.
            """,
            3);

    assertFalse(cards.contains("menacent-ils"), cards);
  }

  @Test
  void acceptsNoTownForItsEast() {
    var asked =
        AskedTexts.questions(
            """
            1. Les ministres soutiennent le projet de liaison postale du Levant, avec Jérusalem-Est comme siège du bureau des timbres, conformément aux accords de la Ligue des ports.

            2. Le Conseil nordique surveille les icebergs.
            """,
            7);

    assertTrue(
        asked.stream().noneMatch(each -> each.form().accepted().contains("Jérusalem")),
        AskedTexts.stems(asked));
  }

  @Test
  void asksWhatIsGivenToWhom() {
    assertTrue(
        DECLARED.contains(
            "Qu’est-ce que les ministres des pays riverains s’engagent à fournir aux"
                + " capitaineries"),
        DECLARED);
  }

  @Test
  void aReasonWhosePronounMeansOneNameIsAskedOfThatName() {
    assertTrue(
        DECLARED.contains(
            "Selon le texte, quel pays continue de prêter ses phares aux garde-côtes étrangers"),
        DECLARED);
  }

  @Test
  void asksHowManyThereAreInAll() {
    assertTrue(
        DECLARED.contains("Combien de remorqueurs d’assistance sont ancrés dans la rade"),
        DECLARED);
  }

  @Test
  void asksForNoNumberInAPlaceThatIsToldElsewhere() {
    assertFalse(DECLARED.contains("multinationales sont en place"), DECLARED);
  }

  @Test
  void asksBetweenWhomSomethingWasAgreed() {
    assertTrue(
        DECLARED.contains("Entre qui a été conclu l’accord que les ministres des pays"), DECLARED);
  }

  @Test
  void examplesWithinASubjectAreLeftOut() {
    assertTrue(DECLARED.contains("qu’est-ce qui est confronté à des marées toxiques"), DECLARED);
  }

  @Test
  void asksForPartsThatAreCountedAndNamed() {
    assertTrue(DECLARED.contains("Quelles sont les trois étapes du sauvetage"), DECLARED);
    assertTrue(DECLARED.contains("Repérage, treuillage et transport"), DECLARED);
  }

  @Test
  void aNounThatPointsBackIsNamed() {
    assertTrue(DECLARED.contains("le plan de balisage des récifs coralliens"), DECLARED);
    assertFalse(DECLARED.contains("e plan imposera"), DECLARED);
  }

  @Test
  void whatGoesAlongWithADeedDoesNotHideItsPurpose() {
    assertTrue(
        DECLARED.contains("Dans quel but la Suède renforce-t-elle rapidement sa flotte"), DECLARED);
  }

  @Test
  void asksHowLongAStateLasts() {
    assertTrue(
        DECLARED.contains("Combien de temps la Ligue des ports restera-t-elle une ligue armée"),
        DECLARED);
  }

  @Test
  void asksWhichArticleAThingRestsOn() {
    assertTrue(
        DECLARED.contains(
            "Par quel article de la Charte des Nations Unies la pêche au filet est-elle consacrée"),
        DECLARED);
  }

  @Test
  void aBodyThatRecallsAlsoNotesWhatFollows() {
    assertFalse(CONCLUDED.contains("saison de pêche constate"), CONCLUDED);
  }

  @Test
  void asksForTheSizeThatAPhraseTells() {
    assertTrue(
        CONCLUDED.contains(
            "À combien, au moins, s’élève l’objectif de réduction des rejets d’ici à 2027"),
        CONCLUDED);
  }

  @Test
  void asksForAMonthWithoutAYearAndForTheDayOfAText() {
    assertTrue(
        CONCLUDED.contains("En quel mois le Conseil nordique tiendra-t-il un débat"), CONCLUDED);
    assertTrue(CONCLUDED.contains("De quelle date sont les directives de dragage"), CONCLUDED);
  }

  @Test
  void ofSeveralThingsReportedEachStandsAlone() {
    assertFalse(CONCLUDED.contains("coques, qu’il"), CONCLUDED);
  }

  private static final String ASIDE =
      AskedTexts.cards(
          """
          Déclaration des ministres de la pêche

          1. Nous, ministres de la pêche, nous sommes réunis à Gand. Les filets dérivants – parmi
          lesquels les chaluts et les sennes – menacent les phoques gris de la Baltique. Les
          accords de mouillage de la Hanse sont, et continueront d'être, essentiels au commerce fluvial
          du Rhin.

          2. Les îles Lofoten sont une région de grande valeur pour la pêche au hareng, comme le montre
          notre longue histoire. Six mois avant la saison le Bureau des quotas donnera un avis officieux
          aux patrons de la flotte.

          3. La convention internationale du 4 mai 1921 reste en vigueur.
          """,
          3);

  @Test
  void whatStandsBetweenDashesOrRepeatsTheVerbIsLeftOut() {
    assertTrue(ASIDE.contains("Que menacent les filets dérivants"), ASIDE);
    assertFalse(ASIDE.contains("parmi lesquels"), ASIDE);
    assertTrue(ASIDE.contains("Quels accords sont essentiels au commerce fluvial du Rhin"), ASIDE);
  }

  @Test
  void whatShowsAnAttributeIsNoPartOfIt() {
    assertFalse(ASIDE.contains("longue histoire"), ASIDE);
  }

  @Test
  void aQuestionDoesNotBeginWithACircumstanceThatLacksItsComma() {
    assertFalse(ASIDE.contains("Qu’est-ce que Six"), ASIDE);
  }

  @Test
  void theDayOfATextThatMayBeAnyIsNotAskedFor() {
    assertFalse(ASIDE.contains("De quelle date est la convention internationale"), ASIDE);
  }

  private static final String OWNED =
      AskedTexts.cards(
          """
          Déclaration des ministres de la Ligue des ports

          1. Nous, ministres de la Ligue des ports, nous sommes réunis à Gand. Nous avons décidé
          d'inviter l'Islande à adhérer à notre Ligue avec ses deux chantiers navals.
          """,
          3);

  @Test
  void whatAuthorsCallTheirOwnByNameBearsItsArticle() {
    assertFalse(OWNED.contains("leur Ligue"), OWNED);
  }
}
