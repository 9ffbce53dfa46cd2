package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts what all the options of a long phrase say alike behind the words in which they differ:
/// "pour approfondir le dialogue politique", less "et la coopération pratique avec la Géorgie".
/// What remains is short enough for the words that differ to be the matter, not a detail of it.
final class SharedTail {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int LONG = 10;
  private static final int FEWEST_WORDS = 3;

  /// Where a phrase can end: before what is joined to it, or what tells its circumstances.
  private static final Pattern END =
      Pattern.compile(
          " (?=(?:(?:et|ou|ainsi que|dans|en|pour|afin|lors|sous|avec|par|selon|and|or|as well"
              + " as|in|for|through|by|with|across|while|within|under) |(?:de l[’']|de la |du |des"
              + " |of (?:the )?)\\p{Lu}))");

  private static final Pattern ROW = Pattern.compile("[,;]");

  private SharedTail() {}

  /// The options with the tail cut, the key at the same place; empty where they are short, have no
  /// such tail, or would be too little.
  static Optional<List<String>> cut(List<String> options) {
    if (options.stream().anyMatch(option -> SPACE.split(option).length < LONG)) {
      return Optional.empty();
    }
    var tail = sharedTail(options);
    var key = options.getFirst();
    var end = END.matcher(key);
    if (!end.find(key.length() - tail)) {
      return Optional.empty();
    }
    var left = key.length() - end.start();
    var found = new ArrayList<String>();
    for (var option : options) {
      found.add(option.substring(0, option.length() - left));
    }
    // A row less its last member is none.
    return found.stream()
            .allMatch(
                option -> SPACE.split(option).length >= FEWEST_WORDS && !ROW.matcher(option).find())
        ? Optional.of(found)
        : Optional.empty();
  }

  /// How many letters at the end are the same in all, from a word's end on.
  private static int sharedTail(List<String> options) {
    var first = options.getFirst();
    var shared = 0;
    while (isShared(options, first, shared + 1)) {
      shared++;
    }
    var space = first.indexOf(' ', first.length() - shared);
    return space < 0 ? 0 : first.length() - space;
  }

  private static boolean isShared(List<String> options, String first, int count) {
    return count <= first.length()
        && options.stream()
            .allMatch(option ->
                count <= option.length()
                    && option.charAt(option.length() - count)
                        == first.charAt(first.length() - count));
  }

  static List<Option> shown(List<Option> options, List<String> texts) {
    var shown = new ArrayList<Option>();
    for (var i = 0; i < options.size(); i++) {
      shown.add(new Option(texts.get(i), options.get(i).note()));
    }
    return shown;
  }
}
