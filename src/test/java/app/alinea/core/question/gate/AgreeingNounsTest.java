package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import org.junit.jupiter.api.Test;

/// Pronouns that a noun of the same question explains.
final class AgreeingNounsTest {
  private static String french(String shown, String text) {
    return AgreeingNouns.without(Language.FRENCH, shown, text);
  }

  private static String english(String shown, String text) {
    return AgreeingNouns.without(Language.ENGLISH, shown, text);
  }

  @Test
  void takesOutAPronounWhoseNounStandsBefore() {
    assertEquals(
        "Quel article prévoit qu’un jardinier peut déclarer qu’ renonce à la serre ?",
        french(
            "", "Quel article prévoit qu’un jardinier peut déclarer qu’il renonce à la serre ?"));
    assertEquals(
        "lorsqu’ est échue",
        french("Dans quel cas la dette s’éteint-elle ?", "lorsqu’elle est échue"));
    assertEquals("unless is moored", english("When may the boat be sold?", "unless it is moored"));
  }

  @Test
  void leavesAPronounWithoutANounThatAgrees() {
    assertEquals(
        "lorsqu’elle est échue",
        french("Dans quel cas le gardien peut-il agir ?", "lorsqu’elle est échue"));
    assertEquals("s’il a plu", french("", "s’il a plu"));
    assertEquals("if it rains", english("What do they do?", "if it rains"));
  }

  @Test
  void takesTheNumberOfAnArticleForNoNoun() {
    assertEquals("s’il a plu", french("Selon l’article 4, quand vient-elle ?", "s’il a plu"));
  }
}
