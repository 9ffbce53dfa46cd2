package app.alinea.desktop.shell;

import app.alinea.desktop.screen.DocumentWork;
import java.io.File;
import javafx.scene.input.Clipboard;

/// Takes what was copied in or dragged from another program: files, else HTML, else text.
final class Pasting {
  /// Shorter ones are words that somebody copied, not a text to learn.
  private static final int SHORTEST = 40;

  private Pasting() {}

  static boolean hasText(Clipboard clipboard) {
    return clipboard.hasHtml() || clipboard.hasString();
  }

  /// @return whether there was anything to import
  static boolean take(Clipboard clipboard, DocumentWork work) {
    if (clipboard.hasFiles()) {
      work.importFiles(clipboard.getFiles().stream().map(File::toPath).toList());
      return true;
    }
    var html = clipboard.hasHtml() ? clipboard.getHtml() : null;
    var text = clipboard.hasString() ? clipboard.getString() : null;
    if (html != null && html.length() >= SHORTEST) {
      work.importPasted("<html>" + html);
      return true;
    }
    if (text != null && text.length() >= SHORTEST) {
      work.importPasted(text);
      return true;
    }
    return false;
  }
}
