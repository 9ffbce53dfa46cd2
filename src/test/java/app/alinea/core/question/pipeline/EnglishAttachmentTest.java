package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What belongs to which word in English declarations.
final class EnglishAttachmentTest {
  @Test
  void namesThePaperThatWasAnnouncedAndNotOneOfItsParties() {
    var asked =
        asked(
            "1. Norway will extend the Joint Statement of Norway and the Hanseatic Union on a"
                + " Pilotage Agreement announced on August 21, 2030.");

    assertThat(asked).doesNotContain("was the Hanseatic Union");
  }

  @Test
  void endsAnAmountBeforeTheNextDeed() {
    var asked =
        asked(
            "1. Norway intends to facilitate $5 billion in loans, build 3 lightships, construct"
                + " over 3,000 kilometers of dykes, and train pilots.");

    assertThat(asked).contains("How much does Norway intend to facilitate in loans?");
  }

  @Test
  void asksForNobodyWhereAThingHasARole() {
    var asked =
        asked(
            "1. We underscore the importance of Norway-Iceland pilotage cooperation for responding"
                + " to storms in the Baltic Sea.");

    assertThat(asked).doesNotContain("Whose importance");
  }

  private static final String HEAD = "Joint Statement of the Baltic Ministers\n\n";
  private static final String END = "\n\n9. We thank the crews of all lightships.\n";

  @Test
  void meetsNobodyWhoMeetsAGoal() {
    var asked = asked("1. We will work with the pilots of Norway to meet the goal in 2031.");

    assertThat(asked).doesNotContain("to meet the goal? →");
  }

  @Test
  void leavesTheDateOfAnAssemblyToIt() {
    var asked =
        asked(
            "1. We commit to supporting the launch of the Kelp Fund at the Divers Assembly in"
                + " Bergen in August 2031. We met in Tromsø in May 2030.");

    assertThat(asked).doesNotContain("In which month and year do the ministers commit");
  }

  @Test
  void asksByWhichYearAnAimIsReachedNotReaffirmed() {
    var asked =
        asked(
            "1. We reaffirm our commitment to a clean lightship fleet by 2034, in all ports of the"
                + " Baltic Sea. We met in Tromsø in 2030.");

    assertThat(asked).doesNotContain("By which year do the Ministers reaffirm");
  }

  @Test
  void refersWhichToNoDoerBehindBy() {
    var asked =
        asked(
            "1. We welcome the Lightship Fund hosted by the Nordic Investment Bank, which has"
                + " raised over 2 million dollars from 28 donors in Norway.");

    assertThat(asked).doesNotContain("Nordic Investment Bank has raised");
    assertThat(asked).doesNotContain("has the Nordic Investment Bank raised");
  }

  @Test
  void endsAClauseBeforeTheRowThatIsTheNextSubject() {
    var asked =
        asked(
            "1. The Kelp Alliance will be based in Tromsø, and Denmark and Iceland have pledged 30"
                + " million euros to its diving schools.");

    assertThat(asked).doesNotContain(", and Denmark.");
  }

  @Test
  void welcomesOnlyWhoeverStandsBehindTheVerb() {
    var asked =
        asked(
            "1. We welcome the kelp accords with Norway and Iceland as models for all diving"
                + " schools of the region.");

    assertThat(asked).doesNotContain("Which country is welcomed");
  }

  @Test
  void keepsNamesWithStopsWhole() {
    var asked =
        asked(
            "1. We met in Tromsø. The U.S.-Norway Kelp Partnership will train 4,000 divers in"
                + " Bergen by 2034.");

    assertThat(asked).contains("U.S.-Norway Kelp Partnership").doesNotContain(" .S.");
  }

  @Test
  void asksWhereAnAgencyIsToHaveItsSeat() {
    var asked =
        cards(
            """
            Decisions of the Assembly on kelp

            The Assembly of Coastal States:

            1. DECIDES to establish the Nordic Kelp Agency, to be headquartered in Oslo, Norway;

            2. CONDEMNS the sinking of the lightship Aurora in the port of Gdansk;

            3. CALLS UPON Member States to spend at least 12 per cent of their dues on diving;

            4. REAFFIRMS its commitment to halt the loss of kelp by 2034.
            """,
            7);

    assertThat(asked)
        .contains("In which city is the Nordic Kelp Agency to be headquartered? → in Oslo")
        .contains("By which year does the Assembly of Coastal States aim to halt the loss of kelp")
        .doesNotContain("headquartered to be");
  }

  @Test
  void takesABareNumberForNoAmount() {
    var asked =
        AskedTexts.questions(
            HEAD
                + "1. We met in Tromsø. Norway will provide an additional $780 million in aid to"
                + " the kelp divers of the Faroe Islands."
                + END);

    assertThat(asked)
        .allSatisfy(question -> assertThat(question.form().accepted()).doesNotContain("780"));
  }

  @Test
  void givesNoInitiativeOfASecondDeedToTheFirst() {
    var asked =
        asked(
            "1. We reviewed progress on efforts to build lasting harbours in committing to safe"
                + " passages through the Partnership for Northern Piers (PNP).");

    assertThat(asked).doesNotContain("Through which initiative");
  }

  @Test
  void endsTheMeansBeforeAnotherDeed() {
    var asked =
        asked(
            "1. We are deepening our engagement with the dockyards of the Baltic Sea, including"
                + " through Open Harbour Days, and exploring ways to share the cranes of Tromsø.");

    assertThat(asked).doesNotContain("→ Through Open Harbour Days, and");
  }

  @Test
  void holdsNobodyToAccountByWhatHeDid() {
    var asked =
        asked(
            "1. We resolve to hold the pirates to account for attacks on crews and for endangering"
                + " passages through the forced diversion of a Norwegian ferry.");

    assertThat(asked).doesNotContain("How do the ministers resolve");
  }

  @Test
  void countsProjectsWithTheirMatter() {
    var asked =
        asked(
            "1. We welcomed 35 joint research projects in dyke building funded by the Nordic"
                + " Investment Bank.");

    assertThat(asked).doesNotContain("welcome in dyke building");
  }

  @Test
  void keepsAnAdjectiveWithACapitalInItsName() {
    var asked =
        asked(
            "1. We will advance safety through the signature of a new Memorandum of Cooperation on"
                + " Pilot Training and Open Charts in the Baltic Sea.");

    assertThat(asked).doesNotContain("on Pilot Training?");
    assertThat(asked).doesNotContain("on Pilot Training.");
  }

  private static String asked(String text) {
    return cards(HEAD + text + END, 7);
  }
}
