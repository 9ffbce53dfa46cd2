package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What English provisions say in set words: conditions, scope, later parties, duties and powers.
final class EnglishConditionsTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          CONVENTION ON LIGHTHOUSE KEEPERS

          Article 1
          This Convention does not apply to the keepers of light vessels.

          Article 2
          The Board may close a harbour if the ice endangers ships. The Board may examine if a keeper is able to serve.

          Article 3
          The agents of the harbour State may not enter the premises of the Board without the consent of the Head Keeper.

          Article 4
          A keeper may be dismissed only with the consent of the Board.

          Article 5
          The Government of Denmark shall send certified copies of this Convention to each signatory State.

          Article 6
          The Head Keeper shall publish a list of the lamps that burn at night.

          Article 7
          This Convention shall enter into force for each State acceding to it three months after the deposit of its instrument of accession.

          Article 8
          Keepers shall enjoy the privileges accorded to the pilots of the Sound.
          """);

  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void asksForTheConditionOfAPower() {
    assertEquals(
        "Only with the consent of the Board",
        AskedTexts.answer(ASKED, "On what condition may a keeper be dismissed?"));
    assertEquals(
        "If the ice endangers ships",
        AskedTexts.answer(ASKED, "In which case may the Board close a harbour?"));
    assertEquals(
        "The consent of the Head Keeper",
        AskedTexts.answer(
            ASKED,
            "Without what may the agents of the harbour State not enter the premises of the"
                + " Board?"));
  }

  @Test
  void takesNoQuestionForACase() {
    assertFalse(STEMS.contains("may the Board examine"), STEMS);
  }

  @Test
  void asksWhatATextAppliesTo() {
    assertEquals(
        "To the keepers of light vessels",
        AskedTexts.answer(ASKED, "According to Article 1, to what does the Convention not apply?"));
  }

  @Test
  void asksWhoSendsCopiesAndWhenLaterStatesAreBound() {
    assertEquals(
        "The Government of Denmark",
        AskedTexts.answer(ASKED, "Who shall send certified copies of the Convention?"));
    assertTrue(
        STEMS.contains(
            "How long after the deposit of its instrument does the Convention enter into force for"
                + " a State that accedes later?"),
        STEMS);
  }

  @Test
  void makesNoDutySomethingThatNeedNotBeDone() {
    var told =
        ASKED.stream()
            .filter(question -> question.type() == QuestionType.TRUE_FALSE)
            .map(question -> question.form().stem())
            .toList();
    assertFalse(told.stream().anyMatch(stem -> stem.contains("need not")), STEMS);
  }

  @Test
  void namesThoseWhoAgreeWhereAPronounStands() {
    var told =
        AskedTexts.cards(
            """
            CONVENTION ON LIGHTHOUSES

            Article 1
            The Parties agree that an armed raid on the lighthouse of any one of them in Norway or Sweden shall be regarded as a raid on them all; and each Party will lend its pilots.

            Article 2
            The keepers declare that the captains of the Sound may visit them.
            """,
            2);

    assertTrue(
        told.contains(
            "what shall be regarded as a raid on all the Parties? → An armed raid on the lighthouse"
                + " of any one of the Parties in Norway or Sweden"),
        told);
    assertFalse(told.contains("may visit the keepers"), told);
  }
}
