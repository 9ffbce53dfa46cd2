package app.alinea.core.classroom;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.nio.file.Path;

/// Writes the report of a class into a file, whole or not at all.
public interface ClassReportWriter {
  /// One part of a report as a table.
  enum Part {
    QUESTIONS,
    PARTICIPANTS,
    ANSWERS,
    PARAGRAPHS
  }

  /// A workbook with a sheet for each part.
  ///
  /// @param language of the headings
  /// @throws IOException where the file cannot be written; an older one of that name is then kept
  void writeWorkbook(ClassReport report, Language language, Path file) throws IOException;

  /// One part as comma-separated values.
  ///
  /// @param language of the headings
  /// @throws IOException where the file cannot be written; an older one of that name is then kept
  void writeTable(ClassReport report, Part part, Language language, Path file) throws IOException;

  /// All of it as a PDF to be printed.
  ///
  /// @param language of the headings
  /// @throws IOException where the file cannot be written; an older one of that name is then kept
  void writePrint(ClassReport report, Language language, Path file) throws IOException;
}
