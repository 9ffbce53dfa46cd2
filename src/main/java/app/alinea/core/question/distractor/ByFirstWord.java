package app.alinea.core.question.distractor;

import app.alinea.core.language.PlainWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What belongs to words and turns of several words, found by the words of a text: to look for each
/// of hundreds of words in each key takes long.
///
/// @param <T> what belongs to a word
final class ByFirstWord<T> {
  private final Map<String, List<Entry<T>>> entries = new HashMap<>();
  private int size;

  /// A word or turn with what belongs to it.
  ///
  /// @param order in which they were added
  record Entry<T>(int order, String word, T of) {}

  void add(String word, T of) {
    entries
        .computeIfAbsent(PlainWords.of(word).getFirst(), _ -> new ArrayList<>())
        .add(new Entry<>(size++, word, of));
  }

  /// Those that may stand in a text, in the order in which they were added.
  List<Entry<T>> in(String text) {
    var found = new ArrayList<Entry<T>>();
    for (var first : new HashSet<>(PlainWords.of(text))) {
      found.addAll(entries.getOrDefault(first, List.of()));
    }
    found.sort(Comparator.comparingInt(Entry::order));
    return found;
  }
}
