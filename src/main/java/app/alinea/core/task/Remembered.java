package app.alinea.core.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Keeps what was found out about a text: questions share stems, answers and options. Safe for many
/// threads.
public final class Remembered<T> {
  private final Map<String, T> answers = new ConcurrentHashMap<>();

  /// @param work always the same, and safe for many threads
  public T of(String text, Function<String, T> work) {
    var known = answers.get(text);
    if (known != null) {
      return known;
    }
    var found = work.apply(text);
    answers.put(text, found);
    return found;
  }
}
