package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.exchange.QuestionPreparation;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.core.library.FolderContents;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.Preparation;
import app.alinea.core.question.Generation;
import app.alinea.core.service.Services;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.intake.Decision;
import app.alinea.desktop.intake.Preview;
import app.alinea.desktop.screen.DocumentWork;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
  private final Preview preview;
  private final Consumer<List<WorkResult>> report;
  private final ReadOnlyObjectWrapper<Optional<Underway>> underway =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final List<WorkResult> told = new ArrayList<>();
  private boolean deciding;

  /// Whether each file is shown before it is imported.
  private boolean asks = true;

  /// @param brought whether a person brought it, with others perhaps, and may stop it with them
  private record Waiting(boolean brought, Runnable work) {}

  /// @param chooser asks for files; empty when the learner thinks better of it
  /// @param report tells what came of the work, of all files together that were brought at once
  Importing(
      Services services,
      Background background,
      Supplier<List<Path>> chooser,
      Preview preview,
      Consumer<List<WorkResult>> report) {
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
    files.forEach(file -> enqueue(true, () -> importFile(file)));
  }

  @Override
  public void importPasted(String content) {
    enqueue(
        true, () -> prepare("", progress -> services.library().preparePasted(content, progress)));
  }

  private void importFile(Path file) {
    var name = String.valueOf(file.getFileName());
    start(
        Stage.IMPORTING,
        name,
        _ -> BroughtFile.of(file, services.questionImport()),
        kind -> {
          switch (kind) {
            case BroughtFile.Folder(var contents) -> unfold(file, contents);
            case BroughtFile.Questions _ -> prepareQuestions(file);
            case BroughtFile.Text _ ->
                prepare(name, progress -> services.library().prepare(file, progress));
          }
        });
  }

  private void unfold(Path folder, FolderContents contents) {
    for (var file : contents.files().reversed()) {
      waiting.addFirst(new Waiting(true, () -> importFile(file)));
    }
    if (contents.files().isEmpty() || contents.leftOut() > 0) {
      told.add(new WorkResult.Folder(folder, contents));
    }
    next();
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
            case Preparation.Prepared prepared ->
                ask(
                    asks || prepared.replacesAnEdition(),
                    prepared.draft(),
                    decided -> preview.show(prepared, more(), decided),
                    draft -> importDraft(prepared, draft));
          }
        });
  }

  private void importDraft(Preparation.Prepared prepared, DocumentDraft draft) {
    start(
        Stage.IMPORTING,
        draft.title(),
        progress -> services.library().importDraft(prepared, draft, progress),
        outcome ->
            imported(
                outcome,
                (imported, generation) ->
                    new WorkResult.Import(imported, Optional.of(generation))));
  }

  private void prepareQuestions(Path file) {
    start(
        Stage.IMPORTING,
        String.valueOf(file.getFileName()),
        progress -> services.questionImport().prepare(file, progress),
        preparation -> {
          switch (preparation) {
            case QuestionPreparation.Settled(var outcome) -> settle(outcome);
            case QuestionPreparation.Prepared prepared when prepared.isNothingNew() ->
                importQuestions(prepared, PastAnswers.TAKEN_OVER);
            case QuestionPreparation.Prepared prepared ->
                ask(
                    asks,
                    PastAnswers.TAKEN_OVER,
                    decided -> preview.show(prepared, more(), decided),
                    past -> importQuestions(prepared, past));
          }
        });
  }

  private void importQuestions(QuestionPreparation.Prepared prepared, PastAnswers past) {
    start(
        Stage.IMPORTING,
        prepared.title(),
        _ -> services.questionImport().store(prepared, past),
        outcome -> {
          changed();
          settle(outcome);
        });
  }

  private int more() {
    return (int) waiting.stream().filter(Waiting::brought).count();
  }

  /// @param needed whether a person is to see it first
  /// @param asFound what to import where nobody wants to be asked
  private <T> void ask(
      boolean needed, T asFound, Consumer<Consumer<Decision<T>>> panel, Consumer<T> imports) {
    if (needed) {
      deciding = true;
      underway.set(Optional.empty());
      panel.accept(decision -> decided(decision, imports));
    } else {
      imports.accept(asFound);
    }
  }

  private <T> void decided(Decision<T> decision, Consumer<T> imports) {
    deciding = false;
    switch (decision) {
      case Decision.Import<T>(var wanted) -> imports.accept(wanted);
      case Decision.ImportAll<T>(var wanted) -> {
        asks = false;
        imports.accept(wanted);
      }
      case Decision.LeaveOut<T> _ -> next();
      case Decision.Stop<T> _ -> {
        waiting.removeIf(Waiting::brought);
        next();
      }
    }
  }

  private void settle(ImportOutcome outcome) {
    told.add(new WorkResult.Import(outcome, Optional.empty()));
    next();
  }

  private void settle(QuestionImportOutcome outcome) {
    told.add(new WorkResult.Questions(outcome, this::undo));
    next();
  }

  private void undo(QuestionImportOutcome.Undo undo) {
    background.command(() -> services.questionImport().undo(undo), this::changed);
  }

  @Override
  public void generate(DocumentId document) {
    enqueue(
        false,
        () ->
            generate(
                document,
                document.value(),
                generation -> told.add(new WorkResult.Generated(generation))));
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
          found.seeds.forEach(seed -> enqueue(false, () -> importSeed(seed)));
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
            imported(outcome, WorkResult.FirstStart::new);
          }
        });
  }

  private record Found(List<Path> seeds, List<DocumentSummary> bare) {}

  private void imported(
      ImportOutcome outcome, BiFunction<ImportOutcome.Imported, Generation, WorkResult> result) {
    changed();
    switch (outcome) {
      case ImportOutcome.Imported imported ->
          generate(
              imported.document().id(),
              imported.document().title(),
              generation -> told.add(result.apply(imported, generation)));
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

  private void enqueue(boolean brought, Runnable work) {
    waiting.add(new Waiting(brought, work));
    if (!deciding && underway.get().isEmpty() && waiting.size() == 1) {
      next();
    }
  }

  private void next() {
    underway.set(Optional.empty());
    var following = waiting.poll();
    if (following != null) {
      following.work().run();
      return;
    }
    asks = true;
    if (!told.isEmpty()) {
      var all = List.copyOf(told);
      told.clear();
      report.accept(all);
    }
  }

  private void changed() {
    edition.set(edition.get() + 1);
  }
}
