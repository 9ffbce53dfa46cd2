package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sizes, terms, intervals and dates of English treaties and regulations, and what of their cases
/// cannot be asked alone.
final class EnglishFiguresTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Convention on the Wells of the Plain

          Article 1
          1. There shall be established a Committee on Wells (hereafter referred to as the Committee). It shall consist of fourteen members and shall meet in the open.
          2. There shall be nine judges of the Well Court.
          3. Judges shall hold office for a term of eight years and, subject to article 9, shall not be eligible for re-election.
          4. The Well Court shall establish its rules of procedure, but the rules shall provide that:
          (a) Five judges of the Well Court shall constitute a quorum;
          (b) The Well Court shall sit in public.

          Article 2
          1. The term of office of the Surveyor of Wells shall be six years and be renewable twice.
          2. Seven members of the Water Council shall be elected each year for a term of three years.
          3. Decisions of the Water Council on wells of salt shall be made by an affirmative vote of eleven members.
          4. By 3 June 2031 and every four years thereafter, the Water Council shall publish a map of the wells.
          5. Sentence of labour shall not be imposed for crimes committed by persons below seventeen years of age.

          Article 3
          1. A diver may, where appropriate, carry a lamp in wells that the Water Council has closed.
          2. In case of doubt, the declaration shall be read in favour of the owner of a well.
          3. In respect of such wells the Water Council shall keep a register of their depth and of their owners.
          4. The Registrar shall invite the owners of wells to submit charts within five months.

          5. A licence to dig shall lapse unless it is renewed within eleven days.
          6. The Surveyor of Wells may close a well for a period not exceeding nine days.
          7. A decree on salt shall be passed by a majority of not less than two thirds of the members of the Water Council.
          8. Two thirds of the members of the Water Council shall constitute a quorum.
          9. The Auditor-General shall be appointed for a single term of twelve years.

          Article 4
          1. A Party may denounce this Convention by notification to the Registrar.
          2. The denunciation shall take effect two years after the date of receipt of such notification by the Registrar.
          """);
  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void asksHowManyABodyHas() {
    assertEquals("Fourteen members", answer("How many members make up the Committee on Wells?"));
    assertEquals("Nine", answer("How many judges has the Well Court?"));
    assertEquals("Five", answer("How many judges of the Well Court shall constitute a quorum?"));
    assertEquals(
        "Seven",
        answer(
            "How many members of the Water Council shall be elected each year for a term of three"
                + " years?"));
    assertEquals(
        "Eleven members",
        answer(
            "By an affirmative vote of how many members shall decisions of the Water Council on"
                + " wells of salt be made?"));
  }

  @Test
  void asksForTermsAndHowOftenTheyAreRenewed() {
    assertEquals("Eight years", answer("For what period shall judges hold office?"));
    assertEquals("Six years", answer("How long is the term of office of the Surveyor of Wells?"));
    assertEquals(
        "Twice",
        answer("How many times may the term of office of the Surveyor of Wells be renewed?"));
  }

  @Test
  void asksForSharesAndLongestPeriods() {
    assertEquals(
        "Two thirds",
        answer("What share of the members of the Water Council shall constitute a quorum?"));
    assertEquals(
        "Nine days", answer("For what maximum period may the Surveyor of Wells close a well?"));
    assertEquals(
        "By a majority of not less than two thirds of the members of the Water Council",
        answer("By what majority shall a decree on salt be passed?"));
    assertEquals(
        "eleven days",
        AskedTexts.answer(ASKED, "A licence to dig shall lapse unless it is renewed within ____."));
    assertEquals("Twelve years", answer("For what period shall the Auditor-General be appointed?"));
    assertFalse(STEMS.contains("How many thirds"), STEMS);
    assertFalse(STEMS.contains("provide about the Auditor-General"), STEMS);
  }

  @Test
  void asksHowOftenAThingIsRepeated() {
    assertEquals(
        "Every four years",
        answer("How often after 3 June 2031 shall the Water Council publish a map of the wells?"));
  }

  @Test
  void namesWhatTheNotificationIsOf() {
    assertEquals(
        "Two years",
        answer(
            "How long after the date of receipt of the notification by the Registrar does"
                + " denunciation of the Convention take effect?"));
  }

  @Test
  void asksNothingThatLeansOnWhatItHasLost() {
    assertFalse(STEMS.contains("carry a lamp"), STEMS);
    assertFalse(STEMS.contains("in case of doubt"), STEMS);
    assertFalse(STEMS.contains("keep a register"), STEMS);
    assertFalse(STEMS.contains("Within what time shall the Registrar invite"), STEMS);
  }

  private static String answer(String stem) {
    var answer = AskedTexts.answer(ASKED, stem);
    return Character.toUpperCase(answer.charAt(0)) + answer.substring(1);
  }
}
