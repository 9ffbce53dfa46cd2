package app.alinea.desktop.browse;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.curation.RuleTrust;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.RuleWords;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rules that a person's refusals have lowered, each to be trusted again.
final class RulesPanel extends VBox {
  private final Texts texts;
  private final BiConsumer<DocumentId, String> restore;

  /// @param restore trusts a rule of a document again and closes the panel
  RulesPanel(Found found, Texts texts, BiConsumer<DocumentId, String> restore, Runnable close) {
    this.texts = texts;
    this.restore = restore;
    getStyleClass().addAll("panel", "rules-panel");
    var rules = new VBox();
    rules.getStyleClass().add("rules-list");
    found
        .doubted()
        .forEach((document, doubted) -> {
          if (found.topics().size() > 1) {
            rules.getChildren().add(Labels.wrapped(found.sources().title(document), "overline"));
          }
          doubted.forEach(trust -> rules.getChildren().add(row(document, trust)));
        });
    var scroll = new ScrollPane(rules);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    var buttons = new HBox(Buttons.of(texts.get("browse.rules.close"), close));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("browse.rules.title"), "section-title"),
            Labels.wrapped(texts.get("browse.rules.hint"), "muted"),
            scroll,
            buttons);
  }

  private Node row(DocumentId document, RuleTrust trust) {
    var asked = texts.get("browse.rules.rule", new RuleWords(texts).of(trust.rule()));
    var reason = trust.mainReason().map(main -> texts.of("browse.reason", main)).orElse("");
    var words =
        new VBox(
            Labels.wrapped(asked),
            Labels.wrapped(
                texts.of("browse.rules", trust.standing(), trust.rejections(), reason), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var again =
        Buttons.of(texts.get("browse.rules.restore"), () -> restore.accept(document, trust.rule()));
    var row = new HBox(words, again);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("editor-row");
    return row;
  }
}
