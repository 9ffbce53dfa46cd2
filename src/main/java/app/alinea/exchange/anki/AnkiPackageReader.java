package app.alinea.exchange.anki;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Archive;
import app.alinea.exchange.Unusable;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Reads Anki packages in all three layouts. Media are not unpacked; what names the package gives
/// them therefore never matters.
public final class AnkiPackageReader implements QuestionReader {
  private static final long LARGEST = 400L * 1024 * 1024;

  private final Clock clock;

  public AnkiPackageReader(Clock clock) {
    this.clock = clock;
  }

  /// Where a package keeps its notes.
  private enum Layout {
    LATEST("collection.anki21b"),
    SECOND("collection.anki21"),
    FIRST("collection.anki2");

    private final String entry;

    Layout(String entry) {
      this.entry = entry;
    }
  }

  @Override
  public boolean reads(String name, String beginning) {
    return name.endsWith(".apkg") || name.endsWith(".colpkg");
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try (var archive = Archive.open(file)) {
      var layout = layout(archive);
      var copy = Files.createTempFile("alinea", ".anki2");
      try {
        unpack(archive, layout, copy);
        try (var collection = ForeignCollection.open(copy, layout == Layout.LATEST)) {
          return new AnkiReading(collection, clock).read(title(file), progress);
        }
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (Unusable unusable) {
      return unusable.refusal();
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static Layout layout(Archive archive) throws Unusable {
    for (var layout : Layout.values()) {
      if (archive.has(layout.entry)) {
        return layout;
      }
    }
    throw new Unusable(Reason.NOT_THIS_FORMAT, "");
  }

  private static void unpack(Archive archive, Layout layout, Path copy)
      throws Unusable, IOException {
    archive.copy(
        layout.entry,
        copy,
        LARGEST,
        layout == Layout.LATEST ? ZstdInputStream::new : packed -> packed);
  }

  private static String title(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
