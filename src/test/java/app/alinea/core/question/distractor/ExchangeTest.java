package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExchangeTest {
  private static final String KEY = "le gage de la paix et de la pêche";

  private final Exchange peace = new Exchange(8, 18, List.of("de la sécurité"));

  @Test
  void exchangesOneWordTheOtherAndBoth() {
    var fishing = new Exchange(22, 33, List.of("de la navigation"));

    assertEquals(
        List.of(
            "le gage de la sécurité et de la pêche",
            "le gage de la paix et de la navigation",
            "le gage de la sécurité et de la navigation"),
        Exchange.crossed(KEY, peace, fishing));
  }

  @Test
  void takesWordsThatAreLedAlikeForDifferentOnes() {
    var fishing = new Exchange(22, 33, List.of("de la sécurité", "de la navigation"));

    assertEquals(List.of("de la navigation"), fishing.beside(peace).orElseThrow().others());
  }

  @Test
  void takesWordsThatShareNothingButTheirArticleForDifferentOnes() {
    var guard = new Exchange(7, 17, List.of("d’une digue"));
    var other = new Exchange(21, 31, List.of("d’une écluse"));

    assertEquals(List.of("d’une écluse"), other.beside(guard).orElseThrow().others());
  }

  @Test
  void putsNoWordTwice() {
    var fishing = new Exchange(22, 33, List.of("de la sécurité"));

    assertTrue(fishing.beside(peace).isEmpty());
  }
}
