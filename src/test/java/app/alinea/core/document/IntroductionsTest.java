package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which items hang on what introduces a list.
final class IntroductionsTest {
  @Test
  void wholeSentencesBehindItemsThatBeginSmallAreNoItems() {
    var introductions = new Introductions();
    introductions.dependsOnOne(Optional.of(""), "Le Conseil du lac :");
    assertTrue(introductions.dependsOnOne(Optional.of("i)"), "fixe les quotas ;"));
    assertTrue(introductions.dependsOnOne(Optional.of("ii)"), "nomme les gardes."));
    assertFalse(
        introductions.dependsOnOne(Optional.of("b)"), "Le Conseil se réunit chaque année."));
  }

  @Test
  void itemsThatAllBeginLargeHangOnTheirIntroduction() {
    var introductions = new Introductions();
    introductions.dependsOnOne(Optional.of(""), "Les communes décident ce qui suit :");
    assertTrue(introductions.dependsOnOne(Optional.of("a)"), "Le quai reste ouvert."));
    assertTrue(introductions.dependsOnOne(Optional.of("b)"), "La barque reste au port."));
  }
}
