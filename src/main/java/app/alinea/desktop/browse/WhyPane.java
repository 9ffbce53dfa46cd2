package app.alinea.desktop.browse;

import app.alinea.core.question.Provenance;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.RuleWords;
import javafx.scene.layout.VBox;

/// Why a question exists: the fact, the rule that asked for it, and the sentence it rests on.
final class WhyPane extends VBox {
  WhyPane(Row row, Texts texts) {
    getStyleClass().add("why");
    var provenance = row.question().provenance();
    if (provenance.rule().equals(Provenance.LEARNER)) {
      getChildren().add(Labels.wrapped(texts.get("browse.why.learner")));
      return;
    }
    var asked = new RuleWords(texts).of(provenance.rule());
    var quote = row.question().anchor().quote();
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("browse.why.fact", provenance.factSummary())),
            Labels.wrapped(texts.get("browse.why.rule", asked)),
            Labels.wrapped(texts.get("browse.why.evidence", row.paragraph(), quote)),
            Labels.wrapped(texts.get("browse.why.confidence", provenance.confidence()), "muted"));
  }
}
