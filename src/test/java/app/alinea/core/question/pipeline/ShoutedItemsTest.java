package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Declarations whose paragraphs begin with a verb in capitals, and who did what authors welcome.
final class ShoutedItemsTest {
  private static final String SHOUTED =
      """
      Declaration on Clean Harbours

      1. REAFFIRM our commitment to the Harbour Safety Convention of 1998;

      2. WELCOME the establishment of the Kelp Resilience Fund by Norway in 2029;

      3. CALL ON the Ministers of Transport to prepare a roadmap for electric ferries;

      4. ENDORSE the Reykjavik Action Plan on Seabirds adopted in Reykjavik on 3 March 2030;

      5. COMMIT to invest 300 million euros in green ports in West Africa.
      """;

  @Test
  void saysStancesInCapitalsInThePresent() {
    var cards = cards(SHOUTED, 7);

    assertThat(cards)
        .contains("do the participants commit to invest in green ports in West Africa");
    assertThat(cards)
        .contains("What do the participants call on the Ministers of Transport to do?");
    assertThat(cards).doesNotContain("will welcome").doesNotContain("will endorse");
  }

  @Test
  void asksWhoDidWhatIsWelcomed() {
    assertThat(cards(SHOUTED, 7))
        .contains(
            "Which country’s establishment of the Kelp Resilience Fund in 2029 do the participants"
                + " welcome? → Norway");
  }

  @Test
  void doesNotAskWhoDidItWhereTwoDid() {
    var both = SHOUTED.replace("by Norway in 2029", "by Norway and Malta in 2029");

    assertThat(cards(both, 7)).doesNotContain("Which country’s establishment");
  }
}
