package app.alinea.desktop.screen;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.quiz.QuizId;
import app.alinea.core.quiz.QuizPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where to go, and what to find there.
public sealed interface Destination {
  /// A screen as it was left.
  record Plain(ScreenId screen) implements Destination {}

  /// A place in a document.
  record Reader(Place place) implements Destination {}

  /// Cards to study.
  ///
  /// @param documents any of these; empty for all
  /// @param topics names of topics, any of these; empty for all
  /// @param questions exactly these in this order, outside the schedule's queue; empty for the
  ///   queue
  record Study(Set<DocumentId> documents, Set<String> topics, List<QuestionId> questions)
      implements Destination {
    public static final Study EVERYTHING = new Study(Set.of(), Set.of(), List.of());

    public Study {
      documents = Set.copyOf(documents);
      topics = Set.copyOf(topics);
      questions = List.copyOf(questions);
    }
  }

  /// A quiz to prepare: its settings are filled in, not started.
  record NewQuiz(QuizPlan plan) implements Destination {}

  /// A quiz that was left unfinished.
  record ResumedQuiz(QuizId quiz) implements Destination {}

  /// Questions to look through.
  ///
  /// @param selected the one to open in the editor
  record Browse(QuestionFilter filter, Optional<QuestionId> selected) implements Destination {}

  /// The screen that shows it.
  default ScreenId screen() {
    return switch (this) {
      case Plain(var id) -> id;
      case Reader _ -> ScreenId.READ;
      case Study _ -> ScreenId.STUDY;
      case NewQuiz _, ResumedQuiz _ -> ScreenId.QUIZ;
      case Browse _ -> ScreenId.BROWSE;
    };
  }

  /// A paragraph, with spans of its mended text to mark.
  ///
  /// @param sentence to mark as the place meant
  /// @param answer to mark more strongly within it
  record Place(
      DocumentId document, int position, Optional<TextSpan> sentence, Optional<TextSpan> answer) {
    public static Place of(DocumentId document, int position) {
      return new Place(document, position, Optional.empty(), Optional.empty());
    }

    public static Place of(SourceAnchor anchor) {
      return new Place(
          anchor.document(),
          anchor.position(),
          Optional.of(anchor.sentenceSpan()),
          Optional.of(anchor.answerSpan()));
    }
  }
}
