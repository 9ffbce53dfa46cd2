package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Left sides, each with a list of partners to choose from; arrows change the choice in place.
final class MatchingArea implements AnswerArea {
  private final GridPane node = new GridPane();
  private final Form.Matching matching;
  private final Answering answering;
  private final Texts texts;
  private final List<ComboBox<Integer>> boxes = new ArrayList<>();

  MatchingArea(Form.Matching matching, Answering answering, Texts texts) {
    this.matching = matching;
    this.answering = answering;
    this.texts = texts;
    node.getStyleClass().add("matching");
    var half = new ColumnConstraints();
    half.setPercentWidth(48);
    var rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    node.getColumnConstraints().setAll(half, rest);
    for (var left = 0; left < matching.pairs().size(); left++) {
      var box = box(left);
      boxes.add(box);
      var name = Labels.wrapped(matching.pairs().get(left).left(), "option-text");
      node.addRow(left, name, box);
    }
    answering.partners().addListener((ListChangeListener<Integer>) _ -> follow());
    follow();
  }

  private ComboBox<Integer> box(int left) {
    var box = new ComboBox<Integer>();
    box.getItems().setAll(answering.shownOrder());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(texts.get("question.matching.choose"));
    box.setAccessibleText(
        texts.get("question.matching.partner", matching.pairs().get(left).left()));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer right) {
            return right == null ? "" : matching.pairs().get(right).right();
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("chosen from a list: " + text);
          }
        });
    box.setOnAction(_ -> {
      var right = box.getValue();
      if (right != null && !right.equals(answering.partners().get(left))) {
        answering.pair(left, right);
      }
    });
    return box;
  }

  private void follow() {
    for (var left = 0; left < boxes.size(); left++) {
      var partner = answering.partners().get(left);
      boxes.get(left).setValue(partner == Answering.OPEN ? null : partner);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    boxes.getFirst().requestFocus();
  }

  @Override
  public void reveal() {
    node.getChildren().clear();
    for (var left = 0; left < matching.pairs().size(); left++) {
      var pair = matching.pairs().get(left);
      var isRight = answering.partners().get(left) == left;
      var given = answering.partners().get(left);
      var verdict =
          isRight
              ? texts.get("question.matching.right", pair.right())
              : given == Answering.OPEN
                  ? texts.get("question.matching.missing", pair.right())
                  : texts.get(
                      "question.matching.wrong", pair.right(), matching.pairs().get(given).right());
      var told = Labels.wrapped(verdict, "matching-verdict", isRight ? "right" : "wrong");
      told.setAlignment(Pos.CENTER_LEFT);
      node.addRow(left, Labels.wrapped(pair.left(), "option-text"), told);
    }
  }
}
