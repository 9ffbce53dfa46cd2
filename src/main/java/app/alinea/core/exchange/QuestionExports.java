package app.alinea.core.exchange;

import app.alinea.core.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The formats in which questions can be written.
///
/// @param writers in the order in which they are offered
public record QuestionExports(List<QuestionWriter> writers) {
  public QuestionExports {
    writers = List.copyOf(writers);
  }

  public Optional<QuestionWriter> ofCode(String code) {
    return writers.stream().filter(writer -> writer.code().equals(code)).findFirst();
  }

  /// Writes a file whole or not at all: it appears under its name when it is complete.
  ///
  /// @throws IOException where the file cannot be written; an older file of that name is then kept
  public List<Loss> write(QuestionWriter writer, QuestionSheet sheet, Path file)
      throws IOException {
    return write(writer, sheet, file, Progress.NONE).orElseThrow();
  }

  /// The same as a task that can be cancelled.
  ///
  /// @return empty where it was cancelled; an older file of that name is then kept
  public Optional<List<Loss>> write(
      QuestionWriter writer, QuestionSheet sheet, Path file, Progress progress) throws IOException {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      List<Loss> losses;
      try (var out = new WatchedOutput(Files.newOutputStream(part), progress)) {
        losses = writer.write(sheet, out);
      }
      if (!progress.report(1, 1)) {
        return Optional.empty();
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(losses);
    } catch (WatchedOutput.Stopped _) {
      return Optional.empty();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
