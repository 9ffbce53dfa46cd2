package app.alinea.desktop.testing;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.exchange.QuestionImport;
import app.alinea.core.exchange.QuestionShelf;
import app.alinea.core.library.StoredLibrary;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.service.Opening.Opened;
import app.alinea.core.service.SafetyCopies;
import app.alinea.core.service.Services;
import app.alinea.core.study.HistoryDesk;
import app.alinea.core.study.StudyDesk;
import app.alinea.exchange.Formats;
import app.alinea.exchange.classroom.ReportFiles;
import app.alinea.exchange.print.PrintedReport;
import app.alinea.exchange.print.QuizPrinter;
import app.alinea.lan.LanNetwork;
import app.alinea.reading.ContentReader;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import app.alinea.testing.Dictionaries;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real store in a folder of the test's own, with a fixed clock and a simple generator.
public final class TestStore {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-04T08:00:00Z"), ZoneId.of("Europe/Paris"));

  private TestStore() {}

  public static Opened open(Path folder) {
    return open(folder, new EachSentence());
  }

  public static Opened open(Path folder, QuestionGenerator generator) {
    return open(folder, generator, new LanNetwork());
  }

  public static Opened open(Path folder, QuestionGenerator generator, ClassNetwork network) {
    if (!(Store.open(folder, CLOCK) instanceof StoreOpening.Opened(var store))) {
      throw new IllegalStateException("no store in " + folder);
    }
    var services =
        new Services(
            CLOCK,
            store.documents(),
            store.questions(),
            store.topics(),
            store.curation(),
            new FewVariants(),
            store.cards(),
            store.quizzes(),
            store.exams(),
            store.classrooms(),
            network,
            new ReportFiles(new PrintedReport(java.time.ZoneOffset.UTC)),
            store.settings(),
            new StoredLibrary(
                new ContentReader(Dictionaries::of),
                store.documents(),
                store.questions(),
                store.topics(),
                store.settings(),
                store.curation(),
                generator,
                CLOCK),
            Formats.writers(CLOCK),
            questionImport(store),
            new QuizPrinter());
    return new Opened(services, new ListedCopies(), store::close);
  }

  private static QuestionImport questionImport(Store store) {
    var desk = new StudyDesk(store.cards(), store.questions(), store.settings(), CLOCK);
    return new QuestionImport(
        Formats.readers(CLOCK),
        new QuestionShelf(
            store.documents(),
            store.questions(),
            store.topics(),
            store.cards(),
            new HistoryDesk(store.cards(), desk::scheduler),
            CLOCK));
  }

  /// Safety copies that are only listed.
  public static final class ListedCopies implements SafetyCopies {
    private final List<SafetyCopy> copies = new ArrayList<>();

    @Override
    public List<SafetyCopy> list() {
      return List.copyOf(copies.reversed());
    }

    @Override
    public SafetyCopy make() {
      var copy =
          new SafetyCopy(
              Path.of("alinea-2031-05-04-10000" + copies.size() + ".db"),
              CLOCK.instant().plusSeconds(copies.size()),
              1_254_400);
      copies.add(copy);
      return copy;
    }

    @Override
    public Optional<Contents> preview(SafetyCopy copy) {
      return Optional.of(new Contents(1, 214, 198, 57));
    }

    @Override
    public void restore(SafetyCopy copy) {
      copies.remove(copy);
    }
  }
}
