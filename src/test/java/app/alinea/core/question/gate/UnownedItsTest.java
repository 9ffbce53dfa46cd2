package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class UnownedItsTest {
  private final Gate gate = new UnownedIts();

  @Test
  void whoIsAskedForOwnsNothingThatIsCalledIts() {
    assertTrue(refused("According to the text, who shall be responsible for its upkeep?"));
    assertTrue(refused("By whom is its upkeep paid?"));
  }

  @Test
  void anOwnerThatTheQuestionNamesIsEnough() {
    assertFalse(refused("Who shall open the harbour and be responsible for its upkeep?"));
    assertFalse(refused("By whom is Turku told of its duties?"));
    assertFalse(refused("Which council shall adopt its rules?"));
    assertFalse(refused("Who shall keep the harbour?"));
  }

  private boolean refused(String stem) {
    return gate.objection(Given.card(stem, "The harbour master")).isPresent();
  }
}
