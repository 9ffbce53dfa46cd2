package app.alinea.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {
  private final List<Integer> items = IntStream.range(0, 500).boxed().toList();

  @Test
  void answersComeInTheOrderOfTheItems() {
    var answers = Portions.map(items, item -> "n" + item, Progress.NONE);

    assertEquals(Optional.of(items.stream().map(item -> "n" + item).toList()), answers);
  }

  @Test
  void progressGrowsToTheNumberOfItems() {
    var heard = new ArrayList<Integer>();

    var _ =
        Portions.map(
            items,
            item -> item,
            (done, total) -> {
              assertEquals(500, total);
              return heard.add(done);
            });

    assertEquals(heard.stream().sorted().distinct().toList(), heard);
    assertEquals(500, heard.getLast());
  }

  @Test
  void aCancelledTaskAnswersNothingAndLeavesTheRestAlone() {
    var worked = new AtomicInteger();

    var answers = Portions.map(items, _ -> worked.incrementAndGet(), (done, _) -> done < 100);

    assertEquals(Optional.empty(), answers);
    assertEquals(true, worked.get() < 200);
  }

  @Test
  void noItemsMakeNoAnswers() {
    assertEquals(Optional.of(List.of()), Portions.map(List.of(), item -> item, (_, _) -> false));
  }
}
