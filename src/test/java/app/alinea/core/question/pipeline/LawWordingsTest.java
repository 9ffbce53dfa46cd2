package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How questions on provisions are worded, and which numbers of theirs are asked for.
final class LawWordingsTest {
  private static final List<Question> TREATY =
      AskedTexts.questions(
          """
          Convention on the Sound Ferries

          Article 1

          This Convention applies to all workers on board ferries.

          Article 2

          No one shall be subjected to exile or to forced labour.

          Article 3

          The Board may be convened on the initiative of the Harbour Office or of the President of the Board.

          Article 4

          Six pilots shall be chosen by the Board every spring. The names of the six pilots shall be posted in each harbour.

          Article 5

          Any Party may denounce this Convention after the expiration of five years from the date on which the Convention came into force for that Party.

          Article 6

          Ferries shall not leave the harbour at night unless the Board has granted a permit for the crossing.

          Article 7

          This Convention shall come into force twelve months after the date on which the ratifications of two Members have been registered with the Harbour Office.

          Article 8

          The English and Danish versions of the text of this Convention are equally authoritative.
          """);

  private static final String CARDS = told(TREATY);

  private static final String LAW =
      told(
          AskedTexts.questions(
              """
              Loi sur les bacs du fleuve

              Article premier

              Toute personne a droit à la traversée du fleuve.

              Article 2

              Chacun a droit à un repas chaud pendant l’attente.

              Article 3

              La 2 session du Conseil des bacs est consacrée au budget.

              Article 4

              La durée des fonctions des autres membres est de quatre ans.

              Article 5

              Les comptes annuels du Conseil des bacs sont arrêtés au plus tard dans les quatre mois qui suivent la clôture de l’exercice.

              Article 6

              Les services du port doivent faire l’objet d’un contrôle annuel des coques.

              Article 7

              Chaque batelier dispose d’une voix. Le syndic arrête à l’unanimité, sur proposition du doyen, les tarifs du bac.

              Article 8

              Un service médical minimum doit être assuré à chaque embarcadère. Les mesures correspondantes sont publiées chaque printemps par le syndic du fleuve.

              Article 9 - DUREE ET DENONCIATION

              À défaut, le doyen peut réclamer la restitution du bac prêté aux bateliers.

              Article 10 - ENTRETIEN DES COQUES

              Les coques des bacs sont repeintes avant l’hiver.

              Article 11 - VENTE DES FILETS

              Les filets des bateliers sont vendus au marché du port.

              Article 12

              Faute de déclaration dans un délai de trois mois à compter de la publication des tarifs, les permis des bateliers étrangers sont éteints.

              Article 13

              A défaut de déclaration dans un délai de cinq mois à compter de la publication des tarifs, les licences des passeurs étrangers sont éteintes.
              """));

  @Test
  void asksWhomATextForPersonsAppliesTo() {
    assertEquals(
        "To all workers on board ferries",
        AskedTexts.answer(TREATY, "To whom does the Convention apply?"));
  }

  @Test
  void givesEachMemberOfARowItsPreposition() {
    assertEquals(
        "To exile or to forced labour",
        AskedTexts.answer(TREATY, "To what may no one be subjected under Article 2?"));
    assertEquals(
        "The Harbour Office or the President of the Board",
        AskedTexts.answer(TREATY, "On whose initiative may the Board be convened?"));
  }

  @Test
  void leavesOutNoNumberThatIsTakenUpFromBefore() {
    assertFalse(CARDS.contains("The names of the ____"), CARDS);
  }

  @Test
  void asksWhenEachPartyMayLeave() {
    assertTrue(
        CARDS.contains(
            "How long after the Convention has come into force for a Party is denunciation"
                + " possible"),
        CARDS);
  }

  @Test
  void answersAnExceptionWithItsCase() {
    assertEquals(
        "If the Board has granted a permit for the crossing",
        AskedTexts.answer(
            TREATY,
            "In which case does Article 6 make an exception to the rule that ferries shall not"
                + " leave the harbour at night?"));
  }

  @Test
  void tellsTheStartOfAPeriodByItsVerb() {
    assertTrue(
        CARDS.contains(
            "How long after the ratifications of two Members have been registered with the"
                + " Harbour Office shall the Convention come into force?"),
        CARDS);
  }

  @Test
  void takesTheWordOfTheTextForItsVersions() {
    assertEquals(
        "English and Danish",
        AskedTexts.answer(
            TREATY, "In which languages are the texts of the Convention equally authoritative?"));
  }

  @Test
  void makesNoRightFalseByItsArticleAlone() {
    assertFalse(LAW.contains("TrueFalse L’article"), LAW);
    assertTrue(LAW.contains("Quel droit l’article premier reconnaît-il"), LAW);
  }

  @Test
  void leavesOutNoOrdinalThatLostItsEnding() {
    assertFalse(LAW.contains("La ____ session"), LAW);
  }

  @Test
  void asksNothingOfOtherMembers() {
    assertFalse(LAW.contains("autres membres est de ____"), LAW);
  }

  @Test
  void asksForATimeLimitOnce() {
    assertTrue(
        LAW.contains("les comptes annuels du Conseil des bacs sont-ils arrêtés\u00a0?"), LAW);
  }

  @Test
  void asksNotWhatAServiceDoesThatIsLookedAfter() {
    assertFalse(LAW.contains("que doivent faire les services"), LAW);
  }

  @Test
  void countsNoVoicesWithTwoPlurals() {
    assertFalse(LAW.contains("voixs"), LAW);
  }

  @Test
  void asksNoVoteWithoutWhatIsVotedOn() {
    assertFalse(LAW.contains("arrête-t-il sur"), LAW);
  }

  @Test
  void turnsNoKindOfThingIntoItsOpposite() {
    assertFalse(LAW.contains("médical maximum"), LAW);
  }

  @Test
  void asksOfNothingThatAnotherSentenceNames() {
    assertFalse(LAW.contains("au sujet des mesures correspondantes"), LAW);
    assertFalse(LAW.contains("→ À défaut"), LAW);
  }

  @Test
  void keepsNoCapitalBehindTheArticle() {
    assertTrue(LAW.contains("Selon l’article 12, faute"), LAW);
    assertFalse(LAW.contains("Selon l’article 12, Faute"), LAW);
    assertFalse(LAW.contains("Selon l’article 13, A "), LAW);
  }

  @Test
  void asksForNoTitleWithoutItsAccents() {
    assertFalse(LAW.contains("→ Duree"), LAW);
  }

  private static String told(List<Question> asked) {
    return asked.stream()
        .map(question ->
            question.form().getClass().getSimpleName()
                + " "
                + question.form().stem()
                + " → "
                + question.form().answer())
        .collect(Collectors.joining("\n"));
  }
}
