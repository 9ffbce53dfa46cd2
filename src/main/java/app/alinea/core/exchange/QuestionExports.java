package app.alinea.core.exchange;

import java.io.BufferedOutputStream;
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
    var target = file.toAbsolutePath();
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      List<Loss> losses;
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        losses = writer.write(sheet, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return losses;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
