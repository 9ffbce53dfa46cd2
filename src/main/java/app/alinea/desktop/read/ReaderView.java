package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the reader: outline, text, cards.
final class ReaderView extends StackPane {
  private final ReaderViewModel model;
  private final Texts texts;
  private final OutlinePane outline;
  private final CardsPane cards;
  private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
  private final ListView<Paragraph> text = new ListView<>(paragraphs);
  private final List<ParagraphCell> cells = new ArrayList<>();
  private final Set<Integer> originals = new HashSet<>();
  private final BorderPane main = new BorderPane();
  private final VBox empty;

  /// @param card makes a card of the passage meant
  /// @param mark highlights it
  ReaderView(
      ReaderViewModel model, ReaderSearch search, Texts texts, Runnable card, Runnable mark) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("reader");
    outline = new OutlinePane(model, search, texts);
    cards = new CardsPane(model, texts);
    text.getStyleClass().add("reader-text");
    text.setAccessibleText(texts.get("read.text"));
    text.setCellFactory(_ -> {
      var cell = new ParagraphCell(model, texts, originals);
      cells.add(cell);
      return cell;
    });
    main.setLeft(outline);
    main.setCenter(new VBox(tools(card, mark), text));
    VBox.setVgrow(text, Priority.ALWAYS);
    main.setRight(cards);
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
        model
            .reading()
            .subscribe(now -> {
              main.setVisible(now.isPresent());
              empty.setVisible(now.isEmpty());
              now.ifPresent(this::show);
            }),
        model.marked().subscribe((_, _) -> mark()),
        model.position().subscribe((_, _) -> mark()),
        model.arrivals().subscribe(_ -> reveal()));
  }

  void focusText() {
    text.requestFocus();
  }

  void focusSearch() {
    outline.focusSearch();
  }

  boolean clearSearch() {
    return outline.clearSearch();
  }

  private HBox tools(Runnable card, Runnable mark) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var tools =
        new HBox(
            space,
            Buttons.of(texts.get("read.tool.card"), card, "flat"),
            Buttons.of(texts.get("read.tool.highlight"), mark, "flat"),
            Buttons.of(texts.get("read.tool.generate"), model::generate, "flat"));
    tools.getStyleClass().add("reader-tools");
    return tools;
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
