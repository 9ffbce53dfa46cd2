package app.alinea.desktop.read;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.DocumentComparison;
import app.alinea.core.library.DocumentComparison.Difference;
import app.alinea.core.library.Preparation;
import app.alinea.core.library.Preparation.Changes;
import app.alinea.core.library.SideBySide;
import app.alinea.core.library.SideBySide.Row;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.intake.ChangesPanel;
import app.alinea.desktop.screen.ScreenContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of the facing pane: another document beside the one being read, paragraph by paragraph.
/// Knows no control; confined to the interface thread.
final class FacingModel {
  private final ScreenContext context;
  private final ReaderViewModel reader;
  private final Newest loads;
  private final ReadOnlyObjectWrapper<Optional<Facing>> facing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param sides both documents, row by row
  /// @param changed positions, in the document being read, of paragraphs that differ; of versions
  ///   in two languages, of those without a partner
  /// @param changes from the document being read to the other; empty for versions in two languages
  record Facing(
      Document document, SideBySide sides, List<Integer> changed, Optional<Changes> changes) {
    Facing {
      changed = List.copyOf(changed);
    }
  }

  FacingModel(ScreenContext context, ReaderViewModel reader) {
    this.context = context;
    this.reader = reader;
    this.loads = context.background().newest();
  }

  ReadOnlyObjectProperty<Optional<Facing>> facing() {
    return facing.getReadOnlyProperty();
  }

  /// Changes whenever documents of the store changed.
  ReadOnlyLongProperty edition() {
    return context.documentWork().edition();
  }

  /// The documents that can stand beside the one being read.
  List<DocumentSummary> choices() {
    var read = reader.reading().get().map(now -> now.document().id());
    return reader.documents().stream()
        .filter(summary -> !Optional.of(summary.id()).equals(read))
        .toList();
  }

  void choose(DocumentSummary chosen) {
    reader
        .reading()
        .get()
        .ifPresent(now ->
            loads.query(
                () ->
                    context
                        .services()
                        .documents()
                        .find(chosen.id())
                        .map(other -> facing(now.document(), other)),
                facing::set));
  }

  /// Puts a file beside the text without storing it: an edition from before, say.
  ///
  /// @param refused hears where the file holds no text that can be read
  void chooseFile(Path file, Consumer<Path> refused) {
    reader
        .reading()
        .get()
        .ifPresent(now ->
            loads.query(
                () ->
                    context.services().library().prepare(file, Progress.NONE)
                            instanceof Preparation.Prepared prepared
                        ? Optional.of(facing(now.document(), prepared.found()))
                        : Optional.<Facing>empty(),
                found -> {
                  if (found.isPresent()) {
                    facing.set(found);
                  } else {
                    refused.accept(file);
                  }
                }));
  }

  /// Reads the other document again where it is in the store: a new edition may have come.
  void refresh() {
    var id = facing.get().map(now -> now.document().id());
    choices().stream()
        .filter(summary -> id.filter(summary.id()::equals).isPresent())
        .findFirst()
        .ifPresent(this::choose);
  }

  private Facing facing(Document read, Document other) {
    var sides = SideBySide.of(read, other);
    if (read.language() != other.language()) {
      var alone = sides.onlyHere().map(Paragraph::position).toList();
      return new Facing(other, sides, alone, Optional.empty());
    }
    var comparison = DocumentComparison.between(read, other);
    var changed = comparison.differences().stream().flatMap(FacingModel::position).toList();
    var questions = context.services().questions().ofDocument(read.id());
    var changes = new Changes(comparison, DocumentComparison.stale(questions, other));
    return new Facing(other, sides, changed, Optional.of(changes));
  }

  private static Stream<Integer> position(Difference difference) {
    return switch (difference) {
      case Difference.Removed(var here) -> Stream.of(here.position());
      case Difference.Changed(var here, _) -> Stream.of(here.position());
      case Difference.Renumbered _, Difference.Added _ -> Stream.empty();
    };
  }

  /// Everything that differs, also what this text does not have.
  void showChanges() {
    var here = reader.reading().get().map(now -> now.document().title()).orElse("");
    facing
        .get()
        .ifPresent(now ->
            now.changes()
                .ifPresent(changes ->
                    context
                        .overlays()
                        .show(
                            new ChangesPanel(
                                changes,
                                here,
                                now.document().title(),
                                context.texts(),
                                context.overlays()))));
  }

  void nextDifference() {
    int at = reader.position().get();
    var next =
        facing.get().stream()
            .flatMap(now -> now.changed().stream())
            .mapToInt(Integer::intValue)
            .filter(position -> position > at)
            .min();
    next.ifPresent(reader::goTo);
  }

  /// Both texts, row by row.
  List<Row> rows() {
    return facing.get().map(now -> now.sides().rows()).orElse(List.of());
  }

  /// Rank of the row in which a paragraph being read stands; -1 where there is none.
  int rowOf(int position) {
    var rows = rows();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).here().filter(here -> here.position() == position).isPresent()) {
        return at;
      }
    }
    return -1;
  }
}
