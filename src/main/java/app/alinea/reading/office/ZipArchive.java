package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Parts of a packed file, read into memory by their names and never written anywhere. Only so much
/// is unpacked, in all, as a text can need: a small file may claim to hold a huge one.
public final class ZipArchive implements AutoCloseable {
  private static final long MOST_UNPACKED = 96L * 1024 * 1024;

  private final ZipFile zip;
  private long left = MOST_UNPACKED;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
  }

  public static ZipArchive open(Path file) throws UnreadableDocument {
    try {
      return new ZipArchive(new ZipFile(file.toFile()));
    } catch (ZipException damaged) {
      boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
      throw new UnreadableDocument(encrypted ? Reason.ENCRYPTED : Reason.DAMAGED, damaged);
    } catch (IOException unreadable) {
      throw new UnreadableDocument(Reason.DAMAGED, unreadable);
    }
  }

  public boolean has(String name) {
    var entry = zip.getEntry(name);
    return entry != null && !entry.isDirectory();
  }

  /// @throws UnreadableDocument where the part unpacks to more than a text can need
  Optional<InputStream> part(String name) throws UnreadableDocument {
    var bytes = bytes(name);
    return bytes.map(ByteArrayInputStream::new);
  }

  Optional<byte[]> bytes(String name) throws UnreadableDocument {
    if (!has(name)) {
      return Optional.empty();
    }
    try (var stream = zip.getInputStream(zip.getEntry(name))) {
      var bytes = stream.readNBytes((int) left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw new UnreadableDocument(Reason.TOO_COMPLEX, "");
      }
      return Optional.of(bytes);
    } catch (IOException damaged) {
      throw new UnreadableDocument(Reason.DAMAGED, damaged);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException unimportant) {
      throw new java.io.UncheckedIOException(unimportant);
    }
  }
}
