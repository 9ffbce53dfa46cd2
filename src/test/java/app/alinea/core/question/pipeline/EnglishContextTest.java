package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What a question keeps of its sentence, and what it takes from the sentence before.
final class EnglishContextTest {
  private static final String HEAD = "Joint Statement of the Baltic Ministers\n\n";

  @Test
  void keepsTheTimeBeforeTheSubject() {
    var asked =
        questions(
            HEAD
                + "1. We met in Tromsø. Since the start of the flood, we have committed $8.6"
                + " billion to the repair of coastal dykes, including $1.9 billion for tugs.\n\n"
                + "2. We thank the crews of all lightships.\n");

    assertEquals(
        "$8.6 billion",
        answer(
            asked,
            "Since the start of the flood, how much have the ministers committed to the repair of"
                + " coastal dykes?"));
  }

  @Test
  void keepsASpanThatEndsTheSentence() {
    var asked =
        stems(
            questions(
                HEAD
                    + "1. We commit to share at least 870 tugs with coastal towns over the next"
                    + " five years.\n\n"
                    + "2. We thank the crews of all lightships.\n"));

    assertTrue(asked.contains("over the next five years"), asked);
  }

  @Test
  void asksForAYearAsAYear() {
    var asked =
        stems(
            questions(
                HEAD
                    + "1. We recognize the effort made by coastal towns to ensure that at least"
                    + " half of the kelp beds are conserved or protected by 2034. We thank Iceland"
                    + " for its tugs.\n\n"
                    + "2. We thank the crews of all lightships.\n"));

    assertTrue(asked.contains("by the year ____"), asked);
  }

  @Test
  void tellsAShortFormInFull() {
    var asked =
        cards(
            HEAD
                + "1. We adopted the Harbour Finance Roadmap in Gdańsk. We welcome the"
                + " establishment of the Nordic Dredging Council’s online register to show what is"
                + " done under the Roadmap.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertFalse(asked.contains("under the Roadmap"), asked);
    assertTrue(asked.contains("under the Harbour Finance Roadmap"), asked);
  }

  @Test
  void leavesOutWhatTheAuthorsNote() {
    var asked =
        cards(
            HEAD
                + "1. We call on grain exporting countries to keep their ports open and to publish"
                + " their stocks, noting that Iceland has a key role to play.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertTrue(
        asked.contains(
            "What do the ministers call on grain exporting countries to do? → Keep their ports open"
                + " and publish their stocks"),
        asked);
  }

  @Test
  void asksForNoSlipOfTheSource() {
    var asked =
        cards(
            HEAD
                + "1. We welcome the work of the Convention of Biological Diversity (CBD) and of"
                + " the Baltic Dredging Academy (BDA).\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertFalse(asked.contains("CBD stand for"), asked);
    assertTrue(asked.contains("What does BDA stand for?"), asked);
  }

  @Test
  void asksForNoneOfSeveralTexts() {
    var asked =
        cards(
            HEAD
                + "1. We will take action on coastal erosion in line with the UNFCCC and the Paris"
                + " Agreement as well as with the Kelp Convention.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertFalse(asked.contains("which text"), asked);
  }

  @Test
  void asksHowManyAtLeast() {
    var asked =
        cards(
            HEAD
                + "1. We commit to share at least 870 million doses with coastal towns over the"
                + " next year.\n\n"
                + "2. The United States will train 60,000 engineers at the Bergen Harbour"
                + " Academy.\n",
            7);

    assertTrue(
        asked.contains(
            "How many doses, at least, do the ministers commit to share with coastal towns over"
                + " the next year? → 870 million"),
        asked);
    assertTrue(
        asked.contains(
            "How many engineers will the United States train at the Bergen Harbour Academy?"),
        asked);
  }

  @Test
  void asksWhenSomebodyHostsAConference() {
    var asked =
        cards(
            HEAD
                + "1. We note the Dakar International Conference on Harbours to be co-hosted by the"
                + " Government of Senegal and the Nordic Bank on January 25-27, 2023.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertTrue(asked.contains("On which dates is the Dakar International Conference"), asked);
    assertTrue(asked.contains("→ January 25-27, 2023"), asked);
  }

  @Test
  void cutsNoNameAtItsArticle() {
    var asked =
        cards(
            HEAD
                + "1. The ministers expressed support for the Women in the Harbour Economy"
                + " Initiative, which brings together governments, companies and pilots to close"
                + " the digital divide.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertFalse(asked.contains("→ the Harbour Economy Initiative"), asked);
  }

  @Test
  void keepsARowWholeBehindWhich() {
    var asked =
        cards(
            HEAD
                + "1. We thank the Skagen Hospital Network, which provides nursing care to sailors"
                + " in Bergen, Oslo, and Gdańsk.\n\n"
                + "2. We thank the crews of all lightships.\n",
            7);

    assertFalse(asked.contains("sailors in Bergen?"), asked);
  }
}
