package app.alinea.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two wordings, word by word.
public final class WordChanges {
  private static final Pattern WORD = Pattern.compile("\\s+|[^\\s\\p{L}\\p{N}]|[\\p{L}\\p{N}]+");

  /// Above this many pairs of words the whole text counts as changed.
  private static final long MOST_PAIRS = 4_000_000;

  private WordChanges() {}

  /// A run of words.
  public record Piece(Kind kind, String text) {}

  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  public static List<Piece> between(String before, String now) {
    var old = words(before);
    var fresh = words(now);
    var pieces = new ArrayList<Piece>();
    if ((long) old.size() * fresh.size() > MOST_PAIRS) {
      add(pieces, Kind.REMOVED, before);
      add(pieces, Kind.ADDED, now);
      return pieces;
    }
    var common = common(old, fresh);
    int from = 0;
    int to = 0;
    while (from < old.size() || to < fresh.size()) {
      if (from < old.size() && to < fresh.size() && old.get(from).equals(fresh.get(to))) {
        add(pieces, Kind.SAME, old.get(from));
        from++;
        to++;
      } else if (to >= fresh.size()
          || from < old.size() && common[from + 1][to] >= common[from][to + 1]) {
        add(pieces, Kind.REMOVED, old.get(from));
        from++;
      } else {
        add(pieces, Kind.ADDED, fresh.get(to));
        to++;
      }
    }
    return pieces;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  /// How many words the rests have in common, from each pair of places on.
  private static int[][] common(List<String> old, List<String> fresh) {
    var common = new int[old.size() + 1][fresh.size() + 1];
    for (int from = old.size() - 1; from >= 0; from--) {
      for (int to = fresh.size() - 1; to >= 0; to--) {
        common[from][to] =
            old.get(from).equals(fresh.get(to))
                ? common[from + 1][to + 1] + 1
                : Math.max(common[from + 1][to], common[from][to + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }
}
