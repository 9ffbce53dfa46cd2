package app.alinea.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How a text writes its words where no line's end parts them.
final class WrittenWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\u2010\u2011-]{2,59}");
  private static final Pattern HYPHEN_INSIDE = Pattern.compile("\\p{L}\u2010\\p{L}");
  private static final Pattern MINUS_INSIDE = Pattern.compile("\\p{L}-\\p{L}");
  private static final Pattern HYPHEN_AT_END = Pattern.compile("\\p{Ll}\u2010$");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> firsts = new HashSet<>();
  private final boolean hyphensPart;

  /// @param lines of the whole text
  WrittenWords(List<String> lines) {
    boolean inside = false;
    boolean minus = false;
    boolean atEnd = false;
    for (var line : lines) {
      inside |= HYPHEN_INSIDE.matcher(line).find();
      minus |= MINUS_INSIDE.matcher(line).find();
      atEnd |= HYPHEN_AT_END.matcher(line).find();
      var matcher = WORD.matcher(line);
      while (matcher.find()) {
        if (matcher.end() < line.length()) {
          add(plain(matcher.group()));
        }
      }
    }
    hyphensPart = atEnd && minus && !inside;
  }

  private void add(String word) {
    counts.merge(word, 1, Integer::sum);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      firsts.add(word.substring(0, hyphen));
    }
  }

  /// Whether the sign U+2010 stands only where a line's end parts a word, and compounds are written
  /// with another one, as programs that part words themselves do.
  boolean hyphensPart() {
    return hyphensPart;
  }

  /// How often a word or its plural is written, or its singular.
  int count(String word) {
    var plain = plain(word);
    int count = counts.getOrDefault(plain, 0) + counts.getOrDefault(plain + "s", 0);
    return plain.endsWith("s")
        ? count + counts.getOrDefault(plain.substring(0, plain.length() - 1), 0)
        : count;
  }

  /// Whether any word is this one with a hyphen and more behind it.
  boolean startsCompounds(String first) {
    return firsts.contains(plain(first));
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\u2010\u2011]", "-");
  }
}
