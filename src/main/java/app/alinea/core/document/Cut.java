package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stands under a number, without the title that follows the number or announces the next.
///
/// @param heading title on the number's own line, or empty
/// @param next title that stands before the next number, or empty
record Cut(String heading, String body, String next) {
  private static final int LONGEST_OWN_TITLE = 200;
  private static final int LONGEST_NEXT_LINE_TITLE = 90;

  /// More short lines on end are a table or verses, not titles.
  private static final int MOST_LINES = 6;

  /// "Right to erasure (‘right to be forgotten’)" beside the number.
  private static final Pattern CLOSED = Pattern.compile("^\\p{Lu}[^.;:!?]*[)»”]$");

  private static final Pattern STOPPED = Pattern.compile("\\p{Lu}[^.;:!?\\n]{2,60}\\.");

  private static final Pattern SEPARATED = Pattern.compile("\\n\\s*$|[.!?:;»”]\\s*$");

  /// What titles paragraphs bear of their own.
  enum Own {
    NONE,
    /// "Article 5 – Composition".
    OPEN,
    /// "Section 5. Composition.", too.
    STOPPED
  }

  static Cut of(String under, Own own) {
    var title = own == Own.NONE ? "" : ownTitle(under);
    title = title.isEmpty() && own == Own.STOPPED ? stoppedTitle(under) : title;
    var body = title.isEmpty() ? under : under.substring(under.indexOf(title) + title.length());
    var trailing = trailingHeading(body.stripTrailing());
    var plain = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return new Cut(plain, trailing.body(), trailing.next());
  }

  /// A few words with a full stop alone on the number's line; in most paragraphs they are titles.
  static String stoppedTitle(String under) {
    int lineEnd = under.indexOf('\n');
    if (lineEnd <= 0 || under.substring(lineEnd).isBlank()) {
      return "";
    }
    var line = under.substring(0, lineEnd).strip();
    return STOPPED.matcher(line).matches() ? line : "";
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
    boolean closed = sameLine && CLOSED.matcher(line).find();
    return fits && (Titles.hasNoEnd(line) || closed) ? line : "";
  }

  /// Titles may have two lines; the first stands behind a blank line or the end of a sentence.
  static Cut trailingHeading(String body) {
    int from = body.length();
    int start = from;
    var lines = new ArrayList<String>();
    var next = List.<String>of();
    while (lines.size() < MOST_LINES) {
      int lineStart = body.lastIndexOf('\n', Math.max(0, from - 1));
      if (lineStart <= 0) {
        break;
      }
      var line = body.substring(lineStart, from).strip();
      if (!line.isEmpty() && !Titles.looksLikeOne(line)) {
        break;
      }
      if (!line.isEmpty()) {
        lines.addFirst(line);
      }
      from = lineStart;
      var before = body.substring(Math.max(0, lineStart - 300), lineStart);
      if (SEPARATED.matcher(before).find()) {
        start = from;
        next = List.copyOf(lines);
      }
    }
    return next.isEmpty()
        ? new Cut("", body, "")
        : new Cut("", body.substring(0, start), String.join(" – ", next));
  }
}
