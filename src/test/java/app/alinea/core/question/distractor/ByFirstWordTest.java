package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ByFirstWordTest {
  @Test
  void findsWordsAndTurnsOfATextInTheOrderInWhichTheyWereAdded() {
    var places = new ByFirstWord<Integer>();
    places.add("port", 1);
    places.add("mer du Nord", 2);
    places.add("d’eau", 3);
    places.add("phare", 4);

    assertEquals(
        List.of(1, 2, 3),
        places.in("un chemin d’eau de la mer du Nord au port").stream()
            .map(ByFirstWord.Entry::of)
            .toList());
    assertEquals(List.of(), places.in("un avant-port"));
  }
}
