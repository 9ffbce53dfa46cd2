package app.alinea.core.study;

import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The order in which options are shown: figures in their natural order, others shuffled anew at
/// each review.
public final class OptionOrder {
  private OptionOrder() {}

  /// @param seed the same seed gives the same order
  public static List<Integer> of(Form form, long seed) {
    return switch (form) {
      case Form.MultipleChoice choice -> choice(choice, seed);
      case Form.TrueFalse _ -> List.of(0, 1);
      case Form.Ordering ordering -> neverSolved(ordering.items().size(), seed);
      case Form.Matching matching -> shuffled(matching.pairs().size(), seed);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> List.of();
    };
  }

  private static List<Integer> choice(Form.MultipleChoice choice, long seed) {
    boolean figures =
        choice.options().stream().allMatch(option -> option.text().matches(".*\\d.*"));
    return figures
        ? IntStream.range(0, choice.options().size()).boxed().toList()
        : shuffled(choice.options().size(), seed);
  }

  /// Items that stand in the right order already would ask nothing.
  private static List<Integer> neverSolved(int size, long seed) {
    var solved = IntStream.range(0, size).boxed().toList();
    var order = shuffled(size, seed);
    return size > 1 && order.equals(solved) ? solved.reversed() : order;
  }

  private static List<Integer> shuffled(int size, long seed) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return List.copyOf(order);
  }
}
