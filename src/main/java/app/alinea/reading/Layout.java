package app.alinea.reading;

import app.alinea.core.library.ImportOutcome.Reason;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Lays out the text of a file that is being read: blocks apart by blank lines, items of lists on
/// lines of their own. Confined to one thread.
public final class Layout {
  /// More than two thousand pages: no text that anybody learns.
  public static final int LONGEST = 4_000_000;

  private static final int MILLION = 1_000_000;
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern SPACES_IN_LINE = Pattern.compile("[ \\t\\r\\f]+");
  private static final Pattern SPACES_AT_LINE_EDGE = Pattern.compile(" *\\n *");

  private final StringBuilder text = new StringBuilder();

  /// A block of its own, with a blank line around it.
  public void block(String content) throws UnreadableDocument {
    add("\n\n", lines(content));
  }

  /// An item of a list; the first of a list stands apart from what is before where its marker is a
  /// number of the outermost level.
  ///
  /// @param marker number, letter or bullet, as the reader sees it; may be empty
  public void item(int depth, String marker, String content) throws UnreadableDocument {
    var line = marker.isEmpty() ? lines(content) : marker + " " + lines(content);
    boolean counted = depth == 0 && marker.chars().anyMatch(Character::isLetterOrDigit);
    add(counted ? "\n\n" : "\n", line.strip());
  }

  private void add(String separator, String content) throws UnreadableDocument {
    if (content.isBlank()) {
      return;
    }
    if (text.length() + content.length() > LONGEST) {
      throw tooLong();
    }
    if (!text.isEmpty()) {
      text.append(separator);
    }
    text.append(content);
  }

  /// The refusal of a text that is too long.
  public static UnreadableDocument tooLong() {
    return new UnreadableDocument(Reason.TOO_LONG, Integer.toString(LONGEST / MILLION));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public String text() {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// On one line, whatever line ends the file has inside a paragraph.
  public static String oneLine(String content) {
    return SPACES.matcher(content).replaceAll(" ").strip();
  }

  private static String lines(String content) {
    var spaced = SPACES_IN_LINE.matcher(content).replaceAll(" ");
    return SPACES_AT_LINE_EDGE.matcher(spaced).replaceAll("\n").strip();
  }
}
