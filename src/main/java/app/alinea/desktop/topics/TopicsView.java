package app.alinea.desktop.topics;

import app.alinea.core.document.DocumentSummary;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the topics: their list, and beside it the one chosen with its paragraphs.
final class TopicsView extends BorderPane {
  private static final double LIST_SHARE = 0.4;

  private final TopicsViewModel model;
  private final Texts texts;
  private final Label count = Labels.of("", "muted");
  private final HBox documents = new HBox();
  private final TextField create = new TextField();
  private final ListView<Subjects.Line> list = new ListView<>();
  private final ScrollPane side = new ScrollPane();
  private Optional<TopicPane> pane = Optional.empty();
  private boolean following;

  TopicsView(TopicsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("browse", "topics");
    create.setPromptText(texts.get("topics.create.prompt"));
    create.setAccessibleText(texts.get("topics.create.prompt"));
    create.setOnAction(_ -> create());
    create.getStyleClass().add("topics-create");
    var title = Labels.of(texts.get("topics.title"), "display");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var make = Buttons.of(texts.get("topics.create"), this::create);
    var top = new HBox(title, documents, space, create, make);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("browse-top");
    var head = new VBox(top, count);
    head.getStyleClass().add("browse-head");
    setTop(head);
    list.setCellFactory(_ -> new TopicCell(texts, model));
    list.setAccessibleText(texts.get("topics.title"));
    list.setPlaceholder(Labels.wrapped(texts.get("topics.empty"), "muted"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Subjects.Line>) _ -> chosen());
    side.setFitToWidth(true);
    side.getStyleClass().add("plain-scroll");
    var split = new SplitPane(list, side);
    split.setDividerPositions(LIST_SHARE);
    setCenter(split);
  }

  Subscription listen() {
    return Subscription.combine(
        model.subjects().subscribe(this::show), model.chosen().subscribe(_ -> follow()));
  }

  void focusList() {
    applyCss();
    list.requestFocus();
  }

  void focusName() {
    pane.ifPresent(TopicPane::focusName);
  }

  void focusCreate() {
    create.requestFocus();
  }

  /// Merges those chosen, or opens the choice of what to merge the one with.
  void merge() {
    if (model.chosen().get().size() > 1) {
      model.merge();
    } else {
      pane.ifPresent(TopicPane::openMerge);
    }
  }

  /// @return whether a field had the focus
  boolean leaveField() {
    var inField = getScene().getFocusOwner() instanceof TextInputControl;
    if (inField) {
      list.requestFocus();
    }
    return inField;
  }

  private void create() {
    if (create.getText().isBlank() && !create.isFocused()) {
      create.requestFocus();
    } else if (model.create(create.getText())) {
      create.clear();
      list.requestFocus();
    }
  }

  private void chosen() {
    if (!following) {
      model.choose(
          list.getSelectionModel().getSelectedItems().stream()
              .map(line -> line.topic().id())
              .toList());
    }
  }

  private void show(Subjects now) {
    following = true;
    list.getItems().setAll(now.lines());
    following = false;
    count.setText(texts.get("topics.count", now.lines().size()));
    documents.getChildren().clear();
    if (now.documents().size() > 1) {
      documents.getChildren().add(menu(now));
    }
    follow();
  }

  private MenuButton menu(Subjects now) {
    var name = now.document().map(found -> found.title()).orElse("");
    var menu = new MenuButton(name);
    menu.setAccessibleText(texts.get("topics.document", name));
    menu.getStyleClass().add("chip");
    for (DocumentSummary document : now.documents()) {
      var item = new MenuItem(document.title());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.open(document.id()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void follow() {
    var ids = model.chosen().get();
    following = true;
    var selection = list.getSelectionModel();
    var now = selection.getSelectedItems().stream().map(line -> line.topic().id()).toList();
    if (!now.equals(ids)) {
      selection.clearSelection();
      for (var line : list.getItems()) {
        if (ids.contains(line.topic().id())) {
          selection.select(line);
        }
      }
      list.scrollTo(Math.max(0, selection.getSelectedIndex() - 3));
    }
    following = false;
    pane = model.only().map(line -> new TopicPane(line, model, texts));
    side.setContent(pane.<Node>map(shown -> shown).orElseGet(this::several));
  }

  private Node several() {
    var chosen = model.chosen().get().size();
    var box = new VBox();
    box.getStyleClass().add("editor");
    if (chosen > 1) {
      var first =
          model.subjects().get().line(model.chosen().get().getFirst()).map(l -> l.topic().name());
      box.getChildren()
          .setAll(
              Labels.wrapped(texts.get("topics.several", chosen), "section-title"),
              Labels.wrapped(texts.get("topics.merge.hint", first.orElse("")), "muted"),
              Buttons.of(texts.get("topics.merge.chosen"), model::merge, "accent"));
    } else {
      box.getChildren().setAll(Labels.wrapped(texts.get("topics.hint"), "muted"));
    }
    return box;
  }
}
