package app.alinea.desktop.shell;

import app.alinea.desktop.screen.DocumentWork;
import java.io.File;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;

/// Takes what was copied in or dragged from another program: files, else HTML, else text.
final class Pasting {
  /// Shorter ones are words that somebody copied, not a text to learn.
  private static final int SHORTEST = 40;

  private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://\\S+");

  private Pasting() {}

  /// What came of it.
  enum Taken {
    TAKEN,
    NOTHING,
    /// A word or two, no text to learn.
    TOO_SHORT,
    /// The address of a page; the program fetches nothing.
    LINK
  }

  static boolean hasAnything(Clipboard clipboard) {
    return clipboard.hasFiles()
        || clipboard.hasHtml()
        || clipboard.hasString()
        || clipboard.hasUrl();
  }

  static Taken take(Clipboard clipboard, DocumentWork work) {
    if (clipboard.hasFiles()) {
      work.importFiles(clipboard.getFiles().stream().map(File::toPath).toList());
      return Taken.TAKEN;
    }
    var html = clipboard.hasHtml() ? clipboard.getHtml() : null;
    var text = clipboard.hasString() ? clipboard.getString() : null;
    if (clipboard.hasUrl() || (text != null && ADDRESS.matcher(text.strip()).matches())) {
      return Taken.LINK;
    }
    if (html != null && html.length() >= SHORTEST) {
      work.importPasted("<html>" + html);
      return Taken.TAKEN;
    }
    if (text != null && text.length() >= SHORTEST) {
      work.importPasted(text);
      return Taken.TAKEN;
    }
    boolean nothing = (text == null || text.isBlank()) && (html == null || html.isBlank());
    return nothing ? Taken.NOTHING : Taken.TOO_SHORT;
  }
}
