package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.library.MendDesk;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A paragraph of the text: number in the margin, heading, marks, what was mended.
final class ParagraphCell extends ListCell<Paragraph> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// In characters.
  private static final int LONGEST_IN_MARGIN = 4;

  private final ReaderViewModel model;
  private final Texts texts;
  private final Set<Integer> originals;
  private final Label number = Labels.of("", "paragraph-number");
  private final Label heading = Labels.wrapped("", "paragraph-heading");
  private final MarkedText text = new MarkedText();
  private final Button mended = Buttons.link("", this::toggleOriginal);
  private final VBox original = new VBox();
  private final VBox words = new VBox(heading, text, mended, original);
  private final Column column = new Column(number, words);
  private final Selecting selecting;

  /// @param originals positions of the paragraphs whose original text is shown
  ParagraphCell(ReaderViewModel model, Texts texts, Set<Integer> originals) {
    this.model = model;
    this.texts = texts;
    this.originals = originals;
    getStyleClass().add("paragraph-cell");
    words.getStyleClass().add("paragraph-words");
    original.getStyleClass().add("paragraph-original");
    mended.getStyleClass().add("mended");
    mended.setFocusTraversable(false);
    number.setAlignment(Pos.TOP_RIGHT);
    selecting = new Selecting(text, model::select);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> chosen());
  }

  private void chosen() {
    if (getItem() != null) {
      model.choose(getItem().position());
    }
  }

  @Override
  protected void updateItem(Paragraph paragraph, boolean empty) {
    super.updateItem(paragraph, empty);
    setText(null);
    if (empty || paragraph == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    showNumber(paragraph);
    var cutOff =
        paragraph.sentences().stream().anyMatch(s -> s.flaws().contains(SentenceFlaw.CUT_OFF));
    text.set(paragraph.text(), cutOff ? texts.get("read.cutOff") : "");
    selecting.in(paragraph);
    mended.setText(
        texts.get(
            originals.contains(paragraph.position()) ? "read.mended.hide" : "read.mended",
            paragraph.mendings().size()));
    show(mended, !paragraph.mendings().isEmpty());
    showOriginal(paragraph);
    setAccessibleText(
        texts.get(
            "read.paragraph",
            paragraph.number().label(),
            model.reading().get().map(now -> now.askedAt(paragraph.position()).size()).orElse(0),
            paragraph.text()));
    setGraphic(column);
    mark();
  }

  /// What is too long for the margin, such as "Article 12", stands over the paragraph.
  private void showNumber(Paragraph paragraph) {
    var label = paragraph.number().label();
    var fits = label.length() <= LONGEST_IN_MARGIN;
    var headed =
        !paragraph.heading().isEmpty() && !headingBefore(paragraph).equals(paragraph.heading());
    number.setText(fits ? label : "");
    if (fits) {
      heading.setText(paragraph.heading());
    } else {
      heading.setText(headed ? texts.get("read.heading", label, paragraph.heading()) : label);
    }
    show(heading, headed || !fits);
  }

  /// Draws the marks anew and says whether this is the current paragraph.
  void mark() {
    var paragraph = getItem();
    if (paragraph != null) {
      text.mark(model.marks(paragraph.position()));
      pseudoClassStateChanged(CURRENT, paragraph.position() == model.position().get());
    }
  }

  /// Whether it shows the paragraph at a position, from its first line to its last.
  boolean isFullyInView(int at) {
    if (isEmpty() || getItem() == null || getItem().position() != at || getListView() == null) {
      return false;
    }
    var place = getListView().sceneToLocal(localToScene(getBoundsInLocal()));
    return place != null && place.getMinY() >= 0 && place.getMaxY() <= getListView().getHeight();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty() || getListView() == null) {
      return super.computePrefHeight(width);
    }
    return column.prefHeight(getListView().getWidth() - Column.SCROLL_BAR)
        + snappedTopInset()
        + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0; // as wide as the list, never wider
  }

  private String headingBefore(Paragraph paragraph) {
    return model
        .reading()
        .get()
        .filter(_ -> paragraph.position() > 0)
        .map(now -> now.document().paragraphAt(paragraph.position() - 1).heading())
        .orElse("");
  }

  private void toggleOriginal() {
    var at = getItem().position();
    if (!originals.remove(at)) {
      originals.add(at);
    }
    updateItem(getItem(), false);
    requestLayout();
    getListView().requestLayout();
  }

  private void showOriginal(Paragraph paragraph) {
    var wanted = originals.contains(paragraph.position());
    show(original, wanted);
    original.getChildren().clear();
    if (wanted) {
      original.getChildren().add(Labels.of(texts.get("read.original"), "overline"));
      original.getChildren().add(new OriginalText(paragraph));
      for (var mending : paragraph.mendings()) {
        original
            .getChildren()
            .add(
                Labels.wrapped(
                    texts.of(
                        "read.mending",
                        mending.kind(),
                        mending.removed().strip(),
                        mending.replacement().strip()),
                    "muted"));
      }
      if (MendDesk.isReworded(paragraph)) {
        original
            .getChildren()
            .add(Buttons.link(texts.get("read.unmend"), () -> model.unmend(paragraph.position())));
      }
    }
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
