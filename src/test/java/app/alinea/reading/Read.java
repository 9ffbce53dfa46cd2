package app.alinea.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.library.DocumentReader.ReadOutcome;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.testing.Dictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes files and reads them with the reader that the program uses.
final class Read {
  private Read() {}

  static ReadOutcome.Read file(Path file) {
    var outcome = new ContentReader(Dictionaries::of).read(file);
    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
    return (ReadOutcome.Read) outcome;
  }

  static String text(Path file) {
    return file(file).text();
  }

  static Reason refusal(Path file) {
    var outcome = new ContentReader(Dictionaries::of).read(file);
    assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) outcome).reason();
  }

  static Path write(Path file, String content) {
    return write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Path zip(Path file, Map<String, String> parts) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }

  static Path docx(Path file, String body) {
    return docx(file, body, "");
  }

  static Path docx(Path file, String body, String numbering) {
    var space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    return zip(
        file,
        Map.of(
            "word/document.xml",
            "<w:document" + space + "<w:body>" + body + "</w:body></w:document>",
            "word/numbering.xml",
            "<w:numbering" + space + numbering + "</w:numbering>"));
  }

  /// A hundred kilobytes that unfold to a hundred megabytes.
  static Path bomb(Path file, String part) throws IOException {
    var block = "<a>".concat(" ".repeat(1 << 20)).getBytes(UTF_8);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(part));
      for (int megabytes = 0; megabytes < 98; megabytes++) {
        zip.write(block);
      }
    }
    return file;
  }
}
