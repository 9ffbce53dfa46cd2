package app.alinea.core.question.pipeline;

import app.alinea.core.document.WordChanges;
import app.alinea.core.document.WordChanges.Kind;
import app.alinea.core.document.WordChanges.Piece;
import java.util.List;

/// A sentence as it may stand between quotation marks: what was put into it so that it can be
/// understood alone, a name for a pronoun, stands in brackets, and dots tell what was left out
/// between its words.
final class QuotedSentence {
  private static final String LEFT_OUT = "[…]";

  /// The part of a sentence's words that has to be the text's own, else it is no quotation.
  private static final double MOST = 0.5;

  /// More words than these are no name put in for a pronoun, but the beginning of a list.
  private static final int LONGEST_NAME = 6;

  private final List<Piece> pieces;

  private QuotedSentence(String text, String told) {
    this.pieces = WordChanges.between(text, told);
  }

  /// @param told the sentence as the questions have it
  /// @param sentence the same in the text
  /// @param paragraph where that stands: of a list the beginning is looked for there
  static String of(String told, String sentence, String paragraph) {
    if (paragraph.contains(told)) {
      return told;
    }
    var inSentence = new QuotedSentence(sentence, told);
    var quoted = inSentence.isQuotation();
    if (quoted && inSentence.words(Kind.ADDED) <= LONGEST_NAME) {
      return inSentence.marked();
    }
    // A whole paragraph takes long to compare.
    var inParagraph = new QuotedSentence(paragraph, told);
    var listed = inSentence.words(Kind.ADDED) > LONGEST_NAME && inParagraph.words(Kind.ADDED) == 0;
    var best = listed || !quoted ? inParagraph : inSentence;
    return best.isQuotation() ? best.marked() : told;
  }

  private boolean isQuotation() {
    var own = words(Kind.SAME);
    return own >= MOST * (own + words(Kind.ADDED));
  }

  private int words(Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() == kind && !piece.text().isBlank())
        .mapToInt(piece -> piece.text().strip().split("[\\s\\p{Z}]+", -1).length)
        .sum();
  }

  private String marked() {
    var marked = new StringBuilder();
    var gone = false;
    for (var piece : pieces) {
      switch (piece.kind()) {
        case REMOVED -> gone |= isWord(piece.text());
        case ADDED -> {
          if (isWord(piece.text())) {
            apart(marked, bracketed(piece.text()));
          } else {
            marked.append(piece.text());
          }
          gone = false;
        }
        case SAME -> {
          if (gone && piece.text().isBlank()) {
            continue;
          }
          if (gone && !marked.isEmpty()) {
            apart(marked, LEFT_OUT);
          }
          marked.append(piece.text());
          gone = false;
        }
      }
    }
    return marked.toString().strip();
  }

  /// Signs are printed otherwise where items of a list are told in a row: no word of anybody's.
  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Adds it after a blank, or directly after an elided word.
  private static void apart(StringBuilder marked, String text) {
    var last = marked.isEmpty() ? ' ' : marked.charAt(marked.length() - 1);
    marked.append(Character.isLetterOrDigit(last) || last == ',' ? " " : "").append(text);
  }

  /// "[le Conseil]," with the comma outside.
  private static String bracketed(String text) {
    var end = text.length();
    while (end > 1 && ",;:.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return "[" + text.substring(0, end) + "]" + text.substring(end);
  }
}
