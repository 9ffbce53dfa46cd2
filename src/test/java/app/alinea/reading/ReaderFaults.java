package app.alinea.reading;

import app.alinea.reading.office.DocxReader;
import app.alinea.reading.office.EpubReader;
import app.alinea.reading.office.OdtReader;
import app.alinea.reading.office.RtfReader;
import app.alinea.reading.pdf.PdfReader;
import app.alinea.reading.text.WrittenReader;
import app.alinea.testing.Dictionaries;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// Tells faults of our own readers from those of libraries, which are met in one place.
final class ReaderFaults {
  private ReaderFaults() {}

  /// Reads past the place that turns every fault into a refusal.
  static void throwOurs(Source source) throws IOException {
    try {
      readerOf(source).read(source);
    } catch (UnreadableDocument expected) {
      if (expected.getCause() instanceof RuntimeException fault && isOurs(fault)) {
        throw fault;
      }
    } catch (IOException | StackOverflowError | OutOfMemoryError met) {
      return;
    } catch (RuntimeException fault) {
      if (isOurs(fault)) {
        throw fault;
      }
    }
  }

  private static KindReader readerOf(Source source) {
    var name = source.file().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".docx" -> new DocxReader();
      case ".odt" -> new OdtReader();
      case ".epub" -> new EpubReader();
      case ".rtf" -> new RtfReader();
      case ".pdf" -> new PdfReader(Dictionaries::of);
      default -> new WrittenReader();
    };
  }

  /// Whether the first frame outside the JDK is one of ours.
  private static boolean isOurs(RuntimeException fault) {
    return Arrays.stream(fault.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith("app.alinea"))
        .isPresent();
  }
}
