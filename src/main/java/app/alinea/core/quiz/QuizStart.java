package app.alinea.core.quiz;

/// What became of a wish for a quiz.
public sealed interface QuizStart {
  record Ready(QuizRun run) implements QuizStart {}

  /// No question fits.
  record Nothing() implements QuizStart {}
}
