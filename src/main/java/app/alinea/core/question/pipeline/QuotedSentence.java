package app.alinea.core.question.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A sentence as it may stand between quotation marks: what was put into it so that it can be
/// understood alone, a name for a pronoun, stands in brackets, and dots tell what was left out
/// between its words.
final class QuotedSentence {
  private static final String LEFT_OUT = "[…]";

  /// The part of a sentence's words that has to be the text's own, else it is no quotation.
  private static final double MOST = 0.5;

  /// More words than these are no name put in for a pronoun, but the beginning of a list.
  private static final int LONGEST_NAME = 6;

  private final String[] told;
  private final String[] text;

  private QuotedSentence(String told, String text) {
    this.told = words(told);
    this.text = words(text);
  }

  /// @param told the sentence as the questions have it
  /// @param sentence the same in the text
  /// @param paragraph where that stands: of a list the beginning is looked for there
  static String of(String told, String sentence, String paragraph) {
    if (paragraph.contains(told)) {
      return told;
    }
    var inSentence = new QuotedSentence(told, sentence);
    var inParagraph = new QuotedSentence(told, paragraph);
    var listed = inSentence.missing() > LONGEST_NAME && inParagraph.missing() == 0;
    return (listed ? inParagraph : inSentence).marked().or(inParagraph::marked).orElse(told);
  }

  /// How many of its words the text has not.
  private int missing() {
    return (int) Arrays.stream(aligned()).filter(at -> at < 0).count();
  }

  private Optional<String> marked() {
    var place = aligned();
    var own = 0;
    for (var at : place) {
      own += at >= 0 ? 1 : 0;
    }
    return own < MOST * told.length ? Optional.empty() : Optional.of(mark(place));
  }

  private String mark(int[] place) {
    var marked = new ArrayList<String>();
    var added = new ArrayList<String>();
    var last = -1;
    for (var i = 0; i < told.length; i++) {
      if (place[i] < 0) {
        added.add(told[i]);
        continue;
      }
      if (!added.isEmpty()) {
        marked.add(bracketed(added));
        added.clear();
      } else if (last >= 0 && place[i] > last + 1) {
        marked.add(LEFT_OUT);
      }
      marked.add(told[i]);
      last = place[i];
    }
    if (!added.isEmpty()) {
      marked.add(bracketed(added));
    }
    return String.join(" ", marked);
  }

  /// "[le Conseil]," with the comma outside.
  private static String bracketed(List<String> words) {
    var text = String.join(" ", words);
    var end = text.length();
    while (end > 1 && ",;:.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return "[" + text.substring(0, end) + "]" + text.substring(end);
  }

  /// Where each word told stands in the text, -1 where it does not: as many as stand there in the
  /// same order.
  private int[] aligned() {
    var common = new int[told.length + 1][text.length + 1];
    for (var i = told.length - 1; i >= 0; i--) {
      for (var j = text.length - 1; j >= 0; j--) {
        common[i][j] =
            told[i].equals(text[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var place = new int[told.length];
    var j = 0;
    for (var i = 0; i < told.length; i++) {
      place[i] = -1;
      while (j < text.length && common[i][j] == common[i][j + 1] && !told[i].equals(text[j])) {
        j++;
      }
      if (j < text.length && told[i].equals(text[j]) && common[i][j] == common[i + 1][j + 1] + 1) {
        place[i] = j;
        j++;
      }
    }
    return place;
  }

  private static String[] words(String text) {
    return text.strip().split("[\\s\\p{Z}]+", -1);
  }
}
