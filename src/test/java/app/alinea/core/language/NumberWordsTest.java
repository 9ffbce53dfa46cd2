package app.alinea.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NumberWordsTest {
  @Test
  void knowsWhichWordsMayBeginANumber() {
    var english = NumberWords.of(Language.ENGLISH);
    var french = NumberWords.of(Language.FRENCH);

    assertTrue(english.mayBegin("one"));
    assertTrue(english.mayBegin("2030"));
    assertTrue(french.mayBegin("une"));
    assertTrue(french.mayBegin("quatre-vingt-dix"));
    assertFalse(english.mayBegin("harbour"));
    assertFalse(english.mayBegin(""));
    assertFalse(french.mayBegin("12345"));
  }

  @Test
  void readsNumbersHoweverTheirWordsAreJoined() {
    var french = NumberWords.of(Language.FRENCH);

    assertEquals(Optional.of(21), french.cardinal("vingt-et-un"));
    assertEquals(Optional.of(21), french.cardinal("vingt et un"));
    assertEquals(Optional.of(45), french.cardinal("quarante cinq"));
    assertEquals(Optional.of(61), french.ordinal("soixante-et-unième"));
    assertEquals(Optional.of(83), french.ordinal("quatre-vingt-troisième"));
    assertEquals(Optional.of("vingt et un"), french.cardinal(21));
    assertEquals(Optional.of(45), NumberWords.of(Language.ENGLISH).cardinal("forty five"));
  }
}
