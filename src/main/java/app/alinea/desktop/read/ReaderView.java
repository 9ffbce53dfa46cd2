package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.theme.Appearance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the reader: outline, text, cards.
final class ReaderView extends StackPane {
  /// Widths of the screen, in em, from which a pane stands beside the text by itself.
  private static final double ROOM_FOR_CARDS = 52;

  private static final double ROOM_FOR_OUTLINE = 70;

  private final ReaderViewModel model;
  private final Texts texts;
  private final OutlinePane outline;
  private final CardsPane cards;
  private final FacingPane facing;
  private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
  private final ListView<Paragraph> text = new ListView<>(paragraphs);
  private final List<ParagraphCell> cells = new ArrayList<>();
  private final Set<Integer> originals = new HashSet<>();
  private final BorderPane main = new BorderPane();
  private final VBox empty;
  private final Appearance appearance;
  private final ToggleButton outlineShown;
  private final ToggleButton cardsShown;
  private final ToggleButton facingShown;

  /// @param card makes a card of the passage meant
  /// @param mark highlights it
  ReaderView(
      ReaderViewModel model,
      FacingModel facingModel,
      ReaderSearch search,
      Texts texts,
      Appearance appearance,
      Runnable card,
      Runnable mark) {
    this.appearance = appearance;

    this.model = model;
    this.texts = texts;
    getStyleClass().add("reader");
    setMinWidth(0);
    main.setMinWidth(0);

    outline = new OutlinePane(model, search, texts);
    cards = new CardsPane(model, texts);
    facing = new FacingPane(facingModel, model, texts);
    facingShown = new ToggleButton(texts.get("read.tool.facing"));
    facingShown.setMinWidth(USE_PREF_SIZE);
    outlineShown = new ToggleButton(texts.get("read.tool.outline"));
    cardsShown = new ToggleButton(texts.get("read.tool.cards"));
    outlineShown.setMinWidth(USE_PREF_SIZE);
    cardsShown.setMinWidth(USE_PREF_SIZE);
    text.getStyleClass().add("reader-text");
    text.setAccessibleText(texts.get("read.text"));
    text.setCellFactory(_ -> {
      var cell = new ParagraphCell(model, texts, originals);
      cells.add(cell);
      return cell;
    });
    facing.follow(text);
    outlineShown.selectedProperty().subscribe(on -> main.setLeft(on ? outline : null));
    cardsShown.selectedProperty().subscribe(_ -> showRight());
    facingShown.selectedProperty().subscribe(_ -> showRight());

    var centre = new VBox(tools(card, mark), text);
    centre.setMinWidth(0);
    main.setCenter(centre);
    VBox.setVgrow(text, Priority.ALWAYS);

    widthProperty().subscribe((_, _) -> fit());
    text.widthProperty().subscribe((_, _) -> reveal());
    empty =
        new VBox(
            Labels.of(texts.get("read.empty.title"), "section-title"),
            Labels.wrapped(texts.get("read.empty"), "muted"),
            Buttons.primary(texts.get("today.welcome.import"), model::importText));
    empty.getStyleClass().add("empty-state");
    empty.setAlignment(Pos.CENTER);
    empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(main, empty);
  }

  Subscription listen() {
    return Subscription.combine(
        outline.listen(),
        cards.listen(),
        facing.listen(),
        model
            .reading()
            .subscribe(now -> {
              main.setVisible(now.isPresent());
              empty.setVisible(now.isEmpty());
              now.ifPresent(this::show);
            }),
        model.marked().subscribe((_, _) -> mark()),
        model.position().subscribe((_, _) -> mark()),
        model.arrivals().subscribe(_ -> reveal()),
        appearance.zoom().subscribe((_, _) -> fit()));
  }

  void focusText() {
    text.requestFocus();
  }

  void focusSearch() {
    outlineShown.setSelected(true);

    outline.focusSearch();
  }

  void toggleOutline() {
    outlineShown.setSelected(!outlineShown.isSelected());
  }

  void toggleCards() {
    cardsShown.setSelected(!cardsShown.isSelected());
  }

  void toggleFacing() {
    facingShown.setSelected(!facingShown.isSelected());
  }

  private void showRight() {
    if (facingShown.isSelected()) {
      main.setRight(facing);
    } else {
      main.setRight(cardsShown.isSelected() ? cards : null);
    }
  }

  boolean clearSearch() {
    return outline.clearSearch();
  }

  private HBox tools(Runnable card, Runnable mark) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var tools =
        new HBox(
            outlineShown,
            space,
            Buttons.of(texts.get("read.tool.card"), card, "flat"),
            Buttons.of(texts.get("read.tool.highlight"), mark, "flat"),
            Buttons.of(texts.get("read.tool.generate"), model::generate, "flat"),
            facingShown,
            cardsShown);
    facingShown.getStyleClass().add("flat");
    outlineShown.getStyleClass().add("flat");
    cardsShown.getStyleClass().add("flat");
    tools.getStyleClass().add("reader-tools");
    return tools;
  }

  /// The text comes first: where the window is narrow, the panes beside it wait to be called.
  private void fit() {
    var room = getWidth() / appearance.em();
    cardsShown.setSelected(room > ROOM_FOR_CARDS);
    outlineShown.setSelected(room > ROOM_FOR_OUTLINE);
  }

  private void show(Reading reading) {
    if (!paragraphs.equals(reading.document().paragraphs())) {
      originals.clear();
      paragraphs.setAll(reading.document().paragraphs());
      reveal();
    }
    mark();
  }

  private void mark() {
    cells.forEach(ParagraphCell::mark);
  }

  /// Brings the current paragraph into view, a little below the top.
  private void reveal() {
    var at = model.position().get();
    if (at < paragraphs.size()) {
      var cell = cells.stream().filter(shown -> shown.isFullyInView(at)).findFirst();
      if (cell.isEmpty()) {
        text.scrollTo(at);
      }
      mark();
    }
  }
}
