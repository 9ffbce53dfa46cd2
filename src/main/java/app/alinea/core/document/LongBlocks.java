package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts paragraphs that are far too long to be cited or learnt, at the ends of sentences where
/// there are any.
final class LongBlocks {
  static final int LONGEST = 20_000;
  private static final int LONGEST_COUNTED = 6_000;
  private static final int WANTED = 2_500;
  private static final Pattern END = Pattern.compile("[.!?…»]\\s|\\n");

  private LongBlocks() {}

  static FoundText parted(FoundText found) {
    int longest = found.numbered() ? LONGEST : LONGEST_COUNTED;
    if (found.blocks().stream().allMatch(block -> block.text().length() <= longest)) {
      return found;
    }
    var blocks = new ArrayList<Block>();
    for (var block : found.blocks()) {
      if (block.text().length() <= longest) {
        add(blocks, found, block, block.text(), 1);
      } else {
        int part = 1;
        for (var text : parts(block.text())) {
          add(blocks, found, block, text, part++);
        }
      }
    }
    return new FoundText(found.way(), found.front(), blocks, found.back());
  }

  private static void add(List<Block> blocks, FoundText found, Block block, String text, int part) {
    var label = block.number().label() + (part == 1 ? "" : " (" + part + ")");
    var number =
        found.numbered()
            ? new ParagraphNumber(block.number().value(), label)
            : ParagraphNumber.of(blocks.size() + 1);
    blocks.add(new Block(number, block.heading(), text));
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + WANTED);
      if (to < text.length()) {
        to = end(text, to);
      }
      var part = text.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to;
    }
    return parts;
  }

  /// The end of the sentence that goes on here, else of the word, else here.
  private static int end(String text, int from) {
    int last = Math.min(text.length(), from + WANTED);
    var sentence = END.matcher(text).region(from, last);
    if (sentence.find()) {
      return sentence.end();
    }
    int space = text.indexOf(' ', from);
    if (space > 0 && space < last) {
      return space;
    }
    return last < text.length() && Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }
}
