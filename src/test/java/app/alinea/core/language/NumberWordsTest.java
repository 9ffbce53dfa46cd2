package app.alinea.core.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
