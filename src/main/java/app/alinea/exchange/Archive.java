package app.alinea.exchange;

import app.alinea.core.exchange.ReadQuestions.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip file of unknown origin. Nothing is ever unpacked under a name that the file chooses, and
/// no entry grows past the size it is given: what a small file unfolds to is bounded.
public final class Archive implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final ZipFile zip;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /// @throws Unusable where the file is no zip
  public static Archive open(Path file) throws Unusable {
    try {
      return new Archive(new ZipFile(file.toFile()));
    } catch (ZipException damaged) {
      throw Unusable.damaged("zip");
    } catch (IOException unreadable) {
      throw new Unusable(Reason.NOT_READABLE, String.valueOf(unreadable.getMessage()));
    } catch (IllegalArgumentException badNames) {
      throw Unusable.damaged("zip");
    }
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /// The bytes of an entry, which may be missing.
  ///
  /// @throws Unusable where the entry is damaged or larger than allowed
  public Optional<byte[]> bytes(String name, int largest) throws Unusable {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw tooLarge(largest);
      }
      return Optional.of(bytes);
    } catch (IOException damaged) {
      throw Unusable.damaged(name);
    }
  }

  /// Copies an entry, which may pass through a decoder.
  ///
  /// @throws Unusable where the entry is missing, damaged or larger than allowed
  /// @throws IOException where the file cannot be written
  public void copy(String name, Path file, long largest, Decoder decoder)
      throws Unusable, IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw Unusable.damaged(name);
    }
    try (var out = Files.newOutputStream(file)) {
      try (var in = decoder.decode(zip.getInputStream(entry))) {
        pour(in, out, largest, name);
      }
    }
  }

  private static void pour(InputStream in, OutputStream out, long largest, String name)
      throws Unusable, IOException {
    var buffer = new byte[BUFFER];
    long total = 0;
    for (int read = next(in, buffer, name); read >= 0; read = next(in, buffer, name)) {
      total += read;
      if (total > largest) {
        throw tooLarge(largest);
      }
      out.write(buffer, 0, read);
    }
  }

  private static int next(InputStream in, byte[] buffer, String name) throws Unusable {
    try {
      return in.read(buffer);
    } catch (IOException damaged) {
      throw Unusable.damaged(name);
    }
  }

  private static Unusable tooLarge(long largest) {
    return new Unusable(Reason.TOO_LARGE, Long.toString(largest / (1024 * 1024)));
  }

  /// What stands between an entry and its contents.
  @FunctionalInterface
  public interface Decoder {
    InputStream decode(InputStream packed) throws IOException;
  }

  @Override
  public void close() throws Unusable {
    try {
      zip.close();
    } catch (IOException failure) {
      throw new Unusable(Reason.NOT_READABLE, String.valueOf(failure.getMessage()));
    }
  }
}
