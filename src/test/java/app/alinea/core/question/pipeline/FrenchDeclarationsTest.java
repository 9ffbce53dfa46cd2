package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What declarations and conclusions tell by the way, on texts written for it.
class FrenchDeclarationsTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private static final String DECLARED =
      asked(
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

          4. Les douze remorqueurs d'assistance sont ancrés dans la rade. Nous saluons l'accord conclu entre le
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
          """);

  private static final String CONCLUDED =
      asked(
          """
          Conclusions du Conseil nordique

          1. Le Conseil nordique rappelle que la saison de pêche se terminera le 15 octobre 2021 et
          constate avec regret que les relevés du Conseil ne sont pas complets.

          2. Le Conseil nordique a examiné la proposition relative à un objectif de réduction des
          rejets d'au moins 35 % d'ici à 2027.

          3. Le Conseil nordique tiendra au mois de novembre un débat sur les digues du Jutland. Il est
          résolu à agir sur la base des directives de dragage du 7 mars 2019.

          4. Le Conseil nordique estime que le traité sur les épaves s'oppose au pillage des coques,
          qu'il est juste et qu'il protège les plongeurs.
          """);

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
        DECLARED.contains("Les flottes côtières indépendantes de quels pays assurent"), DECLARED);
    assertTrue(DECLARED.contains("→ Le Danemark et l’Islande"), DECLARED);
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
        DECLARED.contains("Quel pays continue de prêter ses phares aux garde-côtes étrangers"),
        DECLARED);
  }

  @Test
  void asksHowManyThereAreInAll() {
    assertTrue(
        DECLARED.contains("Combien de remorqueurs d’assistance sont ancrés dans la rade"),
        DECLARED);
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
    assertTrue(DECLARED.contains("Repérage ; treuillage ; transport"), DECLARED);
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
        CONCLUDED.contains("Au cours de quel mois le Conseil nordique tiendra-t-il un débat"),
        CONCLUDED);
    assertTrue(CONCLUDED.contains("De quelle date sont les directives de dragage"), CONCLUDED);
  }

  @Test
  void ofSeveralThingsReportedEachStandsAlone() {
    assertFalse(CONCLUDED.contains("coques, qu’il"), CONCLUDED);
  }

  private static final String SPOKEN =
      asked(
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
          """);

  private static final String ASIDE =
      asked(
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
          """);

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
      asked(
          """
          Déclaration des ministres de la Ligue des ports

          1. Nous, ministres de la Ligue des ports, nous sommes réunis à Gand. Nous avons décidé
          d'inviter l'Islande à adhérer à notre Ligue avec ses deux chantiers navals.
          """);

  private static final String MET =
      asked(
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
          """);

  @Test
  void asksForTheDateThatAReportedClauseTells() {
    assertTrue(MET.contains("À quelle date la trêve de dragage se terminera-t-elle"), MET);
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
  void asksForANumberWithinAPhrase() {
    assertTrue(MET.contains("À combien de plongeurs s’élève l’effectif maximum autorisé"), MET);
  }

  @Test
  void asksForWhatIsDoneOnlyOnceAndNotForWhatIsDoneTwice() {
    assertTrue(MET.contains("Sur quoi le Conseil des estuaires s’est-il penché"), MET);
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

  @Test
  void whatAuthorsCallTheirOwnByNameBearsItsArticle() {
    assertFalse(OWNED.contains("leur Ligue"), OWNED);
  }

  private static String asked(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new PipelineGenerator(ANALYSER, ANALYSER::morphology)
        .generate(document, 3, Progress.NONE).questions().stream()
            .map(question -> question.form().stem() + " → " + question.form().answer())
            .collect(Collectors.joining("\n"));
  }
}
