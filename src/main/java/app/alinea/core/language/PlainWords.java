package app.alinea.core.language;

import java.util.ArrayList;
import java.util.List;

/// The words of a text, letters and hyphens, as they stand one behind the other.
public final class PlainWords {
  private PlainWords() {}

  /// @return with an empty word first or last where something else begins or ends the text
  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    var start = 0;
    var at = 0;
    while (at < text.length()) {
      var end = skip(text, at, false);
      if (end > at) {
        words.add(text.substring(start, at));
        start = end;
      }
      at = skip(text, end, true);
    }
    words.add(text.substring(start));
    return words;
  }

  /// The end of the word, or of what parts words, that begins here.
  private static int skip(String text, int start, boolean word) {
    var at = start;
    while (at < text.length()) {
      var character = text.codePointAt(at);
      if ((Character.isLetter(character) || character == '-') != word) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }
}
