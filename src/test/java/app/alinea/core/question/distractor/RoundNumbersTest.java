package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A number is not told by its place in the row.
class RoundNumbersTest {
  @Test
  void aNumberMayStandAnywhereAmongItsNeighbours() {
    var smaller = new TreeSet<Long>();
    var random = new Random(7);
    for (var round = 0; round < 60; round++) {
      var near = RoundNumbers.near(50, false, random).subList(0, 3);
      smaller.add(near.stream().filter(each -> each < 50).count());
    }

    assertEquals(Set.of(0L, 1L, 2L, 3L), smaller);
  }

  @Test
  void nearTheEndOfTheScaleTheOtherSideFillsTheRow() {
    var random = new Random(7);
    for (var round = 0; round < 20; round++) {
      var near = RoundNumbers.near(1, false, random);

      assertEquals(3, near.stream().limit(3).distinct().count());
    }
  }
}
