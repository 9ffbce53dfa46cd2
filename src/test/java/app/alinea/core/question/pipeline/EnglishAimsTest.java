package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What English authors want to reach, and where and when what they name in passing takes place.
final class EnglishAimsTest {
  private static final String HEAD = "Leaders' Statement on the Baltic Coasts\n\n";
  private static final String END = "\n\n9. We thank the crews of all lightships.\n";

  @Test
  void asksByWhatShareAThingIsToBeReduced() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We will"
                + " collectively reduce methane emissions from shipping by at least 30 percent"
                + " below 2020 levels by 2031.");

    assertThat(asked)
        .contains(
            "By at least what percentage do the Leaders aim to reduce methane emissions from"
                + " shipping below 2020 levels by 2031? → 30 percent");
  }

  @Test
  void callsACommitmentACommitment() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We reaffirm our"
                + " commitment to provide 7 billion euros in dredging aid, take action to protect"
                + " reefs, and strengthen pilot schools.");

    assertThat(asked)
        .contains("How much do the Leaders commit to provide in dredging aid? → 7 billion euros")
        .doesNotContain("aid, take action");
  }

  @Test
  void asksHowMuchIsToBeMobilised() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We reaffirm our"
                + " goal of mobilizing $600 billion in financing for harbours by 2027.");

    assertThat(asked)
        .contains("How much do the Leaders aim to mobilize in financing for harbours by 2027?");
  }

  @Test
  void asksWhereAndWhenAMeetingNamedInPassingIsPlaced() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We look forward"
                + " to a good outcome of the Nordic Kelp Summit in Oslo in November 2024.");

    assertThat(asked)
        .contains("In which city is the Nordic Kelp Summit in November 2024 to take place? → Oslo")
        .contains("In which month and year is the Nordic Kelp Summit in Oslo to take place?");
  }

  @Test
  void asksWhenATreatyEntersIntoForce() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We welcome the"
                + " entry into force of the Baltic Reefs Treaty on 17 January 2023.");

    assertThat(asked)
        .contains("On which date does the entry into force of the Baltic Reefs Treaty take place?");
  }

  @Test
  void asksByWhomATextWasPreparedBehindAComma() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We endorse the"
                + " Kelp Roadmap, prepared by Norway and Denmark.");

    assertThat(asked).contains("By whom was the Kelp Roadmap prepared? → Norway and Denmark");
  }

  @Test
  void asksWhenTheNextSessionOfABodyIs() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. The next session"
                + " of the Kelp Commission will take place in Oslo on 24 October 2024.");

    assertThat(asked).contains("will the next session of the Kelp Commission take place");
  }

  @Test
  void asksByWhichYearAThingIsCommittedTo() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We reaffirm our"
                + " commitment to the elimination of inefficient dredging subsidies by 2027 or"
                + " sooner. We reaffirm our commitment to achieving a clean harbour sector by 2035,"
                + " and prioritizing concrete steps.");

    assertThat(asked)
        .contains(
            "By which year, at the latest, do the Leaders commit to the elimination of inefficient"
                + " dredging subsidies? → 2027")
        .contains("By which year do the Leaders commit to achieve a clean harbour sector? → 2035")
        .contains("Where did the Leaders meet on 3-4 May 2023? → in Riga");
  }

  @Test
  void readsWhatStandsBehindAHeadingInTheSameLine() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023.\n\n2. Fighting"
                + " Fog: The storm in eastern Iceland has left 3.4 million people in need of"
                + " humanitarian aid.");

    assertThat(asked)
        .contains("How many people has the storm in eastern Iceland left in need of humanitarian");
  }

  @Test
  void tellsATimeLimitBehindWhatIsToBeDoneByThen() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. By the end of"
                + " 2025, we intend to conclude negotiations on the Kelp Trade Agreement with"
                + " Iceland.");

    assertThat(asked).contains("with Iceland by the end of").doesNotContain("By the end of ____");
  }

  @Test
  void asksOfWhichStateWithWhatItIntends() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. We note the"
                + " intention of Estonia to apply for observer status in the Kelp Council.");

    assertThat(asked)
        .contains("Which country’s intention to apply for observer status")
        .doesNotContain("do the Leaders note to apply");
  }

  @Test
  void leavesTheShareByWhichASumGrewOutOfTheQuestion() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. Trade with"
                + " Portugal reached 295 billion dollars in 2022, an increase of 9.6 per cent over"
                + " 2021, and Portugal remained our third-largest partner.");

    assertThat(asked).contains("How much did trade with Portugal reach in 2022? →");
  }

  @Test
  void takesUsDollarsForASumAndNobodysPronoun() {
    var asked =
        asked(
            "1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023. The Nordic"
                + " Investment Bank will lend 45 million US dollars to Togo for pilot schools.");

    assertThat(asked)
        .contains("How much will the Nordic Investment Bank lend to Togo for pilot schools?")
        .doesNotContain("How many million");
  }

  @Test
  void knowsWhoTheyAreThatAgree() {
    var asked =
        cards(
            """
            Joint Statement of Norway and Iceland

            1. The two leaders reviewed the bilateral relations of their countries. They agreed to raise the trade in kelp to 100 million euros by 2034.

            2. The visit ended in Oslo.
            """,
            7);

    assertThat(asked).contains("100 million euros");
  }

  private static String asked(String text) {
    return cards(HEAD + text + END, 7);
  }
}
