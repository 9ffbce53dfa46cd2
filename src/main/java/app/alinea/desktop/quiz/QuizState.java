package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizResult;
import app.alinea.desktop.question.Sources;

/// What the quiz screen shows.
sealed interface QuizState {
  record Loading() implements QuizState {}

  /// There is no document to ask about.
  record Nothing() implements QuizState {}

  /// A quiz is being prepared.
  record Preparing(QuizSetUp setUp) implements QuizState {}

  /// Questions are being answered.
  record Running(QuizRunModel run) implements QuizState {}

  /// What came out.
  record Done(QuizResult result, Sources sources) implements QuizState {}

  /// The errors one after the other, each in its text.
  record Walking(ErrorWalk walk) implements QuizState {}
}
