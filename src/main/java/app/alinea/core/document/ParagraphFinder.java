package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into numbered paragraphs and what stands before, between and after them.
final class ParagraphFinder {
  private static final Pattern BLANK = Pattern.compile("\\n[\\p{Zs}\\t]*(?:\\n[\\p{Zs}\\t]*)+");
  private static final Pattern ITEM =
      Pattern.compile(
          "^[\\p{Zs}\\t]*(?:[•▪◦‣●○*–—-]\\s|\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3})[).]\\s)");
  private static final Pattern END_NOTE =
      Pattern.compile(
          "(?iu)^[\\p{Zs}\\t]*(?:source\\s*:|sources\\s*:|©|partager|share\\b|laisser un"
              + " commentaire|fait à|done at|in witness whereof|en foi de quoi)");
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]"
              + "|^(?iu:chapitre|titre|section|partie|chapter|title|part|préambule)(?!\\p{L})");
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_OWN_TITLE = 200;
  private static final int LONGEST_NEXT_LINE_TITLE = 90;

  private final Numbering numbering = new Numbering();

  FoundText find(String text) {
    var hits = numbering.find(text);
    return hits.isEmpty() ? unnumbered(text) : numbered(text, hits);
  }

  private static FoundText numbered(String text, List<NumberStyle.Hit> hits) {
    var blocks = new ArrayList<FoundText.Block>();
    var front = text.substring(0, hits.getFirst().lineStart());
    var heading = "";
    if (!front.isBlank()) {
      heading = sectionTitle(Cut.trailingHeading("\n\n" + front.strip()).heading());
    }
    boolean singleBlocks = mostlySingleBlocks(text, hits);
    var back = "";
    for (int at = 0; at < hits.size(); at++) {
      var hit = hits.get(at);
      boolean last = at == hits.size() - 1;
      int end = last ? text.length() : hits.get(at + 1).lineStart();
      var cut = Cut.of(text.substring(hit.bodyStart(), end), hit.label().startsWith("Article"));
      if (last) {
        var ended = endOfLast(cut.body(), singleBlocks);
        blocks.add(block(hit, heading(heading, cut), cut.body().substring(0, ended)));
        back = cut.body().substring(ended) + cut.next();
      } else {
        blocks.add(block(hit, heading(heading, cut), cut.body()));
      }
      heading = cut.next().isEmpty() ? heading : cut.next().strip();
    }
    return new FoundText(front, blocks, back, true);
  }

  /// What stands last before the first number is a title only when it looks like one of a section;
  /// a web page has other short lines there.
  private static String sectionTitle(String line) {
    var last = line.substring(line.lastIndexOf('–') + 1).strip();
    boolean capitals = last.equals(last.toUpperCase(java.util.Locale.ROOT));
    return SECTION.matcher(last).find() || capitals && last.length() > 3 ? last : "";
  }

  private static String heading(String section, Cut cut) {
    return cut.heading().isEmpty() ? section : cut.heading();
  }

  private static FoundText.Block block(NumberStyle.Hit hit, String heading, String body) {
    var number = new ParagraphNumber(hit.value(), hit.label());
    return new FoundText.Block(number, heading, body.strip());
  }

  /// Whether a paragraph of this text is, as a rule, one run of lines without a blank line.
  private static boolean mostlySingleBlocks(String text, List<NumberStyle.Hit> hits) {
    int single = 0;
    for (int at = 0; at + 1 < hits.size(); at++) {
      var body = text.substring(hits.get(at).bodyStart(), hits.get(at + 1).lineStart()).strip();
      single += BLANK.matcher(body).find() ? 0 : 1;
    }
    return hits.size() > 1 && single * 10 >= (hits.size() - 1) * 8;
  }

  private static int endOfLast(String body, boolean singleBlocks) {
    var matcher = BLANK.matcher(body);
    while (matcher.find()) {
      var rest = body.substring(matcher.end());
      if (body.substring(0, matcher.start()).isBlank()) {
        continue;
      }
      if (END_NOTE.matcher(rest).find() || singleBlocks && !ITEM.matcher(rest).find()) {
        return matcher.start();
      }
    }
    return body.length();
  }

  private static FoundText unnumbered(String text) {
    var blocks = new ArrayList<FoundText.Block>();
    var heading = "";
    for (var part : BLANK.split(text)) {
      var body = part.strip();
      if (body.isEmpty()) {
        continue;
      }
      if (Cut.looksLikeHeading(body)) {
        heading = body;
        continue;
      }
      blocks.add(new FoundText.Block(ParagraphNumber.of(blocks.size() + 1), heading, body));
    }
    return new FoundText("", blocks, "", false);
  }

  /// What stands under a number, without the title that follows the number or announces the next.
  ///
  /// @param heading title on the number's own line, or empty
  /// @param next title that stands before the next number, or empty
  private record Cut(String heading, String body, String next) {
    static Cut of(String under, boolean article) {
      var title = article ? ownTitle(under) : "";
      var body = title.isEmpty() ? under : under.substring(under.indexOf(title) + title.length());
      var trailing = trailingHeading(body.stripTrailing());
      return new Cut(title, trailing.body(), trailing.heading());
    }

    /// The title of an article: the rest of its line, or a short line after it; never a sentence.
    private static String ownTitle(String under) {
      boolean sameLine = !under.isEmpty() && !under.startsWith("\n");
      var stripped = under.stripLeading();
      int lineEnd = stripped.indexOf('\n');
      if (lineEnd < 0 || stripped.substring(lineEnd).isBlank()) {
        return "";
      }
      var line = stripped.substring(0, lineEnd).strip();
      boolean fits = line.length() <= (sameLine ? LONGEST_OWN_TITLE : LONGEST_NEXT_LINE_TITLE);
      return fits && isTitleLike(line) ? line : "";
    }

    static Cut trailingHeading(String body) {
      int from = body.length();
      var next = new ArrayList<String>();
      while (true) {
        int lineStart = body.lastIndexOf('\n', Math.max(0, from - 1));
        if (lineStart <= 0) {
          break;
        }
        var line = body.substring(lineStart, from).strip();
        boolean separated = body.substring(0, lineStart).matches("(?s).*\\n\\s*|.*[.!?:;»”]\\s*");
        if (!line.isEmpty() && !(looksLikeHeading(line) && separated)) {
          break;
        }
        if (!line.isEmpty()) {
          next.addFirst(line);
        }
        from = lineStart;
      }
      return next.isEmpty()
          ? new Cut("", body, "")
          : new Cut("", body.substring(0, from), "").withNext(String.join(" – ", next));
    }

    private Cut withNext(String title) {
      return new Cut(title, body, title);
    }

    static boolean looksLikeHeading(String line) {
      return line.length() <= LONGEST_HEADING && isTitleLike(line);
    }

    private static boolean isTitleLike(String line) {
      return !line.isEmpty()
          && line.indexOf('\n') < 0
          && ".;:,!?»…)".indexOf(line.charAt(line.length() - 1)) < 0
          && !Character.isLowerCase(line.charAt(0))
          && !ITEM.matcher(line).find();
    }
  }
}
