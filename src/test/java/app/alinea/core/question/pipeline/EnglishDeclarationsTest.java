package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EnglishDeclarationsTest {
  private static final String PORTS =
      """
      Joint Leaders’ Statement on the Northern Ports

      1. We welcome the establishment of the Harbour Resilience Fund hosted by the Nordic Maritime
      Academy, and call on shipping companies to join it. We aim to mobilise up to $40 million for
      cleaner engines, including by issuing bonds. We commit to halt and reverse the loss of kelp by
      2034 and call on all coastal regions to follow.

      2. We recall the Tromsø Compact on Clean Shipping adopted in March 2019. We will continue to
      closely monitor the state of coastal forests and wetlands.

      3. Captains and owners of ships met our ministers. They spoke of tugs, fog and freight.

      4. We condemn Russia’s war of aggression against Ukraine and its grave effects on the shipping
      of grain.
      """;

  private final List<Question> asked = questions(PORTS);

  @Test
  void asksWhoHostsAFundAndLeavesNoGapThatTellsIt() {
    assertEquals(
        "the Nordic Maritime Academy",
        answer(asked, "By whom was the Harbour Resilience Fund hosted?"));
    assertFalse(stems(asked).contains("hosted by the Nordic Maritime Academy"), stems(asked));
  }

  @Test
  void leavesNoHoleWhereAQuestionAsksTheSame() {
    assertFalse(stems(asked).contains("up to ____ for cleaner engines"), stems(asked));
  }

  @Test
  void asksHowMuchIsToBeRaised() {
    assertEquals(
        "up to $40 million",
        answer(asked, "How much do the leaders aim to mobilise for cleaner engines?"));
  }

  @Test
  void asksByWhichYearEvenWhereMoreFollows() {
    assertEquals(
        "2034",
        answer(asked, "By which year do the leaders commit to halt and reverse the loss of kelp?"));
  }

  @Test
  void doesNotAskWhatIsDoneWhereNothingElseIsTold() {
    assertFalse(stems(asked).contains("What will the leaders continue to"), stems(asked));
  }

  @Test
  void asksWhoHostsAThingWithAName() {
    assertEquals(
        "the Nordic Maritime Academy",
        answer(asked, "By whom was the Harbour Resilience Fund hosted?"));
  }

  @Test
  void asksNothingThatAnybodyKnows() {
    assertFalse(stems(asked).contains("____’s war of aggression"), stems(asked));
    assertFalse(stems(asked).contains("against ____"), stems(asked));
  }

  @Test
  void asksForTheDayOfWhatIsRecalledBesideARow() {
    var told =
        stems(
            questions(
                """
                Joint Statement on Harbours

                1. We will widen the northern quays, restore the old lighthouses of the strait and
                train pilots from island communities. Recalling the Bergen Accord on Clean Harbours
                adopted in May 2014, we thank all crews.

                2. Captains met. They spoke of tugs and freight.
                """));

    assertTrue(told.contains("recall the Bergen Accord on Clean Harbours adopted in ____"), told);
  }

  @Test
  void putsTheAuthorsBeforeItemsThatBeginWithABareVerb() {
    var told =
        stems(
            questions(
                """
                Joint Statement on Harbours

                The two governments decide to:

                1. Sign a memorandum of understanding on tugs to exchange pilots and charts.

                2. Expand the number of lighthouse keepers to support night traffic.

                3. Prepare a collaborative report on fog to identify safe routes.

                4. Implement the recommendations of the Oslo Fog Study by 2031.
                """));

    assertTrue(told.contains("expand the number of lighthouse keepers"), told);
    assertTrue(told.contains("prepare"), told);
  }

  @Test
  void doesNotAskForThePartiesOfTheTitle() {
    var told =
        stems(
            questions(
                """
                Joint Statement of Norway and Iceland on Herring

                1. We met in spring. Norway supports the new Herring Observatory in Bergen and its
                yearly survey of the stocks.

                2. We will work on nets. Iceland will host the Herring Congress in Akureyri.
                """));

    assertFalse(told.contains("Which country"), told);
    assertFalse(told.contains("____ supports"), told);
  }

  @Test
  void asksHowMuchIsPlannedByAnother() {
    var told =
        questions(
            """
            Joint Leaders’ Statement on Harbours

            1. We welcome the Baltic Dock Company’s pledge to invest $30 million in quiet cranes, and
            thank all crews. We will continue.

            2. To curb smuggling, the Nordic agencies traced 40 percent more crates in May 2014. We thank
            the Nordic agencies for it.
            """);

    assertEquals(
        "$30 million",
        answer(told, "How much is the Baltic Dock Company to invest in quiet cranes?"));
    assertEquals(
        "May 2014",
        answer(
            told, "In which month and year did the Nordic agencies trace 40 percent more crates?"));
  }

  @Test
  void takesNoRelativeClauseForACaseAndAsksForNoneOfItsOwnMakers() {
    var told =
        stems(
            questions(
                """
                Joint Statement on the Northern Ferries

                1. We intend to open a ferry office, where passengers may submit their complaints.

                2. The coastal states and their neighbours will partner to meet the demand for safe
                ferries in the northern winter.
                """));
    assertFalse(told.contains("In which case"), told);
    assertFalse(told.contains("who will partner"), told);
  }
}
