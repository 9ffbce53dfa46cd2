package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What long sentences of English declarations tell by the way, and how their openings are read.
final class EnglishYieldTest {
  private static final String DECLARATION =
      """
      Joint Declaration on Kelp

      1. Today, we – Prime Minister Ada Holm of Norway, Prime Minister Carl Borg of Malta, and \
      President Ines Duarte of Ghana – met in Tallinn for the third Kelp Leaders Summit, to renew \
      our commitment to clean coasts.

      2. We welcome the decision of Holm Shipping and Borg Lines to build a quiet ferry terminal \
      near the old lighthouse by the end of 2033. We hail the inauguration of the Baltic Kelp \
      Observatory in March 2031 as a step towards clean coasts.

      3. In 2032, the Harbour Council opened the Seaweed Academy for young divers in Tallinn and \
      signed Guidelines for the Treatment of Nets in Coastal Waters, which help towns respond \
      rapidly to storms, oil spills and other disasters along the shore.

      4. We are proud to announce the Coral Moonshot, a partnership to restore warm reefs in the \
      southern seas. We will strengthen the Tidal Warning Network as an early alarm for remote \
      fishing villages, including through new buoys.
      """;

  private static final String CARDS = AskedTexts.cards(DECLARATION, 7);

  @Test
  void asksWhereTheAuthorsMetWhateverStandsBetweenThemAndTheirVerb() {
    assertThat(CARDS)
        .contains(
            "Where did the participants meet for the third Kelp Leaders Summit? → in Tallinn");
  }

  @Test
  void asksWhoDecidedWhatIsWelcomed() {
    assertThat(CARDS)
        .contains(
            "Who decided to build a quiet ferry terminal near the old lighthouse by the end of"
                + " 2033? → Holm Shipping and Borg Lines")
        .doesNotContain("what decided to build");
  }

  @Test
  void asksWhenWhatIsHailedWasDone() {
    assertThat(CARDS).contains("the Baltic Kelp Observatory inaugurated? → ");
  }

  @Test
  void asksForTheBeginningOfASentenceThatGoesOn() {
    assertThat(CARDS)
        .contains("In which year did the Harbour Council open the Seaweed Academy")
        .contains("→ in 2032");
  }

  @Test
  void asksWhatANamedThingIs() {
    assertThat(CARDS).contains("a partnership to restore warm reefs in the southern seas");
  }

  @Test
  void asksForANameByWhatItIs() {
    assertThat(CARDS)
        .contains(
            "Which initiative will the participants strengthen as an early alarm for remote fishing"
                + " villages? → The Tidal Warning Network");
  }

  @Test
  void leavesOutNamesWholeWhereTheyAct() {
    assertThat(CARDS)
        .contains("will strengthen ____ as an early alarm")
        .doesNotContain("Holm ____")
        .doesNotContain("____ Lines decided")
        .doesNotContain("Tidal ____");
  }

  @Test
  void asksForNoPartOfANameAndNoExampleByWhatItIs() {
    var cards =
        AskedTexts.cards(
            """
            Joint Declaration on Kelp

            1. We reiterate our support to the Harbour Compact with Ghana as a key framework for \
            quiet ports. We welcome the inspections of foreign observers, including by the \
            Prosecutor of the Maritime Tribunal of Tallinn. We note the Coral Conference on \
            Reefs to be hosted by the Government of Malta.
            """,
            7);

    assertThat(cards)
        .doesNotContain("To which agreement")
        .doesNotContain("By which")
        .doesNotContain("Which meeting do");
  }
}
