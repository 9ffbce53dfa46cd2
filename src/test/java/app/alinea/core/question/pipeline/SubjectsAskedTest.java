package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Who does it or what it is, in as many words as it takes, on sentences of our own.
final class SubjectsAskedTest {
  private static final String STATUTE =
      AskedTexts.cards(
          """
          Statut de l’Office des phares

          Article 1
          Le Conseil des gardiens est l’instance chargée de fixer la couleur des phares du littoral.

          Article 2
          Le Comité des balises choisit les capitaines des bateaux de secours dans les conditions prévues par le règlement intérieur.

          Article 3
          Le Comité des balises en tirera les conséquences utiles pour la sécurité des ports.

          Article 4
          La surveillance des bouées est assurée par le Directeur, le Conseil des gardiens et le Comité des balises.

          Article 5
          Le prix des lanternes est déterminé par sa catégorie technique.

          Article 6
          Le Conseil des gardiens statuant à la majorité de ses membres arrête les horaires des feux de brume.

          Article 8
          L’extinction d’un feu est ordonnée par le Conseil des gardiens ou par le Directeur du port.

          Article 9
          Le Comité des balises prendra les mesures adéquates en vue de l’extension des feux aux îles.

          Article 7
          Seul le risque de naufrage est couvert par le fonds de secours des phares.
          """,
          7);

  private static final String CHARTER =
      AskedTexts.cards(
          """
          Charter of the Kelp League

          Article 1
          The Kelp Council shall draw the maps of the northern kelp forests in accordance with the rules of the League.

          Article 2
          National laws shall prohibit the export of kelp seedlings from the northern bays.

          Article 3
          The Kelp Council shall take any other action designed to protect the kelp forests.

          Article 4
          Travel allowances shall be set in the budget of the Fjord Organisation, which shall include the expenses of the divers and their boats.

          Article 5
          The competent authority shall keep the register of divers working in the northern bays.
          """,
          7);

  @Test
  void theOneOfItsKindIsAskedForByItsNoun() {
    assertTrue(
        STATUTE.contains(
            "quelle est l’instance chargée de fixer la couleur des phares du littoral"),
        STATUTE);
  }

  @Test
  void conditionsThatTheLawRefersToAreLeftOut() {
    assertTrue(
        STATUTE.contains("quel organe choisit les capitaines des bateaux de secours"), STATUTE);
  }

  @Test
  void whatACliticPointsToIsNotAsked() {
    assertFalse(STATUTE.contains("en tirera"), STATUTE);
  }

  @Test
  void oneOfSeveralWhoActIsNotTheAnswer() {
    assertFalse(STATUTE.contains("→ Par le Directeur\n"), STATUTE);
  }

  @Test
  void aThingIsNobodyByWhomSomethingIsDone() {
    assertFalse(STATUTE.contains("par qui le prix"), STATUTE);
  }

  @Test
  void theSecondOfTwoWhoActIsNotTheAnswer() {
    assertFalse(STATUTE.contains("ordonnée par le Conseil des gardiens ou dans"), STATUTE);
    assertFalse(STATUTE.contains("→ Par le Directeur du port"), STATUTE);
  }

  @Test
  void measuresAreAskedForWithTheirEnd() {
    assertFalse(STATUTE.contains("mesures adéquates\u202f?"), STATUTE);
    assertFalse(STATUTE.contains("les mesures adéquates."), STATUTE);
  }

  @Test
  void howABodyVotesIsNoPartOfItsName() {
    assertFalse(STATUTE.contains("→ Le Conseil des gardiens statuant"), STATUTE);
  }

  @Test
  void whatAloneIsSoIsNotAskedFor() {
    assertFalse(STATUTE.contains("→ Seul le risque de naufrage\n"), STATUTE);
  }

  @Test
  void rulesOfALawAreNotPartOfTheQuestion() {
    assertTrue(
        CHARTER.contains("Which body shall draw the maps of the northern kelp forests?"), CHARTER);
  }

  @Test
  void lawsAreNoPersons() {
    assertFalse(CHARTER.contains("who shall prohibit"), CHARTER);
  }

  @Test
  void otherActionsLeanOnTheItemsBefore() {
    assertFalse(CHARTER.contains("Which body shall take any other action"), CHARTER);
  }

  @Test
  void theBudgetIncludesNotItsOwner() {
    assertFalse(CHARTER.contains("Which organisation shall include"), CHARTER);
  }

  @Test
  void theCompetentAuthorityFitsAnyTask() {
    assertFalse(CHARTER.contains("→ The competent authority\n"), CHARTER);
  }

  @Test
  void ofASpeechOnlyFactsAreAskedFor() {
    var speech =
        AskedTexts.cards(
            """
            Discours du maire

            1. Je vous remercie tous. Je sais ce que je dois aux pêcheurs. La Norvège veille sur les phares de la mer du Nord.

            2. Je crois aux phares. J’aime les bouées rouges. Je reviendrai au port.
            """,
            7);

    assertFalse(speech.contains("quel pays veille"), speech);
  }

  @Test
  void lettersAreAskedForByTheNameTheyStandFor() {
    var asked =
        AskedTexts.cards(
            """
            Joint Statement on the Northern Seas

            1. We welcome the Kelp Divers Network (KDN) of the northern harbours.

            2. The KDN provides trained rescue divers to seventeen remote harbours of the Arctic coast.
            """,
            7);

    assertFalse(asked.contains("→ The KDN"), asked);
  }
}
