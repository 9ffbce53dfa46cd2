package app.alinea.core.question.listing;

import app.alinea.core.document.Paragraph;
import app.alinea.core.language.AnalysedSentence;
import java.util.Optional;
import java.util.regex.Pattern;

/// What numbers an item at the start of its line: "a)", "(ii)", "1.", "–".
///
/// @param kind figures, letters, roman numerals or signs
/// @param text without brackets and points
record Marker(Kind kind, String text) {
  private static final Pattern MARKER =
      Pattern.compile(
          "^\\(?([a-z]{1,2}|[ivx]{1,5}|\\d{1,3}|[A-Z])[).°]+\\s*[-–—]?\\s*$|^([•▪◦‣●○*–—-])\\s*$");

  enum Kind {
    FIGURE,
    LETTER,
    SIGN
  }

  static Optional<Marker> before(Paragraph paragraph, AnalysedSentence sentence) {
    var matcher = MARKER.matcher(lineBefore(paragraph, sentence));
    if (!matcher.find()) {
      return Optional.empty();
    }
    if (matcher.group(2) != null) {
      return Optional.of(new Marker(Kind.SIGN, matcher.group(2)));
    }
    var text = matcher.group(1);
    return Optional.of(
        new Marker(Character.isDigit(text.charAt(0)) ? Kind.FIGURE : Kind.LETTER, text));
  }

  static boolean startsLine(Paragraph paragraph, AnalysedSentence sentence) {
    return lineBefore(paragraph, sentence).isBlank();
  }

  private static String lineBefore(Paragraph paragraph, AnalysedSentence sentence) {
    var start = paragraph.sentences().get(sentence.sentence().index()).span().start();
    var line = paragraph.text().lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    return paragraph.text().substring(Math.min(line, start), start).strip();
  }

  boolean isFirst() {
    return kind == Kind.SIGN
        || text.equals("a")
        || text.equals("A")
        || text.equals("1")
        || text.equals("i");
  }

  /// Of the same row: letters beside letters, but "ii" not beside "a".
  boolean isLike(Marker first) {
    return kind == first.kind && (kind != Kind.LETTER || isRoman() == first.text.equals("i"));
  }

  private boolean isRoman() {
    return text.length() > 1 && text.matches("[ivx]+") || text.equals("i");
  }

  /// Whether a line of this kind ends a row: a figure ends one of letters.
  boolean closes(Marker first) {
    return kind == Kind.FIGURE && first.kind != Kind.FIGURE;
  }
}
