package app.alinea.exchange.anki;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An Anki package in the oldest layout, the one that every client and every other program reads: a
/// zip of `collection.anki2` (SQLite, schema 11) and an empty list of media.
public final class AnkiPackageWriter implements QuestionWriter {
  private final Clock clock;

  public AnkiPackageWriter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String code() {
    return "anki";
  }

  @Override
  public String extension() {
    return "apkg";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var collection = Files.createTempFile("alinea", ".anki2");
    try {
      try (var file = AnkiCollection.create(collection, clock.instant())) {
        file.addAll(sheet);
      } catch (SQLException failure) {
        throw new IOException(failure);
      }
      var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      zip.putNextEntry(new ZipEntry("collection.anki2"));
      Files.copy(collection, zip);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("media"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
      return new AnkiNotes(sheet).losses();
    } finally {
      Files.deleteIfExists(collection);
    }
  }
}
