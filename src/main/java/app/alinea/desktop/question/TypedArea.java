package app.alinea.desktop.question;

import app.alinea.desktop.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field to type the answer into; Enter answers.
final class TypedArea implements AnswerArea {
  private final TextField field = new TextField();
  private final VBox node = new VBox(field);

  TypedArea(Answering answering, Texts texts, Runnable submit) {
    node.getStyleClass().add("typed-answer");
    field.getStyleClass().add("answer-field");
    field.setPromptText(texts.get("question.typed.prompt"));
    field.setAccessibleText(texts.get("question.typed.prompt"));
    field.textProperty().bindBidirectional(answering.typed());
    field.setOnAction(_ -> submit.run());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    field.requestFocus();
    field.end();
  }

  @Override
  public void reveal() {
    field.setEditable(false);
    field.setFocusTraversable(false);
    field.getStyleClass().add("revealed");
  }
}
