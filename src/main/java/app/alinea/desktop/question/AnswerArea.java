package app.alinea.desktop.question;

import javafx.scene.Node;

/// The place where one form of question is answered.
interface AnswerArea {
  Node node();

  void focus();

  /// Shows what was right and takes no more answers.
  void reveal();
}
