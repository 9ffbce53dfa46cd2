package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizResult;
import app.alinea.desktop.question.Sources;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Goes through the errors of a quiz in the order of the text. Confined to the interface thread.
final class ErrorWalk {
  private final QuizResult result;
  private final Sources sources;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();

  /// @param result with at least one error
  ErrorWalk(QuizResult result, Sources sources) {
    this.result = result;
    this.sources = sources;
  }

  QuizResult result() {
    return result;
  }

  Sources sources() {
    return sources;
  }

  ReadOnlyIntegerProperty at() {
    return at.getReadOnlyProperty();
  }

  int size() {
    return result.errors().size();
  }

  QuizResult.Error current() {
    return result.errors().get(at.get());
  }

  /// Moves on or back; stays at the ends.
  void move(int by) {
    at.set(Math.clamp((long) at.get() + by, 0, size() - 1));
  }

  boolean isLast() {
    return at.get() == size() - 1;
  }
}
