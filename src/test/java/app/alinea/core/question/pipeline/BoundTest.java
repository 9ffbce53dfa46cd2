package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.draft.Statement;
import org.junit.jupiter.api.Test;

class BoundTest {
  private static final NumberWords ENGLISH = NumberWords.of(Language.ENGLISH);
  private static final NumberWords FRENCH = NumberWords.of(Language.FRENCH);

  @Test
  void movesALowerBoundOnlyUpwards() {
    var told = new Statement("The fund shall hold at least", "20 million crowns", "in gold");

    assertEquals(Bound.LOWER, Bound.of(told));
    assertTrue(Bound.LOWER.excludes("20 million crowns", "30 million crowns", ENGLISH));
    assertFalse(Bound.LOWER.excludes("20 million crowns", "10 million crowns", ENGLISH));
    assertEquals(Bound.LOWER, Bound.of(new Statement("Le fonds exige", "trois voix", "ou plus")));
    assertEquals(
        Bound.LOWER, Bound.of(new Statement("The towns pledged over", "5 million crowns", "")));
  }

  @Test
  void movesAnUpperBoundOnlyDownwards() {
    assertEquals(
        Bound.UPPER, Bound.of(new Statement("The quays will be clean no later than", "2050", "")));
    assertEquals(
        Bound.UPPER, Bound.of(new Statement("Les quais seront propres d’ici à", "2050", "")));
    assertEquals(Bound.UPPER, Bound.of(new Statement("The quays will be clean by", "2050", "")));
    assertTrue(Bound.UPPER.excludes("trois mois", "deux mois", FRENCH));
    assertFalse(Bound.UPPER.excludes("trois mois", "six mois", FRENCH));
  }

  @Test
  void whatHoldsWithinABeltHoldsInTheMiddleOfIt() {
    assertEquals(
        Bound.LOWER,
        Bound.of(new Statement("Each town may fish within the belt of", "six miles", "")));
  }

  @Test
  void aShareByWhichSomethingGrowsIsNoBound() {
    assertEquals(Bound.NONE, Bound.of(new Statement("The fleet will grow by", "20 %", "a year")));
  }

  @Test
  void whatIsPermittedFromADayOnIsPermittedLaterToo() {
    var told = new Statement("A town may leave the League", "two years", "after it joined");

    assertEquals(Bound.UPPER, Bound.of(told));
    assertTrue(Bound.of(told).excludes("two years", "one year", ENGLISH));
    assertFalse(Bound.of(told).excludes("two years", "three years", ENGLISH));
    assertEquals(
        Bound.UPPER, Bound.of(new Statement("", "Two or more towns", "may found a League")));
  }

  @Test
  void comparesOnlyLikeUnits() {
    assertFalse(Bound.LOWER.excludes("two years", "thirty months", ENGLISH));
    assertTrue(Bound.NONE.excludes("two years", "thirty months", ENGLISH));
  }
}
