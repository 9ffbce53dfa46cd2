package app.alinea.core.library;

import java.nio.file.Path;

/// Reads the text out of a kind of file.
public interface DocumentReader {
  /// Whether this reader knows the kind of file, by its name.
  boolean reads(Path file);

  ReadOutcome read(Path file);

  /// What became of a file. A refusal is expected, not an exception.
  sealed interface ReadOutcome {
    /// @param contentHash SHA-256 of the file's bytes in lower-case hexadecimal
    /// @param undecodable how many characters could not be decoded
    record Read(String text, String contentHash, int undecodable) implements ReadOutcome {}

    record Refused(ImportOutcome.Reason reason, String detail) implements ReadOutcome {}
  }
}
