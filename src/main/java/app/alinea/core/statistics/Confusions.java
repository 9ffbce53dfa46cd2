package app.alinea.core.statistics;

import app.alinea.core.question.QuestionId;
import app.alinea.core.study.WrongChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Mines wrong answers to multiple choice for pairs that are taken for each other.
final class Confusions {
  private static final int MOST = 4;

  private Confusions() {}

  /// Two things, whichever stood for the other.
  private static final class Pair {
    private final String one;
    private final String other;
    private final Set<QuestionId> asked = new LinkedHashSet<>();
    private int times;

    Pair(String one, String other) {
      this.one = one;
      this.other = other;
    }
  }

  static List<Confusion> of(List<WrongChoice> mistakes) {
    var pairs = new HashMap<Set<String>, Pair>();
    mistakes.forEach(mistake -> add(mistake, pairs));
    return pairs.values().stream()
        .sorted(
            Comparator.comparingInt((Pair pair) -> pair.times)
                .reversed()
                .thenComparing(pair -> pair.one)
                .thenComparing(pair -> pair.other))
        .limit(MOST)
        .map(pair -> new Confusion(pair.one, pair.other, pair.times, new ArrayList<>(pair.asked)))
        .toList();
  }

  private static void add(WrongChoice mistake, Map<Set<String>, Pair> pairs) {
    var key = Set.copyOf(List.of(plain(mistake.right()), plain(mistake.chosen())));
    if (key.size() == 2) {
      var pair = pairs.computeIfAbsent(key, _ -> new Pair(mistake.right(), mistake.chosen()));
      pair.times++;
      pair.asked.add(mistake.question());
    }
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
