package app.alinea.core.library;

import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import java.nio.file.Path;
import java.util.List;

/// Reads the text out of files of every kind.
public interface DocumentReader {
  ReadOutcome read(Path file);

  /// Reads what was copied from another program.
  ///
  /// @param content text or HTML
  ReadOutcome readPasted(String content);

  /// What became of a file. A refusal is expected, not an exception.
  sealed interface ReadOutcome {
    /// @param text paragraphs apart by blank lines, numbers of automatic lists written out
    /// @param title as the file itself says, or empty
    /// @param contentHash SHA-256 of the file's bytes in lower-case hexadecimal
    /// @param warnings what a person should know of the reading
    record Read(String text, String title, String contentHash, List<ImportWarning> warnings)
        implements ReadOutcome {
      public Read {
        warnings = List.copyOf(warnings);
      }
    }

    /// @param detail what was found, for the message's placeholder; may be empty
    record Refused(Reason reason, String detail) implements ReadOutcome {}
  }
}
