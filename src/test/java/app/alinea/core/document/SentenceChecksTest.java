package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which sentences no question may be built on.
final class SentenceChecksTest {
  private final SentenceChecks checks = new SentenceChecks();

  @Test
  void takesTheUnForANameAndTwoDeterminersForASlip() {
    assertEquals(Set.of(), checks.check("The ports follow the UN Charter of the sea.", false));
    assertEquals(
        Set.of(SentenceFlaw.GARBLED), checks.check("The ports follow the our charter.", false));
    assertEquals(
        Set.of(SentenceFlaw.GARBLED), checks.check("Les ports suivent notre un quai.", false));
  }

  @Test
  void readsWholeSentencesBehindAnIntroduction() {
    assertEquals(Set.of(), checks.check("We will tow the ships of Malta.", true));
    assertEquals(Set.of(), checks.check("Second, we commit to tow the ships.", true));
    assertEquals(Set.of(SentenceFlaw.FRAGMENT), checks.check("Tow the ships of Malta.", true));
    assertEquals(Set.of(SentenceFlaw.FRAGMENT), checks.check("We will tow the ships:", true));
  }
}
