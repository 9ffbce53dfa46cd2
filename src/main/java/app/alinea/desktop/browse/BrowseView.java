package app.alinea.desktop.browse;

import app.alinea.core.question.QuestionStatus;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Lays out the browser: search and filters on top, the table, and beside it the editor.
final class BrowseView extends BorderPane {
  private static final Duration TYPING_PAUSE = Duration.millis(180);
  private static final double TABLE_SHARE = 0.56;
  private static final double TABLE_SHARE_ABOVE = 0.4;

  /// In em: below it the editor moves under the table.
  private static final double NARROW = 50;

  private final BrowseViewModel model;
  private final Bulk bulk;
  private final ScreenContext context;
  private final Texts texts;
  private final TextField search = new TextField();
  private final Label count = Labels.of("", "muted");
  private final FilterBar filters;
  private final QuestionTable table;
  private final VBox side = new VBox();
  private final FlowPane verbs = new FlowPane();
  private final ScrollPane scroll = new ScrollPane();
  private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
  private Optional<EditorView> editor = Optional.empty();

  BrowseView(BrowseViewModel model, Bulk bulk, ScreenContext context, Runnable newCard) {
    this.model = model;
    this.bulk = bulk;
    this.context = context;
    texts = context.texts();
    filters = new FilterBar(model, texts);
    table = new QuestionTable(model, texts, context.services().clock().getZone());
    getStyleClass().add("browse");
    search.setPromptText(texts.get("browse.search"));
    search.setAccessibleText(texts.get("browse.search"));
    search.getStyleClass().add("browse-search");
    typing.setOnFinished(_ -> find());
    search.setOnAction(_ -> {
      typing.stop();
      find();
      table.requestFocus();
    });
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        table.requestFocus();
        event.consume();
      }
    });
    HBox.setHgrow(search, Priority.ALWAYS);
    var make = Buttons.of(texts.get("browse.new"), newCard);
    var title = Labels.of(texts.get("browse.title"), "display");
    var top = new HBox(title, search, make);
    title.setMinWidth(Region.USE_PREF_SIZE);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("browse-top");
    var head = new VBox(top, filters, count);
    head.getStyleClass().add("browse-head");
    setTop(head);
    verbs.getStyleClass().addAll("chips", "editor-verbs");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    side.getStyleClass().add("browse-side");
    side.getChildren().setAll(verbs, scroll);
    var split = new SplitPane(table, side);
    split.setDividerPositions(TABLE_SHARE);
    split.widthProperty().subscribe(_ -> place(split));
    table.widthProperty().subscribe(_ -> table.fit(count.getFont().getSize()));
    setCenter(split);
  }

  /// The editor stands beside the table, or under it where there is no room for both.
  private void place(SplitPane split) {
    var narrow = split.getWidth() < NARROW * count.getFont().getSize();
    split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    split.setDividerPositions(narrow ? TABLE_SHARE_ABOVE : TABLE_SHARE);
  }

  Subscription listen() {
    return Subscription.combine(
        model.found().subscribe(this::show),
        model.wanted().subscribe(wanted -> filters.show(wanted, model.found().get())),
        model.selection().subscribe(this::follow),
        model.draft().subscribe(this::edit),
        search.textProperty().subscribe((_, _) -> typing.playFromStart()),
        typing::stop);
  }

  private void find() {
    var text = search.getText().strip();
    if (!text.equals(model.wanted().get().filter().text())) {
      model.want(model.wanted().get().withText(text));
    }
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// A split pane takes its parts into the scene only with its first style pass.
  void focusTable() {
    applyCss();
    table.requestFocus();
  }

  void focusEditor() {
    editor.ifPresent(shown -> shown.stem().requestFocus());
  }

  private void show(Found found) {
    table.show(found);
    filters.show(model.wanted().get(), found);
    count.setText(
        texts.get(found.cut() ? "browse.count.cut" : "browse.count", found.rows().size()));
    follow(model.selection().get());
  }

  private void follow(List<Row> selection) {
    table.follow(selection);
    verbs.getChildren().clear();
    if (selection.size() != 1) {
      scroll.setContent(summary(selection));
    }
    if (!selection.isEmpty()) {
      verbs.getChildren().setAll(verbs(selection));
    }
  }

  private Node summary(List<Row> selection) {
    var inbox = model.wanted().get().isInbox();
    var words =
        selection.isEmpty()
            ? texts.get(inbox ? "browse.inbox.hint" : "browse.hint")
            : texts.get("browse.several", selection.size());
    var box = new VBox(Labels.wrapped(words, "muted"));
    if (inbox && selection.isEmpty()) {
      box.getChildren().add(Buttons.of(texts.get("browse.acceptUnflagged"), bulk::acceptUnflagged));
    }
    box.getStyleClass().add("editor");
    return box;
  }

  private List<Node> verbs(List<Row> selection) {
    var buttons = new ArrayList<Node>();
    var statuses =
        selection.stream().map(row -> row.question().status()).collect(Collectors.toSet());
    if (!statuses.equals(Set.of(QuestionStatus.ACCEPTED))) {
      buttons.add(verb("browse.accept", "A", bulk::accept, "accent"));
    }
    if (!statuses.equals(Set.of(QuestionStatus.REJECTED))) {
      buttons.add(verb("browse.reject", "X", bulk::reject));
    }
    if (model.wanted().get().isInbox()) {
      buttons.add(Buttons.of(texts.get("browse.acceptUnflagged"), bulk::acceptUnflagged));
    }
    if (selection.stream().anyMatch(row -> row.card().isPresent())) {
      var all = selection.stream().allMatch(Row::isSuspended);
      buttons.add(verb(all ? "browse.resume" : "browse.suspend", "@", bulk::suspend));
    }
    if (selection.size() > 1) {
      buttons.add(topicMenu());
    }
    buttons.add(verb("browse.delete", KeyCode.DELETE.getName(), bulk::delete));
    return buttons;
  }

  private Node verb(String name, String key, Runnable action, String... styles) {
    var button = Buttons.of(texts.get(name), action, styles);
    button.setGraphic(Labels.of(key, "key-cap"));
    return button;
  }

  private MenuButton topicMenu() {
    var menu = new MenuButton(texts.get("browse.setTopic"));
    model.found().get().topics().values().stream()
        .flatMap(List::stream)
        .map(topic -> topic.name())
        .distinct()
        .sorted()
        .forEach(name -> {
          var item = new MenuItem(name);
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> bulk.topic(name));
          menu.getItems().add(item);
        });
    return menu;
  }

  private void edit(Optional<Draft> draft) {
    editor = Optional.empty();
    var selected = model.selection().get();
    draft
        .flatMap(open ->
            selected.stream()
                .filter(row -> row.question().id().equals(open.question().id()))
                .findFirst()
                .map(row -> new EditorView(open, row, model.found().get(), context)))
        .ifPresent(made -> {
          editor = Optional.of(made);
          scroll.setContent(made);
          scroll.setVvalue(0);
        });
  }

  void toggleInbox() {
    filters.toggleInbox();
  }

  /// Goes back from the fields to the table.
  ///
  /// @return whether a field had the focus
  boolean leaveEditor() {
    var owner = getScene().getFocusOwner();
    var inField = owner instanceof TextInputControl;
    if (inField) {
      table.requestFocus();
    }
    return inField;
  }
}
