package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A question with the place to answer it: the same in study and in quizzes.
public final class QuestionPane extends VBox {
  private static final String BLANK = "______";

  /// From here on the stem is set smaller, so that the options stay in view.
  private static final int LONG_STEM = 160;

  private final Answering answering;
  private final Optional<AnswerArea> area;
  private boolean revealed;

  /// @param submit what Enter in a field does, and a click on an option where one click answers
  public QuestionPane(Answering answering, Texts texts, Runnable submit) {
    this.answering = answering;
    getStyleClass().add("question-pane");
    var form = answering.question().form();
    var kind = Labels.of(texts.of("question.ask", answering.question().type()), "overline");
    getChildren().setAll(kind, stem(form));
    area = area(form, texts, submit);
    area.ifPresent(made -> getChildren().add(made.node()));
  }

  public Answering answering() {
    return answering;
  }

  /// Puts the focus where answering begins.
  public void focus() {
    area.ifPresent(AnswerArea::focus);
  }

  /// Shows what was right and takes no more answers.
  public void reveal() {
    if (!revealed) {
      revealed = true;
      area.ifPresent(AnswerArea::reveal);
    }
  }

  private Optional<AnswerArea> area(Form form, Texts texts, Runnable submit) {
    return switch (form) {
      case Form.MultipleChoice choice ->
          Optional.of(OptionArea.of(choice, answering, texts, submit));
      case Form.TrueFalse judged -> Optional.of(OptionArea.of(judged, answering, texts, submit));
      case Form.Cloze _, Form.ShortAnswer _ -> Optional.of(new TypedArea(answering, texts, submit));
      case Form.Ordering ordering ->
          Optional.of(new OrderingArea(ordering, answering, texts, submit));
      case Form.Matching matching -> Optional.of(new MatchingArea(matching, answering, texts));
      case Form.Flashcard _ -> Optional.empty();
    };
  }

  private static Node stem(Form form) {
    var words = form.stem().replace(Form.Cloze.GAP, BLANK).replaceAll(" ([?!:;»])", "\u00A0$1");
    var stem = Labels.wrapped(words, "stem");
    if (words.length() > LONG_STEM) {
      stem.getStyleClass().add("long");
    }
    return stem;
  }
}
