package app.alinea.desktop.intake;

import app.alinea.core.exchange.QuestionImportOutcome.Counts;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.desktop.control.Texts;
import javafx.scene.control.CheckBox;

/// Whether answers of the past come along; not shown where the file has none for these cards.
final class PastChoice extends CheckBox {
  PastChoice(Counts counts, Texts texts) {
    super(texts.get("intake.questions.histories", counts.answers(), counts.withHistory()));
    setSelected(true);
    setWrapText(true);
    setVisible(counts.answers() > 0);
    managedProperty().bind(visibleProperty());
  }

  PastAnswers chosen() {
    return isSelected() ? PastAnswers.TAKEN_OVER : PastAnswers.LEFT_BEHIND;
  }
}
