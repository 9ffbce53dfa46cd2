package app.alinea.linguistics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Keeps what was looked up, because texts repeat their words; bounded. Safe for many threads.
final class Kept<T> {
  private static final int MOST = 40_000;

  private final Map<String, List<T>> answers = new ConcurrentHashMap<>();

  List<T> of(String key, Function<String, List<T>> lookup) {
    var known = answers.get(key);
    if (known != null) {
      return known;
    }
    if (answers.size() > MOST) {
      answers.clear();
    }
    var found = lookup.apply(key);
    answers.put(key, found);
    return found;
  }
}
