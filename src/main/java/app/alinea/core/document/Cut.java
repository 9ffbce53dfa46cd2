package app.alinea.core.document;

import java.util.ArrayList;
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

  private static final Pattern SEPARATED = Pattern.compile("\\n\\s*$|[.!?:;»”]\\s*$");

  static Cut of(String under, boolean article) {
    var title = article ? ownTitle(under) : "";
    var body = title.isEmpty() ? under : under.substring(under.indexOf(title) + title.length());
    var trailing = trailingHeading(body.stripTrailing());
    return new Cut(title, trailing.body(), trailing.next());
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

  static Cut trailingHeading(String body) {
    int from = body.length();
    var next = new ArrayList<String>();
    while (next.size() < MOST_LINES) {
      int lineStart = body.lastIndexOf('\n', Math.max(0, from - 1));
      if (lineStart <= 0) {
        break;
      }
      var line = body.substring(lineStart, from).strip();
      var before = body.substring(Math.max(0, lineStart - 300), lineStart);
      boolean separated = SEPARATED.matcher(before).find();
      if (!line.isEmpty() && !(Titles.looksLikeOne(line) && separated)) {
        break;
      }
      if (!line.isEmpty()) {
        next.addFirst(line);
      }
      from = lineStart;
    }
    return next.isEmpty()
        ? new Cut("", body, "")
        : new Cut("", body.substring(0, from), String.join(" – ", next));
  }
}
