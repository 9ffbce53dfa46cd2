package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Counts the paragraphs of a text without numbers: apart by blank lines; where it has hardly any,
/// by indents or one a line.
final class PlainParagraphs {
  static final Pattern BLANK = Pattern.compile("\\n[\\p{Zs}\\t]*+(?:\\n[\\p{Zs}\\t]*+)+");
  private static final Pattern LINE = Pattern.compile("\\n");
  private static final Pattern INDENT = Pattern.compile("\\n(?=(?: {2,}|\\t|\\u2003|\\u3000)\\S)");
  private static final Pattern ANNOUNCES = Pattern.compile("[:;,]\\s*$");
  private static final int LINES_A_BLOCK = 4;

  /// Shorter ones on average are verses or a list, not paragraphs.
  private static final int SHORT_LINE = 90;

  private static final int FEWEST_INDENTS = 3;

  private PlainParagraphs() {}

  static FoundText find(String text) {
    var blocks = new ArrayList<Block>();
    var heading = "";
    for (var part : parts(text)) {
      var body = part.strip();
      if (body.isEmpty()) {
        continue;
      }
      if (Titles.looksLikeOne(body)) {
        heading = body;
        continue;
      }
      if (!blocks.isEmpty()
          && Titles.ITEM.matcher(body).find()
          && ANNOUNCES.matcher(blocks.getLast().text()).find()) {
        var last = blocks.removeLast();
        blocks.add(new Block(last.number(), last.heading(), last.text() + "\n" + body));
        continue;
      }
      blocks.add(new Block(ParagraphNumber.of(blocks.size() + 1), heading, body));
    }
    return new FoundText(FoundText.COUNTED, "", blocks, "");
  }

  private static List<String> parts(String text) {
    var apart = BLANK.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    if (apart.size() > 1 && apart.size() * LINES_A_BLOCK > lines) {
      return apart;
    }
    var starts = new LineStarts(text);
    if (!starts.isWrapped() && text.length() > lines * SHORT_LINE) {
      return LINE.splitAsStream(text).toList();
    }
    var indented = INDENT.splitAsStream(text).toList();
    boolean some = indented.size() > FEWEST_INDENTS && indented.size() * 2L < lines;
    return some ? indented : apart;
  }
}
