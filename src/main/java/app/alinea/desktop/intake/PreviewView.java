package app.alinea.desktop.intake;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.FoundText;
import app.alinea.core.language.Language;
import app.alinea.core.library.Preparation;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows what was found in a file before it is imported, and lets a person mend it.
public final class PreviewView extends VBox {
  private static final int MOST_WARNINGS = 40;

  /// So many are seen whole without scrolling.
  private static final int FEW_WARNINGS = 2;

  /// Characters that surely fit beside the icon.
  private static final int ONE_LINE = 90;

  private final PreviewModel model;
  private final Texts texts;
  private final Findings findings;
  private final VBox warnings = new VBox();
  private final Region warningScroll = scroll();
  private final BlocksPane blocks;

  PreviewView(PreviewModel model, Texts texts, Asking<?> asking, int more) {
    this.model = model;
    this.texts = texts;
    this.findings = new Findings(texts);
    getStyleClass().addAll("panel", "intake");
    var summary = Labels.wrapped("", "section-title");
    blocks = new BlocksPane(model, texts);
    var middle = new StackPane(blocks);
    VBox.setVgrow(middle, Priority.ALWAYS);
    warnings.getStyleClass().add("import-warnings");
    var buttons = new AskingButtons(asking, more, texts.get("intake.hint"), texts);
    getChildren().addAll(summary, new HBox(), warningScroll, middle, buttons);
    getChildren().set(1, choices());
    for (var fact : findings.facts(model.prepared()).reversed()) {
      getChildren().add(1, Labels.wrapped(fact, "muted"));
    }
    model
        .prepared()
        .changes()
        .filter(changes -> !changes.comparison().differences().isEmpty())
        .ifPresent(changes -> getChildren().add(1, changesShown(changes, middle)));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> importOnEnter(event, asking::imports));
    model
        .draft()
        .subscribe(draft -> {
          summary.setText(findings.summary(draft));
          showWarnings(draft);
        });
  }

  /// Once it is shown, the keys for paragraphs work at once.
  void begin() {
    blocks.focusList();
  }

  /// Puts what the new edition changes in the place of its paragraphs.
  private ToggleButton changesShown(Preparation.Changes changes, StackPane middle) {
    var shown =
        new ToggleButton(
            texts.get(
                "intake.changes",
                changes.comparison().differences().size(),
                changes.stale().size()));
    var pane = new ChangesPane(changes, texts);
    shown.selectedProperty().subscribe((_, on) -> middle.getChildren().setAll(on ? pane : blocks));
    return shown;
  }

  /// A list and a text keep Enter for themselves.
  private static void importOnEnter(KeyEvent event, Runnable imports) {
    boolean plain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
    boolean kept = event.getTarget() instanceof ListView || event.getTarget() instanceof TextArea;
    if (plain && kept) {
      event.consume();
      imports.run();
    }
  }

  private Region scroll() {
    var scroll = new ScrollPane(warnings);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("plain-scroll", "intake-warnings");
    return scroll;
  }

  private void showWarnings(DocumentDraft draft) {
    var all = findings.warnings(model.prepared(), draft);
    warnings.getChildren().clear();
    for (var warning : all.subList(0, Math.min(all.size(), MOST_WARNINGS))) {
      var icon = Icon.WARNING.node();
      icon.getStyleClass().add("warning");
      warnings.getChildren().add(new HBox(icon, Labels.wrapped(warning)));
    }
    warningScroll.getStyleClass().removeAll("one", "many");
    if (all.size() > FEW_WARNINGS) {
      warningScroll.getStyleClass().add("many");
    } else if (all.size() == 1 && all.getFirst().length() <= ONE_LINE) {
      warningScroll.getStyleClass().add("one");
    }
    warningScroll.setVisible(!all.isEmpty());
    warningScroll.setManaged(!all.isEmpty());
  }

  private Node choices() {
    var title = new TextField(model.draft().get().title());
    title.setAccessibleText(texts.get("intake.title"));
    title.textProperty().subscribe(model::title);
    HBox.setHgrow(title, Priority.ALWAYS);
    var language = new ComboBox<Language>();
    language.getItems().setAll(Language.values());
    language.setConverter(new Named<>(value -> texts.of("intake.language", value)));
    language.setValue(model.draft().get().language());
    language.setAccessibleText(texts.get("intake.language"));
    language.setMinWidth(USE_PREF_SIZE);
    language.valueProperty().subscribe((_, chosen) -> model.language(chosen));
    var row = new HBox(title, language, ways());
    row.getStyleClass().add("intake-choices");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// In the order of likelihood; the chosen one follows what undo brings back.
  private ComboBox<FoundText> ways() {
    var ways = new ComboBox<FoundText>();
    ways.getItems().setAll(model.draft().get().ways());
    ways.setConverter(new Named<>(findings::way));
    ways.setAccessibleText(texts.get("intake.way"));
    ways.getStyleClass().add("intake-ways");
    model
        .draft()
        .subscribe(draft ->
            draft.ways().stream()
                .filter(way -> way.way().equals(draft.cut().way()))
                .findFirst()
                .ifPresent(ways::setValue));
    ways.valueProperty().subscribe((_, chosen) -> model.choose(chosen));
    return ways;
  }
}
