package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.Preparation;
import app.alinea.core.question.Generation;
import app.alinea.core.service.Services;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.screen.DocumentWork;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Imports files and makes their questions, one piece of work at a time. Knows no control; confined
/// to the interface thread.
final class Importing implements DocumentWork {
  private final Services services;
  private final Background background;
  private final Supplier<List<Path>> chooser;
  private final BiConsumer<Preparation.Prepared, Consumer<Optional<DocumentDraft>>> preview;
  private final Consumer<Result> report;
  private final ReadOnlyObjectWrapper<Optional<Underway>> underway =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean deciding;

  /// What came of one piece of work.
  sealed interface Result {
    record Import(ImportOutcome outcome, Optional<Generation> generation) implements Result {}

    /// A seed that was brought in the first time the program runs: worth a word, not a panel.
    record FirstStart(ImportOutcome.Imported outcome, Generation generation) implements Result {}

    record Generated(Generation generation) implements Result {}

    /// A file of questions was read.
    ///
    /// @param back takes the import back
    record Questions(QuestionImportOutcome outcome, Consumer<QuestionImportOutcome.Undo> back)
        implements Result {}
  }

  /// @param chooser asks for files; empty when the learner thinks better of it
  /// @param preview shows what was found and hears once what to import of it
  /// @param report tells what came of the work
  Importing(
      Services services,
      Background background,
      Supplier<List<Path>> chooser,
      BiConsumer<Preparation.Prepared, Consumer<Optional<DocumentDraft>>> preview,
      Consumer<Result> report) {
    this.services = services;
    this.background = background;
    this.chooser = chooser;
    this.preview = preview;
    this.report = report;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Underway>> underway() {
    return underway.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyLongProperty edition() {
    return edition.getReadOnlyProperty();
  }

  @Override
  public void chooseFile() {
    importFiles(chooser.get());
  }

  @Override
  public void importFiles(List<Path> files) {
    files.forEach(file -> enqueue(() -> importFile(file)));
  }

  @Override
  public void importPasted(String content) {
    enqueue(() -> prepare("", progress -> services.library().preparePasted(content, progress)));
  }

  private void importFile(Path file) {
    start(
        Stage.IMPORTING,
        String.valueOf(file.getFileName()),
        _ -> services.questionImport().takes(file),
        questions -> {
          if (questions) {
            importQuestions(file);
          } else {
            var name = String.valueOf(file.getFileName());
            prepare(name, progress -> services.library().prepare(file, progress));
          }
        });
  }

  /// Shows what was found before anything is stored.
  private void prepare(String name, Function<Progress, Preparation> work) {
    start(
        Stage.IMPORTING,
        name,
        work,
        preparation -> {
          switch (preparation) {
            case Preparation.Settled(var outcome) -> settle(outcome);
            case Preparation.Prepared prepared -> {
              deciding = true;
              underway.set(Optional.empty());
              preview.accept(prepared, draft -> decided(prepared, draft));
            }
          }
        });
  }

  private void decided(Preparation.Prepared prepared, Optional<DocumentDraft> wanted) {
    deciding = false;
    wanted.ifPresentOrElse(
        draft ->
            start(
                Stage.IMPORTING,
                draft.title(),
                progress -> services.library().importDraft(prepared, draft, progress),
                outcome ->
                    imported(
                        outcome,
                        (imported, generation) ->
                            new Result.Import(imported, Optional.of(generation)))),
        this::next);
  }

  private void settle(ImportOutcome outcome) {
    report.accept(new Result.Import(outcome, Optional.empty()));
    next();
  }

  private void importQuestions(Path file) {
    start(
        Stage.IMPORTING,
        String.valueOf(file.getFileName()),
        progress -> services.questionImport().importFile(file, progress),
        outcome -> {
          changed();
          report.accept(new Result.Questions(outcome, this::undo));
          next();
        });
  }

  private void undo(QuestionImportOutcome.Undo undo) {
    background.command(() -> services.questionImport().undo(undo), this::changed);
  }

  @Override
  public void generate(DocumentId document) {
    enqueue(() ->
        generate(
            document,
            document.value(),
            generation -> report.accept(new Result.Generated(generation))));
  }

  /// Imports the seeds where the store has no document yet, and makes the questions of documents
  /// that were left without any because the window was closed too soon.
  void firstStart(Supplier<List<Path>> seeds) {
    background.query(
        () -> {
          var documents = services.documents().list();
          return new Found(
              documents.isEmpty() ? seeds.get() : List.of(),
              documents.stream().filter(this::isBare).toList());
        },
        found -> {
          found.seeds.forEach(seed -> enqueue(() -> importSeed(seed)));
          found.bare.forEach(document -> generate(document.id()));
        });
  }

  private boolean isBare(DocumentSummary document) {
    return services.topics().ofDocument(document.id()).isEmpty()
        && services.questions().ofDocument(document.id()).isEmpty();
  }

  /// A deck that the program was started with may have brought the seed's document before: then
  /// there is nothing to tell.
  private void importSeed(Path seed) {
    start(
        Stage.IMPORTING,
        String.valueOf(seed.getFileName()),
        progress -> services.library().importFile(seed, progress),
        outcome -> {
          if (outcome instanceof ImportOutcome.Unchanged) {
            next();
          } else {
            imported(outcome, Result.FirstStart::new);
          }
        });
  }

  private record Found(List<Path> seeds, List<DocumentSummary> bare) {}

  private void imported(
      ImportOutcome outcome, BiFunction<ImportOutcome.Imported, Generation, Result> result) {
    changed();
    switch (outcome) {
      case ImportOutcome.Imported imported ->
          generate(
              imported.document().id(),
              imported.document().title(),
              generation -> report.accept(result.apply(imported, generation)));
      case ImportOutcome.Unchanged _, ImportOutcome.Refused _, ImportOutcome.Cancelled _ ->
          settle(outcome);
    }
  }

  private void generate(DocumentId document, String title, Consumer<Generation> then) {
    start(
        Stage.GENERATING,
        title,
        progress -> services.library().generate(document, GenerationOptions.ALL, progress),
        generation -> {
          changed();
          then.accept(generation);
          next();
        });
  }

  private <T> void start(
      Stage stage, String subject, Function<Progress, T> work, Consumer<T> then) {
    var job = background.job(work, then, this::next);
    if (job.running().get()) {
      underway.set(Optional.of(new Underway(stage, subject, job)));
    }
  }

  private void enqueue(Runnable work) {
    waiting.add(work);
    if (!deciding && underway.get().isEmpty() && waiting.size() == 1) {
      next();
    }
  }

  private void next() {
    underway.set(Optional.empty());
    var work = waiting.poll();
    if (work != null) {
      work.run();
    }
  }

  private void changed() {
    edition.set(edition.get() + 1);
  }
}
