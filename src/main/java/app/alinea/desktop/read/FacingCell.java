package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.core.library.SideBySide.Row;
import app.alinea.desktop.control.ChangedText;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A paragraph of another document beside its partner in the one being read; also a paragraph that
/// only one of both has.
final class FacingCell extends ListCell<Row> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final FacingModel model;
  private final ReaderViewModel reader;
  private final Texts texts;

  FacingCell(FacingModel model, ReaderViewModel reader, Texts texts) {
    this.model = model;
    this.reader = reader;
    this.texts = texts;
    getStyleClass().add("facing-cell");
    setPrefWidth(0); // as wide as the list
    setOnMouseClicked(_ -> here().ifPresent(read -> reader.goTo(read.position())));
  }

  private Optional<Paragraph> here() {
    return Optional.ofNullable(getItem()).flatMap(Row::here);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
    } else {
      var box = new VBox(Labels.wrapped(numbers(row), "overline"), words(row));
      if (row.here().isEmpty()) {
        box.getChildren().add(1, Labels.wrapped(texts.get("read.facing.extra"), "muted"));
      }
      box.getStyleClass().add("facing-text");
      setGraphic(box);
    }
    pseudoClassStateChanged(ALONE, !empty && row != null && row.here().isEmpty());
    mark();
  }

  /// As high as its words are at the width they get.
  @Override
  protected double computePrefHeight(double width) {
    if (width <= 0 || getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    var room = width - snappedLeftInset() - snappedRightInset();
    return snapSizeY(getGraphic().prefHeight(room)) + snappedTopInset() + snappedBottomInset();
  }

  /// Both numbers where they are written differently: "Article premier · Article 1".
  private static String numbers(Row row) {
    return Stream.of(row.here(), row.there())
        .flatMap(Optional::stream)
        .map(paragraph -> paragraph.number().cited())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private Node words(Row row) {
    if (row.there().isEmpty()) {
      return Labels.wrapped(texts.get("read.facing.none"), "muted");
    }
    var other = row.there().get().text();
    boolean sameLanguage = model.facing().get().flatMap(FacingModel.Facing::changes).isPresent();
    return sameLanguage && row.here().isPresent()
        ? new ChangedText(other, row.here().get().text(), texts)
        : Labels.wrapped(other, "facing-words");
  }

  /// Marks the cell whose paragraph is the current one.
  void mark() {
    boolean current = here().filter(r -> r.position() == reader.position().get()).isPresent();
    pseudoClassStateChanged(CURRENT, current);
  }
}
