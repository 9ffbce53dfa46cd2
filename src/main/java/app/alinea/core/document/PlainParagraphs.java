package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Counts the paragraphs of a text without numbers: apart by blank lines; where it has hardly any,
/// by indents or one a line. Titles before the first paragraph and behind the last are set aside.
/// Confined to one thread.
final class PlainParagraphs {
  static final Pattern BLANK = Pattern.compile("\\n[\\p{Zs}\\t]*+(?:\\n[\\p{Zs}\\t]*+)+");
  private static final Pattern LINE = Pattern.compile("\\n");
  private static final Pattern INDENT = Pattern.compile("\\n(?=(?: {2,}|\\t|\\u2003|\\u3000)\\S)");
  private static final Pattern ANNOUNCES = Pattern.compile("[:;,]\\s*$");
  private static final int LINES_A_BLOCK = 4;

  /// Shorter ones on average are verses or a list, not paragraphs.
  private static final int SHORT_LINE = 90;

  private static final int FEWEST_INDENTS = 3;

  /// A longer item is a paragraph of its own, unless a comma or a semicolon ties it to the list.
  private static final int LONGEST_ITEM = 400;

  /// What a file in plain text sets a title off with.
  private static final Pattern MARKS = Pattern.compile("^[*_]+");

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> front = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private String heading = "";
  private boolean listing;

  private PlainParagraphs() {}

  static FoundText find(String text) {
    var found = new PlainParagraphs();
    boolean wrapped = new LineStarts(text).isWrapped();
    for (var part : parts(text)) {
      var body = part.strip();
      if (!body.isEmpty()) {
        found.add(body, wrapped);
      }
    }
    return found.found();
  }

  private void add(String body, boolean wrapped) {
    if (Titles.looksLikeOne(body) || !WORDS.matcher(body).find()) {
      title(body);
      return;
    }
    int title = wrapped ? 0 : Titles.lengthOfOwn(body);
    if (title > 0) {
      boolean ofText = blocks.isEmpty() && front.isEmpty();
      title(body.substring(0, title).strip());
      heading = ofText ? heading : body.substring(0, title).strip();
      add(body.substring(title).strip(), false);
      return;
    }
    int runIn = RunInTitles.length(body);
    if (runIn > 0) {
      boolean ofText = blocks.isEmpty() && front.isEmpty();
      var name = MARKS.matcher(body.substring(0, runIn)).replaceFirst("");
      title(name);
      heading = ofText ? heading : name;
      add(body.substring(runIn).strip(), wrapped);
      return;
    }
    if (isOfList(body)) {
      var last = blocks.removeLast();
      blocks.add(new Block(last.number(), last.heading(), last.text() + "\n" + body));
      return;
    }
    listing = body.endsWith(":");
    titles.clear();
    blocks.add(new Block(ParagraphNumber.of(blocks.size() + 1), heading, body));
  }

  private void title(String line) {
    if (blocks.isEmpty()) {
      front.add(line);
      heading = Titles.isMarked(line) && front.size() > 1 ? line : "";
    } else {
      titles.add(line);
      heading = WORDS.matcher(line).find() ? line : heading;
    }
    listing = false;
  }

  private boolean isOfList(String body) {
    if (blocks.isEmpty() || !titles.isEmpty() || !Titles.ITEM.matcher(body).find()) {
      return false;
    }
    boolean tied = ANNOUNCES.matcher(blocks.getLast().text()).find();
    return tied || listing && body.length() <= LONGEST_ITEM;
  }

  private FoundText found() {
    return new FoundText(
        FoundText.COUNTED, String.join("\n\n", front), blocks, String.join("\n\n", titles));
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
