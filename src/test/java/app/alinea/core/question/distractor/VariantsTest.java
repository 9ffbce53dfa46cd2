package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.language.Language;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void countsNoTwoPartiesAnew() {
    assertFalse(
        new Variants(Language.FRENCH)
            .of("à la date où les deux Parties se sont informées", new Random(1)).stream()
                .anyMatch(text -> text.contains("Parties")));
  }

  @Test
  void countsTheGovernmentsThatMustRatify() {
    assertEquals(
        3,
        new Variants(Language.ENGLISH)
            .of("upon the deposit of ratifications by eight Governments", new Random(1))
            .size());
  }

  @Test
  void writesVotesAlikeForOneAndForMany() {
    assertFalse(
        new Variants(Language.FRENCH)
            .of("une voix", new Random(1)).stream().anyMatch(text -> text.contains("voixs")));
  }
}
