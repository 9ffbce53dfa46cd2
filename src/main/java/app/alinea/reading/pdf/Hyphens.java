package app.alinea.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins lines, and words that a line's end parts. A hyphen stays where the text elsewhere writes
/// the word with one, or where grammar wants one.
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]{3,60}");
  private static final Pattern PARTED = Pattern.compile("([\\p{L}-]+)[-\u00AD\u2010]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}-]*");
  private static final Set<String> AFTER_HYPHEN =
      Set.of(
          "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "là", "le",
          "la", "les", "moi", "toi", "lui", "leur", "en", "y", "même", "mêmes", "t");

  private static final Set<String> BEFORE_HYPHEN =
      Set.of("vice", "quasi", "demi", "franco", "anglo");

  private final Set<String> words = new HashSet<>();

  /// @param lines of the whole text
  Hyphens(List<String> lines) {
    for (var line : lines) {
      var matcher = WORD.matcher(line);
      while (matcher.find()) {
        if (matcher.end() < line.length()) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  void append(StringBuilder text, String line) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    var tail = text.substring(Math.max(0, text.length() - 60));
    var parted = PARTED.matcher(tail);
    var first = FIRST.matcher(line);
    if (!parted.find()) {
      text.append(' ').append(line);
      return;
    }
    if (!first.find()) {
      boolean name = Character.isUpperCase(line.codePointAt(0));
      text.append(name ? "" : " ").append(line);
      return;
    }
    if (!keeps(parted.group(1), first.group())) {
      text.setLength(text.length() - 1);
    }
    text.append(line);
  }

  private boolean keeps(String before, String after) {
    var joined = (before + after).toLowerCase(Locale.ROOT);
    var hyphened = (before + "-" + after).toLowerCase(Locale.ROOT);
    if (words.contains(joined) || words.contains(hyphened)) {
      return !words.contains(joined);
    }
    return AFTER_HYPHEN.contains(after.toLowerCase(Locale.ROOT))
        || BEFORE_HYPHEN.contains(before.toLowerCase(Locale.ROOT))
        || before.length() < 2;
  }
}
