package app.alinea.desktop.browse;

import app.alinea.core.question.QuestionStatus;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
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
  private final Judging judging;
  private final Variants variants;
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

  BrowseView(
      BrowseViewModel model,
      Bulk bulk,
      Judging judging,
      Variants variants,
      ScreenContext context,
      Runnable newCard) {
    this.model = model;
    this.bulk = bulk;
    this.judging = judging;
    this.variants = variants;
    this.context = context;
    texts = context.texts();
    filters = new FilterBar(model, texts, this::openRules);
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
    var topics =
        Buttons.of(texts.get("browse.topics"), () -> context.navigation().go(ScreenId.TOPICS));
    var title = Labels.of(texts.get("browse.title"), "display");
    var top = new HBox(title, search, topics, make);
    title.setMinWidth(Region.USE_PREF_SIZE);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("browse-top");
    var told = new HBox(count, filters.links());
    told.setAlignment(Pos.CENTER_LEFT);
    told.getStyleClass().add("editor-row");
    var head = new VBox(top, filters, told);
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
        model.read().subscribe((_, _) -> show(model.found().get())),
        model.wanted().subscribe(wanted -> filters.show(wanted, model.found().get())),
        model.selection().subscribe(this::follow),
        model.draft().subscribe(this::edit),
        judging.asking().subscribe(_ -> showVerbs(model.selection().get())),
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
    filters.show(model.wanted().get(), found);
    if (!model.read().get()) {
      table.waiting(texts.get("browse.reading"));
      return;
    }
    table.show(found, model.wanted().get().isInbox());
    count.setText(
        texts.get(found.cut() ? "browse.count.cut" : "browse.count", found.rows().size()));
    follow(model.selection().get());
  }

  private void follow(List<Row> selection) {
    table.follow(selection);
    if (selection.size() != 1) {
      scroll.setContent(summary(selection));
    }
    showVerbs(selection);
  }

  private void showVerbs(List<Row> selection) {
    if (judging.asking().get()) {
      side.getChildren().setAll(new ReasonBar(judging, texts), scroll);
      return;
    }
    verbs.getChildren().setAll(selection.isEmpty() ? List.of() : verbs(selection));
    side.getChildren().setAll(verbs, scroll);
  }

  private void openRules() {
    context
        .overlays()
        .show(
            new RulesPanel(
                model.found().get(),
                texts,
                (document, rule) -> {
                  context.overlays().close();
                  judging.trustAgain(document, rule);
                },
                context.overlays()::close));
  }

  private Node summary(List<Row> selection) {
    var inbox = model.wanted().get().isInbox();
    var sorted = inbox && model.found().get().drafts() == 0;
    var box = new VBox();
    if (sorted) {
      box.getChildren()
          .setAll(
              Labels.wrapped(texts.get("browse.inbox.empty.title"), "section-title"),
              Labels.wrapped(texts.get("browse.inbox.empty"), "muted"));
    } else {
      var words =
          selection.isEmpty()
              ? texts.get(inbox ? "browse.inbox.hint" : "browse.hint")
              : texts.get("browse.several", selection.size());
      box.getChildren().add(Labels.wrapped(words, "muted"));
    }
    box.getStyleClass().add("editor");
    return box;
  }

  private List<Node> verbs(List<Row> selection) {
    var buttons = new ArrayList<Node>();
    var statuses =
        selection.stream().map(row -> row.question().status()).collect(Collectors.toSet());
    if (!statuses.equals(Set.of(QuestionStatus.ACCEPTED))) {
      buttons.add(verb("browse.accept", "A", judging::accept, "accent"));
    }
    if (!statuses.equals(Set.of(QuestionStatus.REJECTED))) {
      buttons.add(verb("browse.reject", "X", judging::askWhy));
    }
    if (model.wanted().get().isInbox()) {
      buttons.add(Buttons.of(texts.get("browse.acceptUnflagged"), judging::acceptUnflagged));
    }
    if (selection.stream().anyMatch(row -> row.card().isPresent())) {
      var all = selection.stream().allMatch(Row::isSuspended);
      buttons.add(verb(all ? "browse.resume" : "browse.suspend", "@", bulk::suspend));
    }
    if (selection.size() > 1) {
      buttons.add(topicMenu());
    }
    buttons.add(verb("browse.delete", texts.get("browse.delete.key"), bulk::delete));
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
                .map(row ->
                    new EditorView(open, row, model.found().get(), context, variants, judging)))
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
