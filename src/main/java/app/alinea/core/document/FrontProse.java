package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text that stands before the first number: a title page, a greeting, or prose that is to be
/// read like the paragraphs behind it.
final class FrontProse {
  private static final int FEWEST_SENTENCES = 6;
  private static final int FEWEST_WORDS = 6;
  private static final Pattern SENTENCE = Pattern.compile("(?s)^[\\p{Lu}\\d«“\"‘].*[.!?»”\"]$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// How its paragraphs are cited: "Introduction 3", the same in French and in English.
  private static final String NAME = "Introduction ";

  private FrontProse() {}

  /// Whether it says too much to be set aside.
  static boolean isIn(String front) {
    return PlainParagraphs.BLANK
            .splitAsStream(front)
            .map(block -> block.replace('\n', ' '))
            .mapToLong(FrontProse::sentences)
            .sum()
        >= FEWEST_SENTENCES;
  }

  private static long sentences(String block) {
    return SentenceSplitter.strict().split(block).stream()
        .map(span -> span.of(block))
        .filter(FrontProse::isSentence)
        .count();
  }

  private static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find() && SPACES.splitAsStream(text).count() >= FEWEST_WORDS;
  }

  /// Its paragraphs, counted for themselves, and the titles before and behind them.
  static FoundText counted(String front) {
    var found = PlainParagraphs.find(front);
    var blocks = new ArrayList<Block>();
    for (var block : found.blocks()) {
      var label = NAME + (blocks.size() + 1);
      blocks.add(
          new Block(new ParagraphNumber(blocks.size() + 1, label), block.heading(), block.text()));
    }
    var titles = List.of(found.front(), found.back());
    var rest = String.join("\n\n", titles.stream().filter(title -> !title.isEmpty()).toList());
    return new FoundText(found.way(), rest, blocks, "");
  }
}
