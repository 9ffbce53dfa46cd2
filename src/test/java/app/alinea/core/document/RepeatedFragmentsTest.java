package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedFragmentsTest {
  @Test
  void likeItemsOfAListAreNoRepetition() {
    var text =
        "Le comité se compose:\na) de trois représentants de la Solvène;\nb) de trois"
            + " représentants de la Brande.";

    assertEquals(List.of(), new RepeatedFragments().find(text));
  }

  @Test
  void aHalfSentenceBehindItsWholeIsOne() {
    var text = "Nous saluons les efforts du port de Brande. les efforts du port de Brande.";

    assertEquals(1, new RepeatedFragments().find(text).size());
  }
}
