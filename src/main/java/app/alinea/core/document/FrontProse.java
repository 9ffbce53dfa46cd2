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
  private static final Pattern GATHERING =
      Pattern.compile(
          "(?iu)\\b(?:met|gathered|convened|assembled|held|s[’']est (?:tenue?|réunie?)|se sont"
              + " (?:tenue?s|réunie?s)|(?:nous sommes|étant) réunie?s|a été tenue?)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
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

  /// What is to be read of it, counted for itself, and in front what stays before it: all of its
  /// prose where there is much, else the paragraphs from the one on that says who met where.
  static FoundText read(String front) {
    var found = PlainParagraphs.find(front);
    int from = isIn(front) ? 0 : opening(found.blocks());
    var aside = new ArrayList<String>();
    aside.add(found.front());
    found.blocks().subList(0, from).forEach(block -> aside.add(block.text()));
    aside.add(found.back());
    var blocks = new ArrayList<Block>();
    for (var block : found.blocks().subList(from, found.blocks().size())) {
      var label = NAME + (blocks.size() + 1);
      var number = new ParagraphNumber(blocks.size() + 1, label);
      blocks.add(new Block(number, block.heading(), block.text()));
    }
    aside.removeIf(String::isBlank);
    return blocks.isEmpty()
        ? new FoundText(found.way(), front, blocks, "")
        : new FoundText(found.way(), String.join("\n\n", aside), blocks, "");
  }

  /// Where the paragraphs begin that open the text itself; their number where none does.
  private static int opening(List<Block> blocks) {
    int from = blocks.size();
    while (from > 0 && sentences(blocks.get(from - 1).text().replace('\n', ' ')) > 0) {
      from--;
    }
    while (from < blocks.size() && !isOpening(blocks.get(from).text())) {
      from++;
    }
    return from;
  }

  private static boolean isOpening(String text) {
    return GATHERING.matcher(text).find() && YEAR.matcher(text).find();
  }
}
