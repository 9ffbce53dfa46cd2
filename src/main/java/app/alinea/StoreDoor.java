package app.alinea;

import app.alinea.cli.StoreAccess;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.exchange.QuestionImport;
import app.alinea.core.exchange.QuestionShelf;
import app.alinea.core.library.StoredLibrary;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.core.question.pipeline.VariantFinder;
import app.alinea.core.service.Opening;
import app.alinea.core.service.Services;
import app.alinea.core.study.HistoryDesk;
import app.alinea.core.study.StudyDesk;
import app.alinea.exchange.Formats;
import app.alinea.exchange.classroom.ReportFiles;
import app.alinea.exchange.print.PrintedReport;
import app.alinea.exchange.print.QuizPrinter;
import app.alinea.lan.LanNetwork;
import app.alinea.launch.DataFolder;
import app.alinea.linguistics.ModelledAnalyser;
import app.alinea.reading.ContentReader;
import app.alinea.storage.Backups;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The composition root: opens stores and wires the program's parts together.
final class StoreDoor implements StoreAccess {
  private final Clock clock;

  /// By identity: Java puts a record's hashCode together when it first meets it.
  private final Map<Opening.Opened, Store> stores =
      Collections.synchronizedMap(new IdentityHashMap<>());

  StoreDoor(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Path standardFolder() {
    return DataFolder.of(System.getenv());
  }

  @Override
  public Opening open(Path folder) {
    var file = folder.resolve("alinea.db");
    var opening = Store.open(folder, clock);
    // Apart from the rest: Java puts a switch over patterns together when it meets it, and no cache
    // keeps that for the next start.
    if (opening instanceof StoreOpening.Opened(var store)) {
      return opened(folder, store);
    }
    return switch (opening) {
      case StoreOpening.Opened(var store) -> opened(folder, store);
      case StoreOpening.FromNewerVersion(int found, int known) ->
          new Opening.TooNew(file, found, known);
      case StoreOpening.Locked _ -> new Opening.InUse(file);
      case StoreOpening.NotWritable _ -> new Opening.ReadOnly(folder);
      case StoreOpening.DiskFull _ -> new Opening.DiskFull(folder);
      case StoreOpening.Damaged _ ->
          new Opening.Damaged(file, new StoreCopies(Optional.empty(), Backups.in(folder, clock)));
    };
  }

  private Opening opened(Path folder, Store store) {
    store.backUpDaily();
    var services = services(store);
    var _ = classrooms(services).purge();
    var copies = new StoreCopies(Optional.of(store), Backups.in(folder, clock));
    var opened = new Opening.Opened(services, copies, store::close);
    stores.put(opened, store);
    return opened;
  }

  private static ClassroomDesk classrooms(Services services) {
    return new ClassroomDesk(
        services.documents(),
        services.questions(),
        services.classrooms(),
        services.settings(),
        services.clock(),
        // Made when a code is drawn: finding one takes Java a third of the time of opening a store.
        () -> new SecureRandom().nextLong());
  }

  private Services services(Store store) {
    var analyser = new ModelledAnalyser();
    var generator = new PipelineGenerator(analyser, analyser::morphology);
    var library =
        new StoredLibrary(
            new ContentReader(analyser::morphology),
            store.documents(),
            store.questions(),
            store.topics(),
            store.settings(),
            store.curation(),
            generator,
            clock);
    return new Services(
        clock,
        store.documents(),
        store.questions(),
        store.topics(),
        store.curation(),
        new VariantFinder(generator),
        store.cards(),
        store.quizzes(),
        store.exams(),
        store.classrooms(),
        new LanNetwork(),
        new ReportFiles(new PrintedReport(clock.getZone())),
        store.settings(),
        library,
        Formats.writers(clock),
        questionImport(store),
        new QuizPrinter());
  }

  private QuestionImport questionImport(Store store) {
    var desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    return new QuestionImport(
        Formats.readers(clock),
        new QuestionShelf(
            store.documents(),
            store.questions(),
            store.topics(),
            store.cards(),
            new HistoryDesk(store.cards(), desk::scheduler),
            clock));
  }

  @Override
  public List<Problem> check(Opening.Opened opened) {
    var services = opened.services();
    var desk = new StudyDesk(services.cards(), services.questions(), services.settings(), clock);
    return store(opened).check().run(desk.replayed()).stream()
        .map(finding -> new Problem(finding.what(), finding.detail()))
        .toList();
  }

  @Override
  public void copyTo(Opening.Opened opened, Path file) {
    store(opened).copyTo(file);
  }

  private Store store(Opening.Opened opened) {
    var store = stores.get(opened);
    if (store == null) {
      throw new IllegalArgumentException("not opened here: " + opened);
    }
    return store;
  }

  @Override
  public Optional<Path> restore(Path folder, Path copy) {
    return Backups.in(folder, clock).restore(copy);
  }

  @Override
  public boolean isSound(Path copy) {
    return Backups.in(copy, clock).preview(copy).isPresent();
  }
}
