package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When, where, why and in which case English texts say that something is done, and what they say
/// that no such question may be made of.
final class EnglishAdverbialsTest {
  private static final String HEAD =
      "Leaders' Statement on the Baltic Coasts\n\n"
          + "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. ";
  private static final String END = "\n\n9. We thank the crews of all lightships.\n";

  @Test
  void asksWhereAMeetingIsToTakePlaceAndGivesItsDateToNobodyElse() {
    var asked =
        asked(
            "We build on the success of the Reef Forum in Bergen in June 2021. We will present our"
                + " plans at the One Shoal Summit in Riyadh in December 2024.");

    assertThat(asked)
        .contains("the One Shoal Summit in December 2024 to take place? → Riyadh")
        .doesNotContain("do the Leaders build on")
        .doesNotContain("according to the text");
  }

  @Test
  void asksForNoCaseThatHasNoClauseOfItsOwn() {
    assertThat(
            law(
                "Article 1\nThe Parties shall train the pilots of their harbours, where appropriate"
                    + " through setting up joint schools.\n\nArticle 2\nEach Party shall close its"
                    + " harbours when ice covers the piers and no pilot can board the ships.\n"))
        .doesNotContain("In which case shall the Parties train")
        .contains("When ice covers the piers and no pilot can board the ships");
  }

  @Test
  void asksForNoReasonThatIsTheNouns() {
    assertThat(
            law(
                "Article 1\nEach Party shall prescribe the measures to be taken against health"
                    + " hazards due to exposure to tar.\n\nArticle 2\nAccess to the piers shall not"
                    + " be denied because of the nationality of the owner.\n"))
        .doesNotContain("For what reason");
  }

  @Test
  void asksForNoPurposeThatANounCallsFor() {
    assertThat(
            asked(
                "The Baltic Buoy Mission plays an essential role to protect the shoals of the"
                    + " strait."))
        .doesNotContain("For what purpose");
  }

  @Test
  void leavesOutAnObjectThatIsOnlySomebodysOwn() {
    assertThat(
            asked(
                "We intend to augment our actions by furthering cooperation between the harbour"
                    + " banks of Estonia and Latvia."))
        .doesNotContain("augment their actions?");
  }

  @Test
  void givesATextBehindAJointToTheVerbThatFollows() {
    assertThat(
            asked(
                "We underscore the importance of upholding safe passage and, in line with the UN"
                    + " Charter, reiterate our support for Iceland."))
        .doesNotContain("In line with which text do the Leaders underscore");
  }

  @Test
  void asksNobodyWhoIsNotTold() {
    assertThat(
            asked(
                "We encourage respective industries to take action on the recommendations of the"
                    + " Herring Council. We call for the poachers of the reefs to be brought to"
                    + " justice."))
        .doesNotContain("respective industries to do")
        .doesNotContain("to do? → Be brought");
  }

  @Test
  void asksToWhomAThingIsGivenWithWhatItIsGivenFor() {
    assertThat(
            law(
                "Article 1\nEach Party shall communicate to the Harbour Council all new laws on the"
                    + " protection of shoals.\n\nArticle 2\nThe Council of Pilots shall keep a"
                    + " register of wrecks.\n"))
        .contains(
            "To whom shall each Party communicate all new laws on the protection of shoals? → To"
                + " the Harbour Council");
  }

  @Test
  void cutsNoAttributeOutOfTwoClauses() {
    assertThat(
            asked(
                "Norway is the top buyer of kelp from Iceland, and Norwegian companies have hired"
                    + " nearly 900 Icelanders. We note that nothing better reflects the support of"
                    + " Norway to the pilots of Iceland."))
        .doesNotContain("from Iceland, and Norwegian")
        .doesNotContain("What does nothing");
  }

  @Test
  void asksForNoWayThatIsAnyWay() {
    assertThat(
            asked(
                "The United States and Japan will achieve safe passage through the straits through"
                    + " realistic and pragmatic approaches."))
        .doesNotContain("→ Through realistic and pragmatic approaches");
  }

  private static String asked(String text) {
    return cards(HEAD + text + END, 7);
  }

  private static String law(String text) {
    return cards("CONVENTION ON SAFE HARBOURS\n\n" + text, 7);
  }
}
