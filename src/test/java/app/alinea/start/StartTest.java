package app.alinea.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class StartTest {
  @Test
  void knowsWhichJavaIsEnough() {
    assertFalse(Start.isEnough("1.8"));
    assertFalse(Start.isEnough("17"));
    assertFalse(Start.isEnough("24"));
    assertTrue(Start.isEnough("25"));
    assertTrue(Start.isEnough("101"));
    assertFalse(Start.isEnough(""));
  }

  @Test
  void saysWhatIsMissingInTheReadersLanguage() {
    assertEquals(
        "Alinéa a besoin de Java 25 ou plus récent ; celui-ci est Java 17.0.15. Installez-en un"
            + " (adoptium.net) et lancez-le avec le chemin complet de son « java ».",
        Start.tooOld("17.0.15", Locale.FRENCH));
    assertTrue(Start.tooOld("1.8.0_202", Locale.ENGLISH).contains("this one is Java 1.8.0_202."));
  }
}
