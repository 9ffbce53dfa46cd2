package app.alinea.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A file format in which questions leave the program.
public interface QuestionWriter {
  /// As typed on the command line: "gift".
  String code();

  /// Ending of the file's name, without the dot.
  String extension();

  /// Writes the whole sheet.
  ///
  /// @return what the format could not hold, question by question; empty where it holds everything
  /// @throws IOException where the stream cannot be written
  List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException;
}
