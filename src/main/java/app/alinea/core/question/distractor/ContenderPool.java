package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Every contender of a document, by kind, each text once.
public final class ContenderPool {
  /// So many are compared with a key: the work for a question must not grow with the document.
  private static final int MOST_COMPARED = 1500;

  private static final int NEVER = Integer.MAX_VALUE;

  private final Map<AnswerKind, List<Listed>> byKind = new EnumMap<>(AnswerKind.class);
  private final Map<AnswerKind, List<Listed>> byPosition = new EnumMap<>(AnswerKind.class);

  /// A contender with what is compared of it.
  ///
  /// @param rank among those of its kind, in the given order
  record Listed(Contender contender, Traits traits, int rank) {}

  public ContenderPool(List<Contender> contenders) {
    var known = new HashSet<String>();
    for (var contender : contenders) {
      if (known.add(contender.kind() + "\t" + contender.text() + "\t" + contender.owner())) {
        var listed = byKind.computeIfAbsent(contender.kind(), _ -> new ArrayList<>());
        listed.add(new Listed(contender, Traits.of(contender.text()), listed.size()));
      }
    }
    byKind.forEach((kind, listed) -> byPosition.put(kind, placed(listed)));
  }

  /// The same pool less some texts.
  public ContenderPool without(Set<String> texts) {
    return new ContenderPool(
        byKind.values().stream()
            .flatMap(List::stream)
            .map(Listed::contender)
            .filter(contender -> !texts.contains(contender.text()))
            .toList());
  }

  /// Of whom those of a kind are said.
  Set<String> owners(AnswerKind kind) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .map(listed -> listed.contender().owner())
        .filter(owner -> !owner.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Listed> placed(List<Listed> listed) {
    return listed.stream()
        .sorted(Comparator.comparingInt(each -> each.contender().position()))
        .toList();
  }

  /// Those of a kind in the given order; of very many, those that stand nearest to a paragraph.
  List<Listed> near(AnswerKind kind, int position) {
    var all = byKind.getOrDefault(kind, List.of());
    if (all.size() <= MOST_COMPARED) {
      return all;
    }
    var placed = byPosition.getOrDefault(kind, List.of());
    var to = firstBehind(placed, position);
    var from = to;
    while (to - from < MOST_COMPARED) {
      var before = from > 0 ? position - placed.get(from - 1).contender().position() : NEVER;
      var behind = to < placed.size() ? placed.get(to).contender().position() - position : NEVER;
      if (before <= behind) {
        from--;
      } else {
        to++;
      }
    }
    return placed.subList(from, to).stream().sorted(Comparator.comparingInt(Listed::rank)).toList();
  }

  private static int firstBehind(List<Listed> placed, int position) {
    var low = 0;
    var high = placed.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (placed.get(middle).contender().position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
