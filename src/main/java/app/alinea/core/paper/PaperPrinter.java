package app.alinea.core.paper;

import java.io.IOException;
import java.io.OutputStream;

/// Prints a quiz for a class as PDF: each variant from a page of its own, then the keys.
public interface PaperPrinter {
  /// @throws IOException where the stream cannot be written
  void print(PaperQuiz quiz, OutputStream out) throws IOException;
}
