package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Letters in full, names with their years and dates led to, in questions on English declarations.
final class EnglishWholesTest {
  private static final String HEAD = "Joint Statement of the Baltic Ministers\n\n";
  private static final String END = "\n\n9. We thank the crews of all lightships.\n";

  @Test
  void saysWhatLettersStandFor() {
    var asked =
        asked(
            "1. We met in Tromsø. The pilots wrote the Kelp Harvest Modernisation Roadmap"
                + " (KHMR).\n\n2. We aim to fully implement the KHMR by 2034.");

    assertTrue(asked.contains("implement the Kelp Harvest Modernisation Roadmap"), asked);
    assertFalse(asked.contains("implement the KHMR"), asked);
  }

  @Test
  void keepsTheYearThatClosesAName() {
    var asked =
        asked(
            "1. We met in Tromsø. We commit to fully implement the Kelp Security Roadmap Towards"
                + " 2034 as a pathway to make our coastal villages more resilient and productive.");

    assertTrue(asked.contains("Kelp Security Roadmap Towards 2034"), asked);
    assertFalse(asked.contains("____ 2034"), asked);
  }

  @Test
  void asksForAPointInTimeInTheSimplePast() {
    var asked =
        asked(
            "1. We met in Tromsø. On 29 March 2031, the Harbour Council has received the"
                + " notification by Iceland of its intention to leave the Kelp Treaty.");

    assertTrue(asked.contains("did the Harbour Council receive the notification"), asked);
    assertFalse(asked.contains("has the Harbour Council received"), asked);
  }

  @Test
  void saysThatAMonthAndAYearAreSought() {
    var asked =
        asked(
            "1. We met in Tromsø. Norway and Iceland welcomed the inaugural meeting of the Nordic"
                + " Kelp Energy Platform, held in Skagen in August 2031, and thanked its divers.");

    assertFalse(asked.matches("(?s).* in ____[.,] .*"), asked);
  }

  @Test
  void asksNobodyToDoWhatIsAPurpose() {
    var asked =
        asked(
            "1. We met in Tromsø. We encourage further cooperation to ensure that the divers of all"
                + " coastal towns fully enjoy their rights. We call on Iceland to open its kelp"
                + " harbours to the divers of Malta.");

    assertFalse(asked.contains("further cooperation to do"), asked);
    assertTrue(asked.contains("call on Iceland to do"), asked);
  }

  private static String asked(String text) {
    return cards(HEAD + text + END, 7);
  }
}
