package app.alinea.core.quiz;

import java.util.List;

/// What a learner answered to one question.
public sealed interface Response {
  /// An option of a multiple choice or true/false; index into the options as stored in the
  /// question.
  record Chosen(int option) implements Response {}

  /// Text typed for a cloze or short answer.
  record Typed(String text) implements Response {}

  /// Indexes into the right order, as the learner arranged them.
  record Ordered(List<Integer> order) implements Response {
    public Ordered {
      order = List.copyOf(order);
    }
  }

  /// For each left side, the index of the right side chosen.
  record Matched(List<Integer> rightOfLeft) implements Response {
    public Matched {
      rightOfLeft = List.copyOf(rightOfLeft);
    }
  }

  /// A flashcard judged by the learner.
  record SelfJudged(boolean knew) implements Response {}
}
