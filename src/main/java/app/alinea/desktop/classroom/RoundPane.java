package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.question.SourceBox;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A question as the teacher sees it: with its key, how many chose what, the explanation and the
/// source, none of which the class sees before its time.
final class RoundPane implements HostPane {
  private final int round;
  private final Texts texts;
  private final QuestionTexts words;
  private final VBox node = new VBox();
  private final Label answered = Labels.of("", "section-title");
  private final TypedRows typed;
  private final List<OptionRow> rows = new ArrayList<>();

  RoundPane(Classroom classroom, int round, ScreenContext context) {
    this.round = round;
    texts = context.texts();
    words = new QuestionTexts(texts);
    typed = new TypedRows(texts);
    node.getStyleClass().add("class-round");
    var question = classroom.question(round);
    node.getChildren()
        .addAll(
            Labels.of(texts.of("question.type", question.form().type()), "overline"),
            Labels.wrapped(stem(question.form()), "stem"));
    for (var option : ShownOption.of(classroom, round, words)) {
      var row = new OptionRow(option, texts);
      rows.add(row);
      node.getChildren().add(row);
    }
    if (rows.isEmpty()) {
      node.getChildren()
          .add(
              Labels.wrapped(
                  texts.get("classroom.key", words.answer(question.form())), "class-key-text"));
    }
    node.getChildren().addAll(answered, typed);
    if (!question.explanation().isBlank()
        && !question.explanation().contains(question.anchor().quote())) {
      node.getChildren().add(Labels.wrapped(question.explanation(), "explanation"));
    }
    node.getChildren()
        .add(new SourceBox(question.anchor(), question.paragraph(), texts, context.navigation()));
  }

  private static String stem(Form form) {
    return form.stem().replace(Form.Cloze.GAP, "______");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void follow(Classroom classroom) {
    int there = classroom.present().size();
    int given = classroom.answersThatCount(round).size();
    answered.setText(texts.get("classroom.answered", given, there));
    typed.show(classroom.answersThatCount(round));
    var options = ShownOption.of(classroom, round, words);
    for (int at = 0; at < rows.size(); at++) {
      rows.get(at).show(options.get(at).count(), given);
    }
  }
}
