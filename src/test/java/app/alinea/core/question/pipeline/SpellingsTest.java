package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  private final Spellings english = new Spellings(Language.ENGLISH);
  private final Spellings french = new Spellings(Language.FRENCH);

  @Test
  void countsAPeriodInFiguresAndInWords() {
    assertEquals(List.of("6 months"), english.of(answer("six months")));
    assertEquals(List.of("quatre-vingt-dix jours"), french.of(answer("90 jours")));
  }

  @Test
  void neverLeavesOutANumberThatIsAskedFor() {
    assertFalse(french.of(answer("une fois")).contains("fois"));
  }

  @Test
  void countsANameWithoutItsArticle() {
    assertEquals(List.of("African Union"), english.of(answer("the African Union")));
    assertEquals(List.of("Islande"), french.of(answer("l’Islande")));
  }

  @Test
  void keepsTheAcronymThatTheTextGives() {
    var named = answer("the World Trade Organization", "WTO");

    assertEquals(List.of("WTO", "World Trade Organization"), english.of(named));
  }

  @Test
  void countsTheLettersInsideTheNameOfABody() {
    assertTrue(
        french
            .of(answer("l’Assemblée générale des Nations Unies"))
            .contains("Assemblée générale de l’ONU"));
  }

  @Test
  void countsTheNamesThatAnOrganisationGoesByEverywhere() {
    assertTrue(french.of(organisation("l’Organisation des Nations unies")).contains("ONU"));
    assertTrue(french.of(organisation("l’ONU")).contains("Nations unies"));
    // Where its letters are asked for.
    assertEquals(List.of(), french.of(answer("ONU")));
  }

  @Test
  void countsAPercentageSpelledOut() {
    assertTrue(english.of(answer("30%")).containsAll(List.of("30 percent", "30 per cent", "30")));
    assertTrue(french.of(answer("30 %")).containsAll(List.of("30%", "30 pour cent")));
  }

  @Test
  void countsAnAmountInFrancsOrEurosHoweverItsCurrencyIsWritten() {
    assertTrue(
        french.of(answer("725 francs CFA")).containsAll(List.of("725", "725 FCFA", "725 F CFA")));
    assertTrue(
        french
            .of(answer("3,4 milliards d’euros"))
            .containsAll(List.of("3,4 milliards", "3,4 milliards €")));
    assertTrue(french.of(answer("3 millions FCFA")).contains("3 millions de francs CFA"));
    assertEquals(List.of(), FrenchAmounts.of("725 francs-tireurs"));
  }

  @Test
  void countsTheNumberOfAThingAloneButNotOfATime() {
    assertTrue(french.of(answer("sept juges")).containsAll(List.of("7 juges", "sept", "7")));
    assertEquals(List.of("7 jours"), french.of(answer("sept jours")));
  }

  @Test
  void keepsTheArticleOfATown() {
    var town =
        new Answer("à La Haye", AnswerKind.CITY, "x", new TextSpan(0, 1), List.of("La Haye"));

    assertEquals(List.of("La Haye"), french.of(town));
  }

  @Test
  void takesNoOtherNumberForTheSame() {
    assertEquals(
        List.of("48 heures"), french.of(answer("quarante-huit heures", "huit heures", "8 heures")));
  }

  @Test
  void writesTheNumberOneInFiguresBeforeATimeOnly() {
    assertEquals(List.of("1 an"), french.of(answer("un an")));
    assertEquals(List.of(), french.of(answer("un port")));
  }

  @Test
  void neverRepeatsTheAnswer() {
    assertEquals(List.of(), english.of(answer("Geneva", "Geneva", "GENEVA")));
  }

  private static Answer organisation(String text) {
    return new Answer(text, AnswerKind.ORGANISATION, text, new TextSpan(0, 1), List.of());
  }

  private static Answer answer(String text, String... accepted) {
    return new Answer(text, AnswerKind.VALUE, text, new TextSpan(0, 1), List.of(accepted));
  }
}
