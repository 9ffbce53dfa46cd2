package app.alinea.desktop.browse;

import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.scene.layout.VBox;

/// Why a question exists: the fact, the rule that asked for it, and the sentence it rests on.
final class WhyPane extends VBox {
  WhyPane(Question question, Texts texts) {
    getStyleClass().add("why");
    var provenance = question.provenance();
    if (provenance.rule().equals(Provenance.LEARNER)) {
      getChildren().add(Labels.wrapped(texts.get("browse.why.learner")));
      return;
    }
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("browse.why.fact", provenance.factSummary())),
            Labels.wrapped(texts.get("browse.why.rule", provenance.rule())),
            Labels.wrapped(texts.get("browse.why.evidence", question.anchor().quote())),
            Labels.wrapped(texts.get("browse.why.confidence", provenance.confidence()), "muted"));
  }
}
