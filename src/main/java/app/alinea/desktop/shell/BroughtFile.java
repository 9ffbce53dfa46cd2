package app.alinea.desktop.shell;

import app.alinea.core.exchange.QuestionImport;
import app.alinea.core.library.FolderContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What kind of file somebody brought.
sealed interface BroughtFile {
  record Folder(FolderContents contents) implements BroughtFile {}

  record Questions() implements BroughtFile {}

  /// Anything else; whoever reads it as a document says what is wrong with it.
  record Text() implements BroughtFile {}

  static BroughtFile of(Path file, QuestionImport questions) {
    if (Files.isDirectory(file)) {
      try {
        return new Folder(FolderContents.of(file, FileChoice::isKnown));
      } catch (IOException closed) {
        return new Text();
      }
    }
    return questions.takes(file) ? new Questions() : new Text();
  }
}
