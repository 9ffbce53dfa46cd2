package app.alinea.desktop.browse;

import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.Topic;
import app.alinea.core.question.difficulty.Difficulty.Level;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The filters as chips: each tells what it lets pass.
final class FilterBar extends FlowPane {
  private static final int LONGEST_LABEL = 34;

  private final BrowseViewModel model;
  private final Texts texts;
  private final Runnable openRules;
  private final HBox links = new HBox();

  /// @param openRules shows the rules that are not trusted
  FilterBar(BrowseViewModel model, Texts texts, Runnable openRules) {
    this.model = model;
    this.openRules = openRules;
    this.texts = texts;
    getStyleClass().addAll("chips", "filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    links.getStyleClass().add("editor-row");
  }

  /// What leads away from the filters; it stands beside the count.
  Node links() {
    return links;
  }

  void show(Wanted wanted, Found found) {
    getChildren().clear();
    links.getChildren().clear();
    var inbox = texts.get("browse.filter.inbox", found.drafts());
    getChildren().add(toggle(inbox, wanted.isInbox(), this::toggleInbox));
    if (found.topics().size() > 1) {
      getChildren().add(documents(wanted, found));
    }
    getChildren().addAll(topics(wanted, found), types(wanted), statuses(wanted), levels(wanted));
    getChildren()
        .addAll(
            toggle(
                texts.get("browse.filter.flagged"),
                wanted.flagged(),
                () -> model.want(wanted.toggledFlagged())),
            toggle(
                texts.get("browse.filter.suspended"),
                wanted.suspended(),
                () -> model.want(wanted.toggledSuspended())),
            toggle(
                texts.get("browse.filter.due"),
                wanted.due(),
                () -> model.want(wanted.toggledDue())));
    var doubted = found.doubted().values().stream().mapToInt(List::size).sum();
    if (doubted > 0) {
      links.getChildren().add(Buttons.link(texts.get("browse.rules.open", doubted), openRules));
    }
    if (!wanted.withText("").isAll()) {
      links
          .getChildren()
          .add(
              Buttons.link(
                  texts.get("browse.filter.clear"),
                  () -> model.want(Wanted.ALL.withText(wanted.filter().text()))));
    }
  }

  void toggleInbox() {
    var wanted = model.wanted().get();
    model.want(wanted.withStatuses(wanted.isInbox() ? Set.of() : Set.of(QuestionStatus.DRAFT)));
  }

  private ToggleButton toggle(String text, boolean on, Runnable action) {
    var chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setSelected(on);
    chip.setOnAction(_ -> action.run());
    return chip;
  }

  private MenuButton documents(Wanted wanted, Found found) {
    var chosen = wanted.filter().documents();
    var items = new ArrayList<MenuItem>();
    for (var id : found.topics().keySet()) {
      items.add(
          item(
              found.sources().title(id),
              chosen.contains(id),
              () -> model.want(wanted.toggled(id))));
    }
    var names = chosen.stream().map(found.sources()::title).toList();
    return menu("browse.filter.document", names, items);
  }

  private MenuButton topics(Wanted wanted, Found found) {
    var chosen = wanted.filter().topics();
    var shown = wanted.filter().documents();
    var names =
        found.topics().entrySet().stream()
            .filter(entry -> shown.isEmpty() || shown.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .map(Topic::name)
            .distinct()
            .sorted()
            .toList();
    var items =
        names.stream()
            .map(name ->
                item(name, chosen.contains(name), () -> model.want(wanted.toggledTopic(name))))
            .toList();
    return menu("browse.filter.topic", List.copyOf(chosen), items);
  }

  private MenuButton types(Wanted wanted) {
    var chosen = wanted.filter().types();
    var items = new ArrayList<MenuItem>();
    for (var type : QuestionType.values()) {
      items.add(
          item(
              texts.of("question.type", type),
              chosen.contains(type),
              () -> model.want(wanted.toggled(type))));
    }
    var names = chosen.stream().map(type -> texts.of("question.type", type)).toList();
    return menu("browse.filter.type", names, items);
  }

  private MenuButton statuses(Wanted wanted) {
    var chosen = wanted.filter().statuses();
    var items = new ArrayList<MenuItem>();
    for (var status : QuestionStatus.values()) {
      items.add(
          item(
              texts.of("browse.status", status),
              chosen.contains(status),
              () -> model.want(wanted.toggled(status))));
    }
    var names =
        wanted.isInbox() // its chip says so already
            ? List.<String>of()
            : chosen.stream().map(status -> texts.of("browse.status", status)).toList();
    return menu("browse.filter.status", names, items);
  }

  private MenuButton levels(Wanted wanted) {
    var items = new ArrayList<MenuItem>();
    for (var level : Level.values()) {
      items.add(
          item(
              texts.of("browse.level", level),
              wanted.levels().contains(level),
              () -> model.want(wanted.toggled(level))));
    }
    var names = wanted.levels().stream().map(level -> texts.of("browse.level", level)).toList();
    return menu("browse.filter.difficulty", names, items);
  }

  private MenuItem item(String text, boolean on, Runnable action) {
    var item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MenuButton menu(String name, List<String> chosen, List<? extends MenuItem> items) {
    var label = texts.get(name);
    var said = chosen.stream().sorted().collect(Collectors.joining(", "));
    var text = chosen.isEmpty() ? label : texts.get("browse.filter.chosen", label, said);
    var shown = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL - 1) + "…" : text;
    var menu = new MenuButton(shown);
    menu.getItems().setAll(items);
    menu.getStyleClass().add("chip");
    menu.setAccessibleText(text);
    if (!chosen.isEmpty()) {
      menu.getStyleClass().add("chosen");
    }
    return menu;
  }
}
