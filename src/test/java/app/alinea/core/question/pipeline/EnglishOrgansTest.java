package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Terms, majorities, longest times and shares of joining States in English treaties.
final class EnglishOrgansTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Convention on the Ferries of the Delta

          Article 1
          The Ferry Tribunal
          1. The arbiters of the Ferry Tribunal shall hold office for a term of seven years and shall not be dismissed before its end.
          2. The Registrar of Ferries shall hold office for a term of four years, shall be eligible for re-election twice and shall live on the river.
          3. They shall serve for a period of two years.
          4. No person under the age of 35 shall be appointed as an arbiter.
          5. The Chairman of the Ferry Tribunal shall have the casting vote in the event of a tie.

          Article 2
          Crossings
          1. Decisions on matters of tariffs shall be taken by a simple majority of the States Parties present and voting.
          2. The licence of a ferry shall be issued for a maximum period of six years and may be renewed.
          3. The detention of a ferry shall not, in any case, exceed twelve days.
          4. The harbour master shall, within nine days of receipt of the notice of an accident, order an inquiry.
          5. The crossing of the Delta under sail at night is prohibited.
          6. The States Parties confer on the Ferry Council primary responsibility for the safety of the crossings.

          Article 3
          Final provisions
          1. This Convention shall enter into force on the fortieth day after the date of deposit of the ninth instrument of ratification.
          2. This Convention shall not enter into force before it has been accepted by eleven Parties to the Union accounting for at least half of all the crossings.
          """);
  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void asksForTermsThatASecondNormFollows() {
    assertEquals(
        "Seven years",
        answer("For what period shall the arbiters of the Ferry Tribunal hold office?"));
    assertEquals(
        "Twice",
        answer("How many times may the Registrar of Ferries be re-elected or reappointed?"));
    assertFalse(STEMS.contains(" they "), STEMS);
  }

  @Test
  void asksForAgesAndTheCastingVote() {
    assertEquals("35", answer("Under what age may a person not be appointed as an arbiter?"));
    assertEquals("The Chairman", answer("Who has the casting vote in the Ferry Tribunal?"));
  }

  @Test
  void asksByWhatMajorityThosePresentDecide() {
    assertEquals(
        "By a simple majority of the States Parties present and voting",
        answer("By what majority shall decisions on matters of tariffs be taken?"));
  }

  @Test
  void asksForTheLongestTimeAndTheTimeWithin() {
    assertEquals(
        "Six years", answer("For what maximum period shall the licence of a ferry be issued?"));
    assertEquals(
        "Twelve days", answer("What maximum does Article 2 set for the detention of a ferry?"));
    assertEquals(
        "Nine days",
        answer(
            "Within what time after receipt of the notice of an accident shall the harbour master"
                + " order an inquiry?"));
  }

  @Test
  void asksWhatIsForbiddenAndWhoIsResponsible() {
    assertEquals(
        "The crossing of the Delta under sail at night", answer("What does Article 2 prohibit?"));
    assertEquals(
        "The Ferry Council",
        answer("On whom is primary responsibility for the safety of the crossings conferred?"));
  }

  @Test
  void asksOnWhichDayItEntersIntoForceAndNoHalfCondition() {
    assertEquals(
        "On the fortieth day",
        answer(
            "On which day after the date of deposit of the ninth instrument of ratification does"
                + " the Convention enter into force?"));
    assertFalse(STEMS.contains("consent of how many Parties"), STEMS);
  }

  @Test
  void leavesTheNumberOutOfItsWholeSentence() {
    assertTrue(
        ASKED.stream()
            .filter(question -> question.type() == QuestionType.CLOZE)
            .anyMatch(
                question -> question.form().stem().contains("hold office for a term of ____")),
        STEMS);
  }

  private static String answer(String stem) {
    var answer = AskedTexts.answer(ASKED, stem);
    return Character.toUpperCase(answer.charAt(0)) + answer.substring(1);
  }
}
