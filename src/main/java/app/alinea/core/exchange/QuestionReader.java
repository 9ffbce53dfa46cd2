package app.alinea.core.exchange;

import app.alinea.core.task.Progress;
import java.nio.file.Path;

/// Reads questions out of a kind of file.
public interface QuestionReader {
  /// Whether a file is of this kind.
  ///
  /// @param name of the file in lower case
  /// @param beginning the first characters of the file, however its bytes read as UTF-8
  boolean reads(String name, String beginning);

  ReadQuestions read(Path file, Progress progress);
}
