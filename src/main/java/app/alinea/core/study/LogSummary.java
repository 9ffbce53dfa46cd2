package app.alinea.core.study;

import java.util.List;
import java.util.function.Consumer;

/// The review log in few lines, however long it is. Answers taken back are left out.
public interface LogSummary {
  /// What every answer adds to is kept with it, so that this reads no answer.
  void forEachCount(Consumer<AnswerCount> reader);

  /// All answers that count to the cards answered last, in the order they were given.
  ///
  /// @param cards how many cards at most
  void forEachExampleOfLatest(int cards, Consumer<RecallExample> reader);

  /// The newest wrong choices in questions that still have several options, newest first.
  List<WrongChoice> recentWrongChoices(int limit);
}
