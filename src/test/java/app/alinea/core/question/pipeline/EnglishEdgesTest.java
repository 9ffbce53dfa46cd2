package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import org.junit.jupiter.api.Test;

/// Where questions on English declarations end what they ask and answer.
final class EnglishEdgesTest {
  private static final String TEXT =
      """
      Statement of the Harbour Ministers

      1. We will step up our efforts to link the registers of pilots to prevent collisions of tugs
      while recognizing that rules may differ among quays. We thank the divers of Skagen.

      2. We decided to hold the Pilots’ Conference of the northern lighthouses in 2034 and to invite
      the keepers of all lighthouses to it. Fog and freight grew.

      3. The ministers met in Skagen. They spoke of tugs and kelp.
      """;

  @Test
  void endsAPurposeBeforeWhatIsGrantedByTheWay() {
    assertTrue(cards(TEXT, 7).contains("To prevent collisions of tugs"), cards(TEXT, 7));
    assertFalse(cards(TEXT, 7).contains("while recognizing"), cards(TEXT, 7));
  }

  @Test
  void letsOneOfTheStatesThatSpeakBeChosenAmongThem() {
    var text =
        """
        Joint Statement of Norway, Iceland, Estonia and Portugal on Harbours

        1. We, the leaders of Norway, Iceland, Estonia and Portugal, met in Skagen.

        2. Iceland launched the Cable School for divers in July. Estonia will lend twelve tugs to
        the pilots of Malta. We thank the keepers of the lighthouses.

        3. Norway trains welders. Portugal paints buoys. Fog and freight grew.
        """;
    var asked = AskedTexts.questions(text);

    assertTrue(
        asked.stream()
            .map(question -> question.form())
            .filter(Form.MultipleChoice.class::isInstance)
            .anyMatch(form -> form.stem().startsWith("Which country launched the Cable School")),
        AskedTexts.stems(asked));
  }

  @Test
  void leavesOutWhatNobodyNeedsBehindAFigure() {
    var text =
        """
        Statement of the Harbour Ministers

        1. We will mobilise 70 million euros for the dredging of silted harbours in the north of the
        region, in the context of the renewal of the old quays and of the lighthouses that the
        pilots of the islands have asked for since the flood of the last winter but one.

        2. The ministers met in Skagen. They spoke of tugs and kelp. Fog and freight grew.
        """;

    assertTrue(cards(text, 7).contains("in the north of the region? → 70 million"), cards(text, 7));
  }
}
