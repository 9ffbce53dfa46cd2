package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept around a gap in an English declaration, and what a gap says of its sort.
class EnglishGapsTest {
  private static final List<Question> SHORE =
      questions(
          """
          Shore Ministers’ Statement

          1. We met on the island of Alden. We thank the pilots and experts involved in the partnership on storm
          forecasting convened by the Otter Presidency and note their proposals on buoys and lamps.

          2. We noted the outcome of the talks on the silted channel between the two shores and welcome the
          repair of the northern locks and sluices by the Delta Dredging Company.

          3. We have given the villages nearly $40 million in seed and nets since 2019 and plan to send barges with
          timber and rope to all harbours of the southern shore of the lake.

          4. We will deepen our practical work on herons and storks in the salt marshes in cooperation with the
          Wader Protection Agency.

          5. We ask the Kelp Organisation (KO), in tandem with the Tide Agency (TA), to host an interim
          secretariat working together with other offices and bureaus of the southern shore. We reiterate our firm support for quiet
          nights on the lake and its islands, as reflected in the Marsh Convention. We support
          more loans of the ORBK for Lapland to repair the old dykes and mills there.

          6. We welcome the figures on catches which divers gave to the joint Sponge Institute (SI)/Coral Bank
          data portal. We agreed to work on the answers to the Tug Roadmap Mid-Term Review before winter.
          """);

  private static List<String> gaps() {
    return SHORE.stream()
        .filter(question -> question.type() == QuestionType.CLOZE)
        .map(question -> question.form().stem())
        .toList();
  }

  @Test
  void asksByWhomAThingWasConvenedRatherThanLeavingAHole() {
    assertEquals(
        "The Otter Presidency",
        answer(SHORE, "By whom was the partnership on storm forecasting convened?"));
  }

  @Test
  void keepsOfSeveralDeedsTheOneWithTheGap() {
    assertTrue(
        gaps()
            .contains(
                "The ministers welcome the repair of the northern locks and sluices by ____."),
        stems(SHORE));
  }

  @Test
  void leavesAFurtherDeedBehindTheGapAway() {
    assertTrue(gaps().stream().noneMatch(gap -> gap.contains("barges")), stems(SHORE));
  }

  @Test
  void asksInWhoseCompanyADeedIsDone() {
    assertEquals(
        "The Wader Protection Agency",
        answer(
            SHORE,
            "In cooperation with which body will the ministers deepen their practical work on"
                + " herons and storks in the salt marshes?"));
  }

  @Test
  void saysTheSortOfANameBehindAPreposition() {
    assertTrue(
        gaps().stream().anyMatch(gap -> gap.endsWith("reflected in ____ (agreement).")),
        stems(SHORE));
  }

  @Test
  void leavesNoHalfOfANameOrOfARequest() {
    for (var gap : gaps()) {
      assertFalse(gap.matches(".*in tandem with ____[^,]*"), gap);
      assertFalse(gap.endsWith("in tandem with the Tide Agency."), gap);
      assertFalse(gap.contains("joint ____"), gap);
      assertFalse(gap.contains("____ Mid-Term"), gap);
    }
    assertTrue(
        SHORE.stream().noneMatch(question -> question.form().answer().contains("ORBK for")),
        stems(SHORE));
  }
}
