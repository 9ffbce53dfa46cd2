package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What English treaties say of their own life and of their organs, each with a question of its
/// own.
final class EnglishClosingsTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Convention on the Lamps of the Sound

          Article 1
          The provisions of this Convention shall apply to the area north of the bar of Skagen, including the islands.

          Article 2
          The Lamp Board shall have its seat at Elsinore.
          The Registrar of the Lamps shall be elected by secret ballot by the Assembly of Keepers.

          Article 3
          Its first meeting shall take place within three months of the entry into force of the Convention.
          Each State Party shall submit a chart of its lamps within two years of the entry into force of the Convention for that coast.

          Article 4
          Workers under eighteen years of age shall not be employed in night work.

          Article 5
          The Lamp Board shall take its decisions by a two-thirds majority of the votes cast.

          Article 6
          This Convention shall enter into force on the date on which seven States have expressed their consent to be bound.
          An amendment shall come into force three months after receipt by the Registrar of the consent of all the Parties.

          Article 7
          At any time after four years from the date on which this Convention has entered into force for a State, that State may withdraw from this Convention.
          Withdrawal shall take effect one year after the date of receipt by the Registrar of the notification of withdrawal.

          Article 8
          The Government of Denmark shall be the depositary of this Convention.
          """);
  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void asksForAreaSeatAndDepositary() {
    assertEquals(
        "To the area north of the bar of Skagen",
        answer("To what do the provisions of the Convention apply?"));
    assertEquals("At Elsinore", answer("Where is the seat of the Lamp Board?"));
    assertEquals("The Government of Denmark", answer("Who is the depositary of the Convention?"));
  }

  @Test
  void asksHowManyBringItIntoForceAndWhenAmendmentsDo() {
    assertEquals(
        "Seven States",
        answer("The consent of how many States is needed for the Convention to enter into force?"));
    assertEquals(
        "Three months after receipt by the Registrar of the consent of all the Parties",
        answer("When shall an amendment come into force?"));
  }

  @Test
  void asksHowSoonOneMayLeave() {
    assertEquals(
        "Four years",
        answer(
            "How long after the Convention has entered into force for a Party is withdrawal"
                + " possible at the earliest?"));
    assertEquals(
        "One year",
        answer(
            "How long after the Registrar receives the notification of withdrawal does"
                + " withdrawal from the Convention take effect?"));
  }

  @Test
  void asksForAgesAndNotForWhatASentenceBeforeTells() {
    assertEquals(
        "Eighteen years", answer("Under what age may a person not be employed in night work?"));
    assertEquals(
        "By a two-thirds majority of the votes cast",
        answer("By what majority shall the Lamp Board take its decisions?"));
    assertFalse(STEMS.contains("its first meeting"), STEMS);
    assertFalse(STEMS.contains("that coast"), STEMS);
  }

  private static String answer(String stem) {
    var answer = AskedTexts.answer(ASKED, stem);
    return Character.toUpperCase(answer.charAt(0)) + answer.substring(1);
  }
}
