package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.ChangedText;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The paragraph of another document that has the number of one being read.
final class FacingCell extends ListCell<Paragraph> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final FacingModel model;
  private final ReaderViewModel reader;
  private final Texts texts;

  FacingCell(FacingModel model, ReaderViewModel reader, Texts texts) {
    this.model = model;
    this.reader = reader;
    this.texts = texts;
    getStyleClass().add("facing-cell");
    setPrefWidth(0); // as wide as the list
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        reader.goTo(getItem().position());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Paragraph read, boolean empty) {
    super.updateItem(read, empty);
    if (empty || read == null) {
      setGraphic(null);
    } else {
      var box = new VBox(Labels.of(read.number().cited(), "overline"), words(read));
      box.getStyleClass().add("facing-text");
      setGraphic(box);
    }
    mark();
  }

  private Node words(Paragraph read) {
    var other = model.partner(read);
    if (other.isEmpty()) {
      return Labels.wrapped(texts.get("read.facing.none"), "muted");
    }
    boolean sameLanguage = model.facing().get().flatMap(FacingModel.Facing::changes).isPresent();
    return sameLanguage
        ? new ChangedText(other.get().text(), read.text())
        : Labels.wrapped(other.get().text(), "facing-words");
  }

  /// Marks the cell whose paragraph is the current one.
  void mark() {
    boolean current = getItem() != null && getItem().position() == reader.position().get();
    pseudoClassStateChanged(CURRENT, current);
  }
}
