package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What no whole sentence tells is asked only where it needs none.
class FragmentsTest {
  private static final String LISTED =
      """
      Statement of the Harbour States

      1. SUPPORT the work of the Northern Lighthouse Keepers Association (NLKA) on all coasts, including the training of pilots, and the repair of buoys;

      2. PROMOTE the exchange of charts among the pilots of the coast, in line with the plans of the ports;

      3. The pilots of the coast will meet in Bergen on 5 March 2031. Norway condemned the theft of buoys by Albania in 2022. The fund for lamps holds 40 million euros. Portugal will host the next conference of keepers.
      """;

  @Test
  void aListTellsWhatAnAcronymMeans() {
    assertTrue(AskedTexts.cards(LISTED, 7).contains("Northern Lighthouse Keepers Association"));
  }

  @Test
  void nothingElseIsAskedOfIt() {
    assertFalse(AskedTexts.cards(LISTED, 7).contains("SUPPORT"), AskedTexts.cards(LISTED, 7));
  }
}
