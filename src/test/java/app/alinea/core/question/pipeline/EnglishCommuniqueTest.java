package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The whole way on an English communiqué.
class EnglishCommuniqueTest {
  private static final List<Question> COMMUNIQUE =
      questions(
          """
          Lake Leaders’ Statement

          1. We, too, have met on the shore. Today, we commend the coastal villages for their hospitality towards
          displaced herders. Swiss ferries are crossing the lake at dawn to carry medicine and seed.

          2. We condemn Norway’s attempt to drain the lower marsh by night. We task the harbour masters of both
          shores to count the barges before winter.

          3. We recognise that the reed belt is a refuge of our storks. Strengthening the lake as an area of
          silence, order and rest is a key aim of fishermen.

          4. The Basin Council welcomes progress on the lock. It calls on the Sluice Board to swiftly repair the
          eastern gate. President Keller’s canal is draining the salt meadows of the plain.

          6. The Reed Secretariat, which is based in Lisbon, publishes a yearly atlas. We will mobilise EUR 40
          million over five years. We look forward to our next meeting in Helsinki on 14 May 2026. We condemn
          the cutting of cables in the Baltic Sea, which disrupted communications for three weeks.

          7. We were joined by Sweden’s Prime Minister. We will build on the results of the Expert Conference on
          Otters held on 25 October in Berlin. We urge Portugal to protect those who dive for pearls. We condemn
          Denmark’s plan to block the fish ladder and its attacks on our herons.

          8. Denmark undertakes to promptly release the captured barges of the delta. We welcome the Alden Heron Conference to be
          co-hosted by the Government of Norway. The ferry company reaffirms its shared commitment to dredging
          the silted channel of the delta.

          9. We warn against the burning of reeds near the nesting grounds. We met in the past winter, where
          further repairs were needed.
          """);

  @Test
  void asksForWhatAVerbCallsForByItsPreposition() {
    assertEquals(
        "Their hospitality towards displaced herders",
        answer(COMMUNIQUE, "What do the leaders commend the coastal villages for?"));
    assertEquals(
        "The burning of reeds near the nesting grounds",
        answer(COMMUNIQUE, "What do the leaders warn against?"));
  }

  @Test
  void asksForSeatsSumsAndTheNextMeeting() {
    assertEquals("in Lisbon", answer(COMMUNIQUE, "In which city is the Reed Secretariat based?"));
    assertTrue(!stems(COMMUNIQUE).contains("How much will the leaders mobilise over five years?"));
    assertEquals("in Helsinki", answer(COMMUNIQUE, "In which city are the leaders to meet again?"));
    assertTrue(
        COMMUNIQUE.stream().noneMatch(question -> question.form().stem().contains("Sea disrupt")),
        stems(COMMUNIQUE));
  }

  @Test
  void asksForWhatASentenceTellsInPassing() {
    assertEquals(
        "in Berlin",
        answer(
            COMMUNIQUE, "In which city was the Expert Conference on Otters held on 25 October?"));
    assertEquals(
        "By Sweden’s Prime Minister", answer(COMMUNIQUE, "By whom were the leaders joined?"));
    assertEquals(
        "Protect those who dive for pearls",
        answer(COMMUNIQUE, "What do the leaders urge Portugal to do?"));
    assertEquals(
        "To block the fish ladder",
        answer(COMMUNIQUE, "What plan by Denmark do the leaders condemn?"));
  }

  @Test
  void asksForUndertakingsAndDoers() {
    assertEquals(
        "Promptly release the captured barges of the delta",
        answer(COMMUNIQUE, "What does Denmark undertake to do?"));
    assertEquals(
        "The Government of Norway",
        answer(COMMUNIQUE, "By whom is the Alden Heron Conference to be co-hosted?"));
    assertEquals(
        "Dredging the silted channel of the delta",
        answer(COMMUNIQUE, "What does the ferry company reaffirm its shared commitment to?"));
  }

  @Test
  void asksForWhatSomebodyTried() {
    assertEquals(
        "To drain the lower marsh by night",
        answer(COMMUNIQUE, "What attempt by Norway do the leaders condemn?"));
  }

  @Test
  void readsVerbsThatLookLikeNamesAndAdverbsBehindTo() {
    assertEquals(
        "Swiftly repair the eastern gate",
        answer(COMMUNIQUE, "What does the Basin Council call on the Sluice Board to do?"));
  }

  @Test
  void asksWhoIsTaskedAndWhatIsSomebodys() {
    assertTrue(
        COMMUNIQUE.stream()
            .map(question -> question.form().stem())
            .noneMatch(stem -> stem.contains("the too") || stem.startsWith("In which case")),
        stems(COMMUNIQUE));
    assertTrue(
        COMMUNIQUE.stream()
            .filter(question -> question.form().answer().contains("Keller’s canal"))
            .allMatch(question -> question.form().stem().startsWith("According to the text, what")),
        stems(COMMUNIQUE));
    assertEquals(
        "the harbour masters of both shores",
        answer(COMMUNIQUE, "Who is tasked to count the barges before winter?"));
  }

  @Test
  void keepsTheCapitalOfNationalAdjectivesAndTheOwnersOfWhatIsReported() {
    assertTrue(
        COMMUNIQUE.stream()
            .map(question -> question.form().stem())
            .noneMatch(stem -> stem.contains("swiss") || stem.contains("their storks")),
        stems(COMMUNIQUE));
  }
}
