package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands under an answer: whether it was right, in words and with a sign; the right answer;
/// the explanation; the source sentence.
public final class AnswerFeedback extends VBox {
  public AnswerFeedback(Question question, Outcome outcome, SourceBox source, Texts texts) {
    getStyleClass().add("answer-feedback");
    if (outcome != Outcome.SHOWN) {
      getChildren().add(verdict(question, outcome, texts));
    }
    if (tellsAnswer(question)) {
      var answer = Labels.wrapped(new QuestionTexts(texts).answer(question), "answer-text");
      answer.setAccessibleText(texts.get("question.answer.is", answer.getText()));
      getChildren().add(answer);
    }
    if (question.form() instanceof Form.TrueFalse(_, _, var correction) && !correction.isBlank()) {
      getChildren().add(Labels.wrapped(texts.get("question.correction", correction), "correction"));
    }
    if (saysMoreThanItsSource(question)) {
      getChildren().add(Labels.wrapped(question.explanation(), "explanation"));
    }
    getChildren().add(source);
  }

  private static HBox verdict(Question question, Outcome outcome, Texts texts) {
    var icon =
        switch (outcome) {
          case RIGHT -> Icon.CHECK;
          case WRONG -> Icon.CLOSE;
          case NEAR, SHOWN -> Icon.WARNING;
        };
    var words = Labels.wrapped(texts.of("question.outcome", outcome), "verdict-text");
    var row = new HBox(icon.node(), words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("verdict", outcome.name().toLowerCase(Locale.ROOT));
    row.setAccessibleText(words.getText() + " " + new QuestionTexts(texts).answer(question));
    return row;
  }

  /// The source sentence stands below: an explanation that quotes it would say it twice.
  private static boolean saysMoreThanItsSource(Question question) {
    var explanation = question.explanation();
    return !explanation.isBlank() && !explanation.contains(question.anchor().quote());
  }

  /// Options and lists show the right answer in their place already.
  private static boolean tellsAnswer(Question question) {
    return switch (question.form()) {
      case Form.Flashcard _, Form.Cloze _, Form.ShortAnswer _ -> true;
      case Form.MultipleChoice _, Form.TrueFalse _, Form.Ordering _, Form.Matching _ -> false;
    };
  }
}
