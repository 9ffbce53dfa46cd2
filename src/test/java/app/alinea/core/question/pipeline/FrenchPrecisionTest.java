package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What strict readers struck out of questions on communiqués and conclusions.
final class FrenchPrecisionTest {
  private static final String CABINET =
      """
      Communiqué du Conseil des ministres du 5 mars 2031

      Le Président de la République a salué la promptitude des pompiers de Brava. Le Président de la République a insisté sur la rénovation des phares de Fogo. Le Président de la République a rappelé que la pêche côtière est un métier d’avenir.

      À cet effet, le Ministre de l’Hydraulique proposera un plan de financement au plus tard le 30 juin 2031.

      Le budget de l’État passe de 411 milliards à 480 milliards de francs. Le programme de baguage des thons a permis de suivre 3 400 poissons.

      Le Ministre de la Pêche a fait le point sur la mise en œuvre de l’accord de pêche conclu avec la Norvège en 2029. Le Ministre du Tourisme a rendu compte de la foire des îles, tenue à Mindelo le 4 février 2031.

      Le Président de la République a demandé au Ministre du Commerce et de l’Industrie de préparer un plan d’urgence. Il a aussi invité le Ministre en charge de l’Industrie à inspecter les conserveries de Sal. Le Président de la République a invité le Ministre de l’Intérieur à veiller à la sécurité des pèlerins de Maio.

      Le Premier Ministre a adressé les vives félicitations du Gouvernement au recteur pour le lancement des travaux de Praia. Le Conseil doit mettre en place, à la Primature, un dispositif d’alerte précoce sur les prix du riz.
      """;

  private static final String SUMMIT =
      """
      Communiqué final du sommet des îles de corail

      1. Nous avons adopté une feuille de route sur les récifs. Nous réaffirmons que les Fidji doivent restaurer les récifs de Kadavu avant la fin de la décennie.

      2. Nous appelons les Tonga à accepter les offres de médiation des îles voisines, y compris les Samoa et les Samoa américaines.

      3. Nous avons décidé de créer un Centre régional de météorologie marine, dont le siège sera établi à Apia.

      4. Nous chercherons à instaurer la confiance du public. Nous saluons la décision des Palaos d’accueillir, en octobre 2032, le premier forum des pêcheurs de perles.
      """;

  private static final String FLEET =
      """
      Conclusions du Conseil baltique du 4 mai 2031

      1. Le Conseil baltique remercie la Suède pour son rôle dans la mission de sauvetage au Groenland, qui compte 460 plongeurs. Il s’inquiète des échouages dans le golfe de Botnie.

      2. La banque des ports a relevé de 75 à 95 millions de couronnes son plafond de prêts. L’épave des goélettes doit être gardée. Le Conseil baltique mandate la Commission des phares pour élaborer un plan d’investissement de 40 millions de couronnes en faveur du halage.

      3. Le Conseil baltique rappelle la décision prise à Riga en 2029 selon laquelle la Lettonie présidera la Ligue des phares. L’accord conclu à Tartu en 2030 selon lequel les quais seront rénovés demeure valable. Un fonds commun de 35 millions de couronnes financera les bouées.
      """;

  private static final String FOREST =
      """
      Déclaration des ministres de la forêt

      1. Nous, ministres chargés de la Forêt des quatre pays du delta, rappelons que les mangroves du delta abritent 400 espèces de crabes, dont 30 sont protégées.

      2. Nous adhérons à l’objectif commun de protéger 40 % des berges et des îlots d’ici à 2040, adopté à Kampala en mars 2031.

      3. Nous remercions la Suède de son appui à l’Initiative pour la mangrove de l’Afrique centrale (INMAC). Au cours de cette visite, trois accords de reboisement ont été signés dans les domaines du bois et du miel.

      4. L’accord de prêt conclu le 6 février 2031 entre la Banque du delta (BAD) et la coopérative demeure valable. 1 214 cas ont été confirmés dans 23 districts. Nous avons adopté une ordonnance relative à la vente du miel de palétuvier.
      """;

  private static final String TREES = AskedTexts.cards(FOREST, 7);
  private static final String SHIPS = AskedTexts.cards(FLEET, 7);
  private static final String CARDS = AskedTexts.cards(CABINET, 7);
  private static final String ASKED = AskedTexts.cards(SUMMIT, 7);

  @Test
  void asksNobodyForWhoeverAlwaysSpeaks() {
    assertFalse(CARDS.contains("→ Le Président de la République"), CARDS);
  }

  @Test
  void asksNothingWhoseMatterAnEarlierSentenceTells() {
    assertFalse(CARDS.contains("plan de financement"), CARDS);
  }

  @Test
  void doesNotAskFromHowMuchAFigureRises() {
    assertFalse(CARDS.contains("De combien de milliards"), CARDS);
  }

  @Test
  void callsNoProgrammeAnInstitution() {
    assertFalse(CARDS.contains("Quelle institution a permis"), CARDS);
  }

  @Test
  void doesNotAskForTheMinisterOfTheMatter() {
    assertFalse(CARDS.contains("→ Le Ministre de la Pêche"), CARDS);
    assertFalse(CARDS.contains("→ Le Ministre du Tourisme"), CARDS);
  }

  @Test
  void asksWhatOneOfTwoDemandsToAMinisterIsOnlyByItsMatter() {
    assertFalse(CARDS.contains("Que demande le Président de la République au Ministre du"), CARDS);
    assertTrue(
        CARDS.contains("Que demande le Président de la République au Ministre de l’Intérieur"),
        CARDS);
  }

  @Test
  void asksForNoCourtesy() {
    assertFalse(CARDS.contains("félicitations"), CARDS);
  }

  @Test
  void takesAPlaceBeforeAnObjectForNoName() {
    assertFalse(CARDS.contains("→ La Primature"), CARDS);
  }

  @Test
  void keepsWhoHoldsThatAStateMust() {
    assertTrue(ASKED.lines().noneMatch(line -> line.startsWith("Quel pays doit")), ASKED);
  }

  @Test
  void leavesOutTheNamesakeOfTheAnswer() {
    assertTrue(ASKED.contains("accepter les offres de médiation des îles voisines"), ASKED);
    assertFalse(ASKED.contains("voisines, y compris"), ASKED);
  }

  @Test
  void asksNoCityOfASeatInARelativeClause() {
    assertFalse(ASKED.contains("sera établi ?"), ASKED);
  }

  @Test
  void asksNothingWithoutMatterOrObject() {
    assertFalse(ASKED.contains("chercheront"), ASKED);
    assertFalse(ASKED.contains("accueillir ?"), ASKED);
    assertFalse(ASKED.contains("d’accueillir\n"), ASKED);
  }

  @Test
  void takesTheCountryOfAMissionForNoAntecedent() {
    assertFalse(SHIPS.contains("Le Groenland compte"), SHIPS);
    assertFalse(SHIPS.contains("se compose le Groenland"), SHIPS);
  }

  @Test
  void asksForNobodyAsAThing() {
    assertFalse(SHIPS.contains("Qu’est-ce que le Conseil baltique remercie"), SHIPS);
  }

  @Test
  void cutsNoGapIntoTheNameOfAGulf() {
    assertFalse(SHIPS.contains("golfe de ____"), SHIPS);
  }

  @Test
  void asksNothingFalseOfARise() {
    assertTrue(
        SHIPS.lines().noneMatch(line -> line.contains("de 75 à") && line.endsWith("false")), SHIPS);
    assertFalse(SHIPS.contains("De quoi la banque"), SHIPS);
  }

  @Test
  void asksForTheSizeOfNoUntoldThing() {
    assertFalse(SHIPS.contains("s’élève le fonds commun"), SHIPS);
    assertFalse(SHIPS.contains("s’élève l’investissement"), SHIPS);
    assertFalse(SHIPS.contains("pour élaborer\u00A0?"), SHIPS);
  }

  @Test
  void putsNoYearBetweenADecisionAndWhatItSays() {
    assertFalse(SHIPS.contains("La décision en 2029"), SHIPS);
    assertFalse(SHIPS.contains("demeure valable a été"), SHIPS);
    assertTrue(SHIPS.contains("a décision selon laquelle la Lettonie"), SHIPS);
  }

  @Test
  void callsNoAuthorsChargedWithoutWhatWith() {
    assertFalse(TREES.contains("inistres chargés"), TREES);
    assertTrue(TREES.contains("es ministres"), TREES);
  }

  @Test
  void asksForNoCountBesideWhatTheCountHolds() {
    assertFalse(TREES.contains("abritent-elles dont"), TREES);
  }

  @Test
  void asksForNoPartOfAnObjective() {
    assertFalse(TREES.contains("Quel pourcentage des berges"), TREES);
    assertFalse(TREES.contains("2040 en mars 2031"), TREES);
  }

  @Test
  void cutsNoGapIntoAFullForm() {
    assertFalse(TREES.contains("la mangrove de ____"), TREES);
  }

  @Test
  void asksNothingOfAnUntoldOccasionOrCount() {
    assertFalse(TREES.contains("accords de reboisement"), TREES);
    assertFalse(TREES.contains("cas ont"), TREES);
  }

  @Test
  void asksNothingOfOneSideAlone() {
    assertTrue(
        TREES.lines().noneMatch(line -> line.contains("entre la Banque") && !line.contains(" et ")),
        TREES);
  }

  @Test
  void asksForNoComplementOfAnAdjective() {
    assertFalse(TREES.contains("une ordonnance relative\u00A0?"), TREES);
  }
}
