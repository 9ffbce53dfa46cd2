package app.alinea.core.classroom;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.io.OutputStream;

/// Prints the report of a class as PDF.
public interface ReportPrinter {
  /// @param language of the headings; questions stay in their own
  /// @throws IOException where the stream cannot be written
  void print(ClassReport report, Language language, OutputStream out) throws IOException;
}
