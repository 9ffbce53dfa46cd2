package app.alinea.desktop.read;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.Preparation.Changes;
import app.alinea.core.library.SideBySide.Row;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.read.FacingModel.Facing;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// Another document beside the one being read, number by number: the same text in another language,
/// or another edition with its differences marked. Both scroll together.
final class FacingPane extends VBox {
  private static final int LEVEL = 2;

  private final FacingModel model;
  private final ReaderViewModel reader;
  private final Texts texts;
  private final ComboBox<DocumentSummary> picker = new ComboBox<>();
  private final VBox body = new VBox();
  private final ListView<Row> list = new ListView<>();
  private final List<FacingCell> cells = new ArrayList<>();

  FacingPane(FacingModel model, ReaderViewModel reader, Texts texts) {
    this.model = model;
    this.reader = reader;
    this.texts = texts;
    getStyleClass().addAll("cards-pane", "facing-pane");
    body.getStyleClass().add("facing-text");
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setPromptText(texts.get("read.facing.choose"));
    picker.setAccessibleText(texts.get("read.facing.choose"));
    picker.setConverter(new Titles());
    picker
        .valueProperty()
        .subscribe((_, chosen) -> {
          if (chosen != null) {
            model.choose(chosen);
          }
        });
    list.getStyleClass().add("facing-list");
    list.setAccessibleText(texts.get("read.facing"));
    list.setCellFactory(_ -> {
      var cell = new FacingCell(model, reader, texts);
      cells.add(cell);
      return cell;
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    var file = Buttons.of(texts.get("read.facing.file"), this::chooseFile, "flat");
    getChildren().setAll(Labels.of(texts.get("read.facing"), "overline"), picker, file, body, list);
  }

  /// Scrolls along with the text that is being read.
  void follow(ListView<Paragraph> text) {
    text.skinProperty()
        .subscribe(skin -> {
          if (skin != null && text.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.positionProperty().subscribe((_, _) -> scrollTo(flow));
          }
        });
  }

  /// The first paragraphs of both stay level, unless the current one would then stand too far down
  /// to be seen here.
  private void scrollTo(VirtualFlow<?> flow) {
    if (isShown()
        && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
        && flow.getLastVisibleCell() instanceof IndexedCell<?> last) {
      int current = reader.position().get();
      boolean deep = current > first.getIndex() + LEVEL && current <= last.getIndex();
      int row = deep ? model.rowOf(current) - 1 : model.rowOf(first.getIndex());
      list.scrollTo(Math.max(0, row));
    }
  }

  private boolean isShown() {
    return getScene() != null && !list.getItems().isEmpty();
  }

  Subscription listen() {
    return Subscription.combine(
        reader.reading().subscribe(_ -> offer()),
        reader.position().subscribe(at -> reveal(at.intValue())),
        model.facing().subscribe(_ -> show()),
        model.edition().subscribe((_, _) -> model.refresh()));
  }

  private void chooseFile() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("read.facing.file.title"));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(this::face);
  }

  /// @param file beside which the text is put
  void face(Path file) {
    picker.setValue(null);
    model.chooseFile(file, this::refuse);
  }

  private void refuse(Path file) {
    body.getChildren()
        .setAll(
            Labels.wrapped(
                texts.get("read.facing.file.refused", String.valueOf(file.getFileName())),
                "problem"));
  }

  private void offer() {
    var choices = model.choices();
    if (!picker.getItems().equals(choices)) {
      picker.getItems().setAll(choices);
    }
    show();
  }

  /// The paragraphs being read, each with its partner; above them what differs.
  private void show() {
    body.getChildren().clear();
    var facing = model.facing().get();
    if (model.choices().isEmpty() && facing.isEmpty()) {
      body.getChildren().add(Labels.wrapped(texts.get("read.facing.alone"), "muted"));
    }
    facing.flatMap(Facing::changes).ifPresent(this::tellDifferences);
    facing.filter(now -> now.changes().isEmpty()).ifPresent(this::tellAlone);
    list.getItems().setAll(model.rows());
    list.refresh(); // the same paragraphs may have other partners now
    list.setVisible(facing.isPresent());
    reveal(reader.position().get());
  }

  private void tellDifferences(Changes changes) {
    int differences = changes.comparison().differences().size();
    body.getChildren()
        .add(
            Labels.wrapped(
                texts.get("read.facing.differences", differences, changes.stale().size()),
                "muted"));
    if (differences > 0) {
      body.getChildren()
          .addAll(
              Buttons.of(texts.get("read.facing.next"), model::nextDifference, "flat"),
              Buttons.of(texts.get("read.facing.all"), model::showChanges, "flat"));
    }
  }

  /// Of versions in two languages, what only one of them has.
  private void tellAlone(Facing facing) {
    long here = facing.sides().onlyHere().count();
    long there = facing.sides().onlyThere().count();
    body.getChildren()
        .add(Labels.wrapped(texts.get("read.facing.alone.count", here, there), "muted"));
    if (here > 0) {
      body.getChildren()
          .add(Buttons.of(texts.get("read.facing.next"), model::nextDifference, "flat"));
    }
  }

  private void reveal(int at) {
    int row = model.rowOf(at);
    if (row >= 0) {
      list.scrollTo(row);
    }
    cells.forEach(FacingCell::mark);
  }

  /// Names documents by their titles.
  private static final class Titles extends StringConverter<DocumentSummary> {
    @Override
    public String toString(@org.jspecify.annotations.Nullable DocumentSummary document) {
      return document == null ? "" : document.title();
    }

    @Override
    public DocumentSummary fromString(String title) {
      throw new UnsupportedOperationException(title);
    }
  }
}
