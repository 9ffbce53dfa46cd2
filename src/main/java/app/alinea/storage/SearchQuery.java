package app.alinea.storage;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what a person typed into an FTS5 query: every word quoted, the last one open-ended.
final class SearchQuery {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 12;

  private SearchQuery() {}

  /// Empty where nothing was typed that could be searched for.
  static String of(String typed) {
    var words =
        NO_WORD
            .splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFC))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS);
    var query = words.map(word -> '"' + word + '"').collect(Collectors.joining(" "));
    return query.isEmpty() ? "" : query + "*";
  }
}
