package app.alinea.reading;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.library.DocumentReader;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.office.DocxReader;
import app.alinea.reading.office.EpubReader;
import app.alinea.reading.office.OdtReader;
import app.alinea.reading.office.RtfReader;
import app.alinea.reading.pdf.PdfReader;
import app.alinea.reading.text.WrittenReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.function.Function;

/// Reads any file: finds its kind in its content and hands it to that kind's reader. Whatever a
/// file holds, the outcome is its text or the reason why there is none.
///
/// Nothing is kept between files, and a kind's library is loaded with the first file of that kind.
public final class ContentReader implements DocumentReader {
  private static final long LARGEST_BYTES = 50L * 1024 * 1024;
  private static final long MOST_LINES = 300_000;
  private static final long MEBIBYTE = 1024 * 1024;

  private final Function<Language, Morphology> dictionaries;

  /// @param dictionaries of the languages; asked only where a file's lines part words
  public ContentReader(Function<Language, Morphology> dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public ReadOutcome read(Path file) {
    try {
      if (!Files.exists(file)) {
        return new ReadOutcome.Refused(Reason.NOT_FOUND, file.toString());
      }
      if (!Files.isRegularFile(file)) {
        return new ReadOutcome.Refused(Reason.NOT_A_FILE, file.toString());
      }
      long size = Files.size(file);
      if (size > LARGEST_BYTES) {
        return new ReadOutcome.Refused(Reason.TOO_LARGE, Long.toString(size / MEBIBYTE));
      }
      return read(new Source(file, content(file)));
    } catch (FileSystemException denied) {
      return new ReadOutcome.Refused(Reason.NOT_READABLE, file.toString());
    } catch (IOException unreadable) {
      return new ReadOutcome.Refused(Reason.NOT_READABLE, String.valueOf(unreadable.getMessage()));
    }
  }

  /// A file that grows while it is read gives no more than the largest size.
  private static byte[] content(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes((int) LARGEST_BYTES + 1);
    }
  }

  @Override
  public ReadOutcome readPasted(String content) {
    return read(
        new Source(Path.of("presse-papiers.txt"), content.getBytes(StandardCharsets.UTF_8)));
  }

  private ReadOutcome read(Source source) {
    if (source.bytes().length == 0) {
      return new ReadOutcome.Refused(Reason.EMPTY, "");
    }
    try {
      var read = readerOf(FileKind.of(source)).read(source);
      if (read.text().isBlank()) {
        return new ReadOutcome.Refused(Reason.EMPTY, "");
      }
      if (read.text().length() > Layout.LONGEST
          || read.text().chars().filter(c -> c == '\n' || c == '\r').limit(MOST_LINES).count()
              == MOST_LINES) {
        throw Layout.tooLong();
      }
      var warnings = new ArrayList<ImportWarning>(read.warnings());
      HiddenCharacters.warning(read.text()).ifPresent(warnings::add);
      return new ReadOutcome.Read(read.text(), read.title(), sha256(source.bytes()), warnings);
    } catch (UnreadableDocument unreadable) {
      return new ReadOutcome.Refused(unreadable.reason(), unreadable.detail());
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      // A hostile file can ask a library for more than there is; what it built is garbage by now.
      return new ReadOutcome.Refused(Reason.TOO_COMPLEX, "");
    } catch (IOException | RuntimeException damaged) {
      // The libraries meet damaged bytes with exceptions of every kind.
      return new ReadOutcome.Refused(Reason.DAMAGED, "");
    }
  }

  private KindReader readerOf(FileKind kind) {
    return switch (kind) {
      case PDF -> new PdfReader(dictionaries);
      case DOCX -> new DocxReader();
      case ODT -> new OdtReader();
      case EPUB -> new EpubReader();
      case RTF -> new RtfReader();
      case WRITTEN -> new WrittenReader();
    };
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
