package app.alinea.desktop.export;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Job;
import app.alinea.desktop.control.Newest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// Which questions leave the program, in which format, and what they lose on the way. Knows no
/// control; confined to the interface thread.
final class ExportViewModel {
  private static final Set<String> WITH_PROGRESS = Set.of("deck", "anki");

  private final Services services;
  private final Background background;
  private final QuestionSheets sheets;
  private final Newest previews;
  private final ObservableList<DocumentSummary> documents = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<DocumentId>> document =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Topic> offeredTopics = FXCollections.observableArrayList();
  private final ObservableSet<String> topics = FXCollections.observableSet();
  private final ObservableSet<QuestionType> types = FXCollections.observableSet();
  private final ObjectProperty<QuestionWriter> format;
  private final BooleanProperty withDrafts = new SimpleBooleanProperty();
  private final BooleanProperty withProgress = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Job>> writing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What an export would give.
  ///
  /// @param asked questions chosen
  /// @param losses what the format cannot hold of them
  record Preview(int asked, List<Loss> losses) {
    Preview {
      losses = List.copyOf(losses);
    }

    int written() {
      return asked - (int) losses.stream().filter(Loss::leavesOut).count();
    }
  }

  /// What came of it.
  sealed interface Outcome {
    record Written(Path file, int questions) implements Outcome {}

    record Failed(Path file, String reason) implements Outcome {}

    record Cancelled() implements Outcome {}
  }

  ExportViewModel(Services services, Background background) {
    this.services = services;
    this.background = background;
    sheets = new QuestionSheets(services.topics(), services.cards());
    previews = background.newest();
    format = new SimpleObjectProperty<>(services.exports().writers().getFirst());
    document.subscribe((_, chosen) -> chosen.ifPresent(this::open));
    format.subscribe((_, _) -> look());
    withDrafts.subscribe((_, _) -> look());
    withProgress.subscribe((_, _) -> look());
    topics.subscribe(this::look);
    types.subscribe(this::look);
  }

  /// Reads what there is to choose from.
  ///
  /// @param wanted the document that is at hand; otherwise the first
  void begin(Optional<DocumentId> wanted) {
    background.query(
        () -> services.documents().list(),
        found -> {
          documents.setAll(found);
          document.set(wanted.or(() -> found.stream().findFirst().map(DocumentSummary::id)));
        });
  }

  private void open(DocumentId id) {
    topics.clear();
    background.query(
        () -> services.topics().ofDocument(id),
        found -> {
          offeredTopics.setAll(found);
          look();
        });
  }

  private record Wanted(
      DocumentId document,
      Set<String> topics,
      Set<QuestionType> types,
      boolean drafts,
      boolean progress) {
    boolean takes(Question question) {
      boolean inUse =
          question.status() == QuestionStatus.ACCEPTED
              || drafts && question.status() == QuestionStatus.DRAFT;
      return inUse
          && (types.isEmpty() || types.contains(question.type()))
          && (topics.isEmpty() || question.topics().stream().anyMatch(topics::contains));
    }
  }

  private Optional<Wanted> wanted() {
    boolean progress = withProgress.get() && canHoldProgress();
    return document
        .get()
        .map(id ->
            new Wanted(id, Set.copyOf(topics), Set.copyOf(types), withDrafts.get(), progress));
  }

  private QuestionSheet sheet(Wanted wanted) {
    var source = services.documents().find(wanted.document()).orElseThrow();
    var questions =
        services.questions().ofDocument(source.id()).stream().filter(wanted::takes).toList();
    return wanted.progress()
        ? sheets.withProgress(source, questions)
        : sheets.withoutProgress(source, questions);
  }

  /// Writes the file into nothing: only so is it known what it would lose.
  private void look() {
    preview.set(Optional.empty());
    var writer = format.get();
    wanted()
        .ifPresent(wanted ->
            previews.query(
                () -> {
                  var sheet = sheet(wanted);
                  try {
                    return new Preview(
                        sheet.questions().size(),
                        writer.write(sheet, OutputStream.nullOutputStream()));
                  } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                  }
                },
                seen -> preview.set(Optional.of(seen))));
  }

  void write(Path file, Consumer<Outcome> then) {
    var writer = format.get();
    wanted()
        .ifPresent(wanted -> {
          var job =
              background.job(
                  progress -> write(writer, wanted, file, progress),
                  outcome -> {
                    writing.set(Optional.empty());
                    then.accept(outcome);
                  },
                  () -> writing.set(Optional.empty()));
          if (job.running().get()) {
            writing.set(Optional.of(job));
          }
        });
  }

  private Outcome write(QuestionWriter writer, Wanted wanted, Path file, Progress progress) {
    var sheet = sheet(wanted);
    try {
      return services
          .exports()
          .write(writer, sheet, file, progress)
          .<Outcome>map(losses ->
              new Outcome.Written(file, new Preview(sheet.questions().size(), losses).written()))
          .orElseGet(Outcome.Cancelled::new);
    } catch (IOException failure) {
      return new Outcome.Failed(file, String.valueOf(failure.getMessage()));
    }
  }

  /// Whether the format has room for where the learner's cards stand.
  boolean canHoldProgress() {
    return WITH_PROGRESS.contains(format.get().code());
  }

  /// A name for the file, in the document's own words.
  String fileName() {
    var name = document.get().map(DocumentId::value).orElse("questions");
    var layout = format.get().code().startsWith("pdf-") ? format.get().code().substring(3) : "";
    return name + layout + "." + format.get().extension();
  }

  List<QuestionWriter> formats() {
    return services.exports().writers();
  }

  ObservableList<DocumentSummary> documents() {
    return documents;
  }

  ObjectProperty<Optional<DocumentId>> document() {
    return document;
  }

  ObservableList<Topic> offeredTopics() {
    return offeredTopics;
  }

  ObservableSet<String> topics() {
    return topics;
  }

  ObservableSet<QuestionType> types() {
    return types;
  }

  ObjectProperty<QuestionWriter> format() {
    return format;
  }

  BooleanProperty withDrafts() {
    return withDrafts;
  }

  BooleanProperty withProgress() {
    return withProgress;
  }

  ReadOnlyObjectProperty<Optional<Preview>> preview() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Job>> writing() {
    return writing.getReadOnlyProperty();
  }
}
