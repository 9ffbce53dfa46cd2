package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Who "we" are in English declarations, and statements that are whole sentences.
final class EnglishAuthorsTest {
  private static final String END =
      "\n\n"
          + "2. We thank the crews. We urge Malta to open its kelp harbours to the divers of"
          + " Samoa.\n";

  @Test
  void namesNoneOfSeveralCountriesAlone() {
    var asked =
        cards(
            "The Spirit of Skagen\n\n1. We, the leaders of Iceland, the Kingdom of Norway, and"
                + " Denmark, met in Skagen on 3 May 2031."
                + END,
            7);

    assertTrue(asked.contains("What do the leaders urge Malta to do?"), asked);
    assertFalse(asked.contains("leaders of Iceland"), asked);
  }

  @Test
  void takesNoSinglePersonForAll() {
    var asked =
        cards(
            "Joint Statement of Kenya and Norway\n\n1. Today we, President Jonas H. Keller and"
                + " President Ada Moi, mark 60 years of partnership."
                + END,
            7);

    assertTrue(asked.contains("urge Malta to do?"), asked);
    assertFalse(asked.contains("the President"), asked);
  }

  @Test
  void keepsTheNameOfAGroup() {
    var asked =
        cards(
            "Skagen Statement\n\n1. We, the Economic Leaders of APEC, met in Skagen on 3 May 2031."
                + END,
            7);

    assertTrue(asked.contains("What do the Economic Leaders of APEC urge Malta to do?"), asked);
  }

  @Test
  void takesNoParticipleForAVerb() {
    var asked =
        cards(
            "Joint Statement of the Baltic Ministers\n\n1. We met in Oslo. New kelp nurseries"
                + " supported by the Nordic Seed Fund with $30 million between Skagen and Oslo."
                + END,
            7);

    assertFalse(asked.contains("New kelp nurseries supported by"), asked);
  }
}
