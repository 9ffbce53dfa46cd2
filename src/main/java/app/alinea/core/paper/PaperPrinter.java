package app.alinea.core.paper;

import app.alinea.core.question.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Prints a quiz for a class as PDF: each variant from a page of its own, then the keys.
public interface PaperPrinter {
  /// @return questions with characters that no typeface of the print has, replaced by a mark
  /// @throws IOException where the stream cannot be written
  List<Question> print(PaperQuiz quiz, OutputStream out) throws IOException;
}
