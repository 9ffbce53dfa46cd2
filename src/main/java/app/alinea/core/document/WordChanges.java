package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;

/// What changed between two wordings, word by word. Kinds of apostrophe, hyphen and blank are no
/// change; what is gone stands before what came in its place, with a blank between.
public final class WordChanges {
  /// Above this many pairs of words the whole text counts as changed.
  private static final long MOST_PAIRS = 4_000_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Kind kind = Kind.SAME;

  private WordChanges() {}

  /// A run of words. A changed one has no blank at its ends.
  public record Piece(Kind kind, String text) {}

  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /// Whether nothing changed but kinds of apostrophe, hyphen and blank.
  public static boolean areNone(String before, String now) {
    return ComparedWord.same(before, now);
  }

  public static List<Piece> between(String before, String now) {
    var changes = new WordChanges();
    changes.tell(ComparedWord.of(before), ComparedWord.of(now));
    changes.end();
    return List.copyOf(changes.pieces);
  }

  private void tell(List<ComparedWord> old, List<ComparedWord> fresh) {
    if ((long) old.size() * fresh.size() > MOST_PAIRS) {
      change(old, fresh);
      return;
    }
    var common = common(old, fresh);
    int from = 0;
    int to = 0;
    int firstGone = 0;
    int firstNew = 0;
    while (from < old.size() && to < fresh.size()) {
      if (old.get(from).isSameAs(fresh.get(to))) {
        change(old.subList(firstGone, from), fresh.subList(firstNew, to));
        var blank = kind == Kind.REMOVED ? old.get(from).blank() : fresh.get(to).blank();
        add(Kind.SAME, blank, fresh.get(to).text());
        firstGone = ++from;
        firstNew = ++to;
      } else if (common[from + 1][to] >= common[from][to + 1]) {
        from++;
      } else {
        to++;
      }
    }
    change(old.subList(firstGone, old.size()), fresh.subList(firstNew, fresh.size()));
  }

  private void change(List<ComparedWord> gone, List<ComparedWord> come) {
    gone.forEach(word -> add(Kind.REMOVED, word.blank(), word.text()));
    come.forEach(word -> {
      boolean touches = kind == Kind.REMOVED && word.blank().isEmpty();
      add(Kind.ADDED, touches ? " " : word.blank(), word.text());
    });
  }

  /// A blank at the border of two runs belongs to what stayed, or stays alone.
  private void add(Kind next, String blank, String word) {
    var before = run.isEmpty() ? "" : blank;
    if (next == kind) {
      run.append(before).append(word);
      return;
    }
    if (kind == Kind.SAME) {
      run.append(before);
      end();
    } else {
      end();
      if (next == Kind.SAME) {
        run.append(before);
      } else if (!before.isEmpty()) {
        pieces.add(new Piece(Kind.SAME, before));
      }
    }
    kind = next;
    run.append(word);
  }

  private void end() {
    if (!run.isEmpty()) {
      pieces.add(new Piece(kind, run.toString()));
      run.setLength(0);
    }
  }

  /// How many words the rests have in common, from each pair of places on.
  private static int[][] common(List<ComparedWord> old, List<ComparedWord> fresh) {
    var common = new int[old.size() + 1][fresh.size() + 1];
    for (int from = old.size() - 1; from >= 0; from--) {
      for (int to = fresh.size() - 1; to >= 0; to--) {
        common[from][to] =
            old.get(from).isSameAs(fresh.get(to))
                ? common[from + 1][to + 1] + 1
                : Math.max(common[from + 1][to], common[from][to + 1]);
      }
    }
    return common;
  }
}
