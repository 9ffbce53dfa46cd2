package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into numbered paragraphs and what stands before, between and after them.
final class ParagraphFinder {
  private static final Pattern END_NOTE =
      Pattern.compile(
          "(?iu)^[\\p{Zs}\\t]*+(?:source\\s*:|sources\\s*:|©|partager|share\\b|laisser un"
              + " commentaire|fait à|done at|in witness whereof|en foi de quoi)");

  /// A rule between two parts.
  private static final Pattern ORNAMENT = Pattern.compile("\\s*\\n[–—_*=#~-]{3,}$");

  private static final int MOST_WAYS = 6;
  private static final String ARTICLE = "Article";
  private static final Pattern ENCLOSING = Pattern.compile("Article|Section|\\d");

  private final Numbering numbering = new Numbering();

  /// The likeliest way to cut the text first; at least one.
  List<FoundText> find(String given) {
    var text = InnerArticles.apart(SlippedHeadings.mended(LineStarts.withLinesApart(given)));
    var ways = numbering.find(text);
    var found = new ArrayList<FoundText>();
    ways.stream().limit(MOST_WAYS).forEach(way -> found.add(numbered(text, way)));
    var counted = PlainParagraphs.find(text);
    boolean trusted = !ways.isEmpty() && Numbering.covers(text, ways.getFirst());
    if (trusted || counted.blocks().isEmpty()) {
      found.add(counted);
    } else {
      found.addFirst(counted);
    }
    return found;
  }

  private static FoundText numbered(String text, Numbering.Way way) {
    var hits = way.hits();
    var blocks = new ArrayList<Block>();
    var front = text.substring(0, hits.getFirst().lineStart());
    var firstTitle = "";
    if (!front.isBlank()) {
      firstTitle = firstTitle(front);
    }
    // A web page has other short lines there.
    var heading = Titles.isMarked(firstTitle) ? firstTitle : "";
    if (!Numbering.setsFrontAside(way)) {
      var prose = FrontProse.read(front);
      front = prose.front();
      blocks.addAll(prose.blocks());
    }
    var titles = ownTitles(way, text);
    boolean singleBlocks = mostlySingleBlocks(text, hits);
    var back = "";
    var part = "";
    for (int at = 0; at < hits.size(); at++) {
      var hit = hits.get(at);
      boolean last = at == hits.size() - 1;
      int end = last ? text.length() : hits.get(at + 1).lineStart();
      var under = text.substring(hit.bodyStart(), end);
      boolean ends = last || hits.get(at + 1).value() == 1 && hit.value() > 1;
      int closing = last ? closing(under) : under.length();
      var attached =
          ends && mayHaveAnnex(hit)
              ? Attachments.in(under.substring(0, closing))
              : List.<Attachments>of();
      if (!attached.isEmpty()) {
        var own = under.substring(0, attached.getFirst().start());
        blocks.add(block(part, hit, heading, Cut.of(own, titles)));
        heading = attach(under.substring(0, closing), attached, blocks);
        back = under.substring(closing);
        part = attached.getLast().name() + (hit.label().startsWith(ARTICLE) ? ", " : ", § ");
        continue;
      }
      var cut = Cut.of(under, titles);
      if (last) {
        var ended = endOfLast(cut.body(), singleBlocks);
        blocks.add(block(part, hit, heading(heading, cut), cut.body().substring(0, ended)));
        back = cut.body().substring(ended) + cut.next();
      } else if (isTitleOfNext(way, at, cut)) {
        heading = cut.body().strip();
      } else {
        blocks.add(block(part, hit, heading, cut));
      }
      heading = cut.next().isEmpty() ? heading : cut.next().strip();
    }
    return new FoundText(
        way.name(), front, Restarts.named(blocks, ofPart(firstTitle, front)), back);
  }

  /// What is lettered or only counted with its sentence is no text that could have an annex.
  private static boolean mayHaveAnnex(Hit hit) {
    return ENCLOSING.matcher(hit.label()).lookingAt();
  }

  /// Articles may bear titles; of other paragraphs as a rule all do, or none.
  private static Cut.Own ownTitles(Numbering.Way way, String text) {
    boolean told = way.hits().getLast().label().startsWith(ARTICLE);
    boolean wrapped = new LineStarts(text).isWrapped();
    var hits = way.hits();
    int open = 0;
    int stopped = 0;
    for (int at = 0; at + 1 < hits.size(); at++) {
      var under = text.substring(hits.get(at).bodyStart(), hits.get(at + 1).lineStart());
      open += Titles.lengthOfOwn(under.strip()) > 0 ? 1 : 0;
      stopped += Cut.stoppedTitle(under).isEmpty() ? 0 : 1;
    }
    int most = (hits.size() - 1) * 7;
    if (hits.size() > 2 && stopped * 10 >= most) {
      return Cut.Own.STOPPED;
    }
    return told || !wrapped && open > 0 && open * 10 >= most ? Cut.Own.OPEN : Cut.Own.NONE;
  }

  /// "2 Safety", before "2.1 …", is the title of a section and no paragraph.
  private static boolean isTitleOfNext(Numbering.Way way, int at, Cut cut) {
    return way.name().equals(FoundText.NESTED)
        && way.hits().get(at + 1).label().startsWith(way.hits().get(at).label() + ".")
        && Titles.looksLikeOne(cut.body().strip());
  }

  /// The first line of all is the title of the text, not of a part.
  private static String ofPart(String title, String front) {
    boolean whole =
        front.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip().equals(title);
    return whole ? "" : title;
  }

  /// The last title before the first number; that of a part with what the part is called.
  private static String firstTitle(String front) {
    var titles = List.of(Cut.trailingHeading("\n\n" + front.strip()).next().split(" – "));
    for (int at = titles.size() - 1; at >= 0; at--) {
      if (Titles.opensPart(titles.get(at))) {
        var part = String.join(" – ", titles.subList(at, titles.size()));
        return ofPart(part, front).isEmpty() ? titles.getLast().strip() : part.strip();
      }
    }
    return titles.getLast().strip();
  }

  private static String heading(String section, Cut cut) {
    return cut.heading().isEmpty() ? section : cut.heading();
  }

  private static Block block(String part, Hit hit, String heading, Cut cut) {
    return block(part, hit, heading(heading, cut), cut.body());
  }

  /// @param part of the document that has articles of its own, as "Annex II, ", or nothing
  private static Block block(String part, Hit hit, String heading, String body) {
    var number = new ParagraphNumber(hit.value(), part + hit.label());
    return new Block(number, heading, ORNAMENT.matcher(body.strip()).replaceFirst(""));
  }

  /// Adds what stands under the titles of annexes before their first article.
  ///
  /// @return the title over that article
  private static String attach(String under, List<Attachments> attached, List<Block> blocks) {
    var heading = "";
    for (int at = 0; at < attached.size(); at++) {
      var each = attached.get(at);
      int end = at + 1 < attached.size() ? attached.get(at + 1).start() : under.length();
      var body = under.substring(each.start(), end).strip().substring(each.title().length());
      heading = each.title();
      if (Titles.looksLikeOne(body.strip())) {
        heading += " – " + body.strip();
      } else if (!body.isBlank()) {
        blocks.add(new Block(new ParagraphNumber(0, each.name()), heading, body.strip()));
      }
    }
    return heading;
  }

  /// Whether a paragraph of this text is, as a rule, one run of lines without a blank line.
  private static boolean mostlySingleBlocks(String text, List<Hit> hits) {
    int single = 0;
    for (int at = 0; at + 1 < hits.size(); at++) {
      var body = text.substring(hits.get(at).bodyStart(), hits.get(at + 1).lineStart()).strip();
      single += PlainParagraphs.BLANK.matcher(body).find() ? 0 : 1;
    }
    return hits.size() > 1 && single * 10 >= (hits.size() - 1) * 8;
  }

  /// Where the words that close a text begin: what follows them is set aside as a whole.
  private static int closing(String under) {
    var matcher = PlainParagraphs.BLANK.matcher(under);
    while (matcher.find()) {
      if (END_NOTE.matcher(under.substring(matcher.end())).find()) {
        return matcher.start();
      }
    }
    return under.length();
  }

  private static int endOfLast(String body, boolean singleBlocks) {
    var matcher = PlainParagraphs.BLANK.matcher(body);
    while (matcher.find()) {
      var rest = body.substring(matcher.end());
      if (body.substring(0, matcher.start()).isBlank()) {
        continue;
      }
      if (END_NOTE.matcher(rest).find() || singleBlocks && !Titles.ITEM.matcher(rest).find()) {
        return matcher.start();
      }
    }
    return body.length();
  }
}
