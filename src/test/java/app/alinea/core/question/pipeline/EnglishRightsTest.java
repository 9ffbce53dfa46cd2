package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What constitutions say of nobody, of the head of the State, and in lists of powers and duties.
final class EnglishRightsTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Constitution of Meadowland

          Article 1
          Sovereign power is vested in the people and shall be exercised by ballot.

          Article 2
          No person shall be subjected to exile or to forced labour.

          Article 3
          No one shall be held in bondage or servitude.

          Article 4
          No person shall be deprived of a pasture without due process of law.

          Article 5
          The King is the Commander-in-Chief of the Meadow Guard.

          Article 6
          When the office of the King becomes vacant by death or abdication, the Speaker of the Moot shall assume the office.

          Article 7
          The Shepherd General shall have the following powers and duties:
          (a) appoint the wardens of the upper pastures;
          (b) subject to Article 4, close a pasture in winter;
          (c) present the wool budget to the Moot of Meadowland.

          """);

  @Test
  void asksForWhatNobodyMaySuffer() {
    assertEquals(
        "To exile or to forced labour",
        AskedTexts.answer(ASKED, "To what may no one be subjected under Article 2?"));
    assertEquals(
        "Bondage or servitude",
        AskedTexts.answer(ASKED, "In what condition may no one be held under Article 3?"));
    assertEquals(
        "Due process of law",
        AskedTexts.answer(ASKED, "Without what may no person be deprived of a pasture?"));
  }

  @Test
  void asksInWhomPowerLiesAndWhoCommands() {
    assertEquals("The people", AskedTexts.answer(ASKED, "In whom is sovereign power vested?"));
    assertEquals(
        "The King", AskedTexts.answer(ASKED, "Who is the Commander-in-Chief of the Meadow Guard?"));
    assertEquals(
        "The Speaker of the Moot",
        AskedTexts.answer(ASKED, "Who shall act if the office of the King becomes vacant?"));
  }

  @Test
  void readsPowersAndDutiesAsWhatSomebodyShallDo() {
    var stems = AskedTexts.stems(ASKED);

    assertEquals(
        "The wardens of the upper pastures",
        AskedTexts.answer(
            ASKED, "According to Article 7, what shall the Shepherd General appoint?"));
    assertFalse(stems.contains("shall subject to"), stems);
  }
}
