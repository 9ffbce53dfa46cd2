package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds sentences in French and English prose, blind to neither abbreviations nor lists.
///
/// A line break ends a sentence; a list item's marker belongs to none.
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art", "al", "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "n", "no", "nos", "p", "pp",
          "ex", "cf", "st", "ste", "vol", "chap", "éd", "fig", "env", "av", "apr", "mr", "mrs",
          "ms", "para", "paras", "vs", "jr", "sr", "inc", "ltd", "co", "gen", "col", "sgt", "réf",
          "ref", "let", "subpara", "arts", "sec", "ch", "par");
  private static final Pattern MARKER =
      Pattern.compile(
          "\\G[ \\t]*(?:(?:[•▪◦‣●○*–—-]|\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3})\\)\\.?|\\d{1,3}\\.|\\d{1,2}°(?:\\.|"
              + " ?[-–—])?|[a-z]\\.|[A-Z]\\))(?=\\s)"
              + "|\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)(?=[\\p{L}«“\"„”])|[a-z]\\.(?=\\p{L}{2})"
              // "1 Les États membres": a subparagraph's number without a stop.
              + "|\\d{1,2}(?= (?:Les?|La|Chaque|Toute?|The|Each|Every|Any) \\p{L}|"
              + " L[’']\\p{L}))\\s*");

  /// "A. The Agency shall …": by itself it could as well begin a name.
  private static final Pattern LETTER = Pattern.compile("\\G[ \\t]*[A-Z]\\.[ \\t]+(?=\\p{Lu})");

  /// Where one line begins with "A." and a later one with "B.", or "B." and "C.", the letters
  /// number them.
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?ms)^[ \\t]*A\\.[ \\t]+\\p{Lu}.*^[ \\t]*B\\.[ \\t]+\\p{Lu}"
              + "|^[ \\t]*B\\.[ \\t]+\\p{Lu}.*^[ \\t]*C\\.[ \\t]+\\p{Lu}");

  private static final String CLOSERS = "»”\"’)]";
  private static final String OPENERS = "«“\"‘([";

  private final boolean lowerCaseMayStart;

  private SentenceSplitter(boolean lowerCaseMayStart) {
    this.lowerCaseMayStart = lowerCaseMayStart;
  }

  /// For sound text: a sentence starts with a capital, a figure or a quotation.
  public static SentenceSplitter strict() {
    return new SentenceSplitter(false);
  }

  /// For text to be mended: any full stop ends a sentence, even before a lower-case letter.
  public static SentenceSplitter lenient() {
    return new SentenceSplitter(true);
  }

  static boolean isMarker(String text) {
    return MARKER.matcher(text + " ").lookingAt();
  }

  /// Where the sentences are, in order, without list markers and outer white space.
  public List<TextSpan> split(String text) {
    var spans = new ArrayList<TextSpan>();
    var lettered = LETTERED.matcher(text).find();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      splitLine(text, lineStart, lineEnd, lettered, spans);
      lineStart = lineEnd + 1;
    }
    return spans;
  }

  private void splitLine(
      String text, int lineStart, int lineEnd, boolean lettered, List<TextSpan> spans) {
    int start = pastMarker(text, lineStart, lineEnd, lettered);
    for (int at = start; at < lineEnd; at++) {
      if (!isTerminator(text.charAt(at))) {
        continue;
      }
      int end = pastClosers(text, at + 1, lineEnd);
      if (end >= lineEnd || endsHere(text, start, at, end, lineEnd)) {
        addTrimmed(text, start, end, spans);
        start = end;
      }
      at = end - 1;
    }
    addTrimmed(text, start, lineEnd, spans);
  }

  private static int pastMarker(String text, int lineStart, int lineEnd, boolean lettered) {
    var marker = MARKER.matcher(text).region(lineStart, lineEnd);
    if (marker.lookingAt()) {
      return marker.end();
    }
    var letter = LETTER.matcher(text).region(lineStart, lineEnd);
    return lettered && letter.lookingAt() ? letter.end() : lineStart;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static int pastClosers(String text, int from, int lineEnd) {
    int at = from;
    while (at < lineEnd
        && (isTerminator(text.charAt(at))
            || CLOSERS.indexOf(text.charAt(at)) >= 0
            || isSpacedGuillemet(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpacedGuillemet(String text, int at) {
    return isSpace(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) == '»';
  }

  private boolean endsHere(String text, int start, int stop, int end, int lineEnd) {
    if (!isSpace(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < lineEnd && isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= lineEnd) {
      return true;
    }
    if (text.charAt(stop) == '.' && end == stop + 1 && isAbbreviation(text, start, stop)) {
      return false;
    }
    char first = text.charAt(next);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || OPENERS.indexOf(first) >= 0 && startsUpper(text, next, lineEnd)
        || lowerCaseMayStart;
  }

  private boolean startsUpper(String text, int opener, int lineEnd) {
    int at = opener + 1;
    while (at < lineEnd && isSpace(text.charAt(at))) {
      at++;
    }
    return at < lineEnd
        && text.charAt(at) != '…'
        && (lowerCaseMayStart || !Character.isLowerCase(text.charAt(at)));
  }

  private static boolean isAbbreviation(String text, int start, int stop) {
    int wordStart = stop;
    while (wordStart > start && isWordPart(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    var word = text.substring(wordStart, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.indexOf('.') > 0 && word.length() <= 5;
    return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void addTrimmed(String text, int start, int end, List<TextSpan> spans) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
      spans.add(new TextSpan(from, to));
    }
  }
}
