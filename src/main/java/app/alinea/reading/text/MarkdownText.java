package app.alinea.reading.text;

import app.alinea.reading.Layout;
import app.alinea.reading.ListMarkers;
import app.alinea.reading.ReadText;
import app.alinea.reading.UnreadableDocument;
import app.alinea.reading.web.HtmlText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Takes the text out of Markdown: without its signs, with the numbers of its lists as they are
/// typed.
final class MarkdownText {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n(?:[^\\n]*+\\n){0,200}?---\\n");
  private static final Pattern TITLE = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*\\p{L}[^*\\n]{0,200}\\*\\*|\\]\\(https?:");
  private static final Pattern NUMBER = Pattern.compile("^[\\s>]*(\\d{1,9})[.)]");
  private static final int SAMPLE = 50_000;

  private final Layout layout = new Layout();
  private List<String> lines = List.of();

  /// Whether a text without a telling name has the signs of Markdown, more than one by chance.
  static boolean looksLikeIt(String text) {
    var sample = text.substring(0, Math.min(SAMPLE, text.length())).replace("\r\n", "\n");
    long titles = TITLE.matcher(sample).results().limit(3).count();
    long signs = STRONG.matcher(sample).results().limit(3).count();
    return titles >= 2 || titles == 1 && signs >= 1;
  }

  ReadText of(String text) throws UnreadableDocument {
    var unix = text.replaceAll("\\r\\n?", "\n");
    var body = FRONT_MATTER.matcher(unix).replaceFirst("");
    lines = body.lines().toList();
    var document =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(body);
    blocks(document);
    return new ReadText(layout.text(), "", List.of());
  }

  private void blocks(Node parent) throws UnreadableDocument {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case ListBlock list -> list(list, 0);
        case BlockQuote quote -> blocks(quote);
        case TableBlock table -> table(table);
        case HtmlBlock html -> layout.block(new HtmlText().of(html.getLiteral()).text());
        default -> layout.block(plain(node));
      }
    }
  }

  private void list(ListBlock list, int depth) throws UnreadableDocument {
    boolean counted = list instanceof OrderedList && allTypedAlike(list);
    int number = list instanceof OrderedList ordered ? first(ordered) : 0;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      int shown = counted ? number : typed(item).orElse(number);
      var marker =
          list instanceof OrderedList ordered
              ? shown + ordered.getMarkerDelimiter()
              : ListMarkers.of(ListMarkers.Style.BULLET, 0);
      item(item, marker, depth);
      number = shown + 1;
    }
  }

  private void item(Node item, String marker, int depth) throws UnreadableDocument {
    var pending = marker;
    for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof ListBlock inner) {
        if (!pending.isEmpty()) {
          layout.item(depth, pending, "");
          pending = "";
        }
        list(inner, depth + 1);
      } else {
        layout.item(pending.isEmpty() ? depth + 1 : depth, pending, plain(part));
        pending = "";
      }
    }
  }

  private static int first(OrderedList list) {
    var start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  /// Who types "1." before each item wants them counted.
  private boolean allTypedAlike(ListBlock list) {
    var first = list.getFirstChild();
    if (first == null || first.getNext() == null) {
      return false;
    }
    var one = typed(first);
    for (var item = first; item != null; item = item.getNext()) {
      if (!typed(item).equals(one)) {
        return false;
      }
    }
    return true;
  }

  private OptionalInt typed(Node item) {
    var spans = item.getSourceSpans();
    if (spans.isEmpty() || spans.getFirst().getLineIndex() >= lines.size()) {
      return OptionalInt.empty();
    }
    var line = lines.get(spans.getFirst().getLineIndex());
    int column = Math.min(spans.getFirst().getColumnIndex(), line.length());
    var matcher = NUMBER.matcher(line.substring(column));
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private void table(TableBlock table) throws UnreadableDocument {
    var rows = new StringBuilder();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.append(row(row)).append('\n');
        }
      }
    }
    layout.block(rows.toString());
  }

  private static String row(Node row) {
    var text = new StringBuilder();
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        text.append(text.isEmpty() ? "" : " | ").append(plain(cell));
      }
    }
    return text.toString();
  }

  private static String plain(Node node) {
    return switch (node) {
      case FencedCodeBlock code -> code.getLiteral();
      case IndentedCodeBlock code -> code.getLiteral();
      default -> InlineText.of(node);
    };
  }
}
