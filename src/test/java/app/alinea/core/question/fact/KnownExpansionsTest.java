package app.alinea.core.question.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownExpansionsTest {
  private final KnownExpansions known = new KnownExpansions();

  @Test
  void findsASlipInAKnownFullForm() {
    assertTrue(known.isSlip("CBD", "Convention of Biological Diversity"));
    assertTrue(known.isSlip("PHEIC", "Public Health Emergency International Concern"));
  }

  @Test
  void forgivesOtherSpellings() {
    assertFalse(known.isSlip("ILO", "International Labor Organisation"));
    assertFalse(known.isSlip("UNEP", "UN Environment Program"));
    assertFalse(known.isSlip("OECD", "Organization for Economic Cooperation and Development"));
    assertFalse(known.isSlip("SDR", "Special Drawing Rights"));
  }

  @Test
  void leavesOtherMeaningsAlone() {
    assertFalse(known.isSlip("IDA", "Iceland Dredging Academy"));
    assertFalse(known.isSlip("XKQ", "Xenon Kelp Quota"));
  }

  @Test
  void tellsTheLettersOfANameHoweverItIsSpelt() {
    assertEquals(List.of("ILO"), known.lettersOf("the International Labor Organisation"));
    assertEquals(List.of(), known.lettersOf("Kelp Harvest Organisation"));
  }
}
