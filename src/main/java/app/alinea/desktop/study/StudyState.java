package app.alinea.desktop.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardId;
import app.alinea.core.study.Remaining;
import app.alinea.core.study.SessionKind;
import app.alinea.core.study.SessionSummary;
import app.alinea.core.study.StudyCard;
import app.alinea.desktop.question.Answering;
import app.alinea.desktop.question.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the study screen shows.
sealed interface StudyState {
  /// The session is being opened.
  record Loading() implements StudyState {}

  /// A question waits for its answer.
  record Asking(Shown shown) implements StudyState {}

  /// The answer is on show and waits for its grade.
  ///
  /// @param unsure whether the learner said so, where the program marks the answer
  record Answered(Shown shown, Outcome outcome, boolean unsure) implements StudyState {
    /// Whether the learner grades; otherwise the grade follows from the answer.
    boolean asksForGrade() {
      return switch (shown.card().question().type()) {
        case FLASHCARD, CLOZE, SHORT_ANSWER -> outcome != Outcome.WRONG;
        case MULTIPLE_CHOICE, TRUE_FALSE, ORDERING, MATCHING -> false;
      };
    }

    /// What the answer is worth where the learner does not grade.
    Grade impliedGrade() {
      if (outcome != Outcome.RIGHT) {
        return Grade.AGAIN;
      }
      return unsure ? Grade.HARD : Grade.GOOD;
    }
  }

  /// The answer just given made its card a leech: better read its paragraph, or put it otherwise.
  ///
  /// @param next what comes after
  record Stuck(CardId card, Question question, String paragraph, int lapses, StudyState next)
      implements StudyState {}

  /// Nothing is left, or the time is up: what was done and what comes next.
  record Finished(Ending ending) implements StudyState {}

  /// A card on show.
  ///
  /// @param paragraph its number as readers cite it
  /// @param kind whether the answer will count
  record Shown(
      StudyCard card,
      Answering answering,
      Remaining remaining,
      String paragraph,
      SessionKind kind) {}

  /// How a session ended.
  ///
  /// @param failed what was answered Again
  /// @param nextDue when the next card comes, where one waits
  /// @param toRead the next paragraph not read yet
  /// @param timeBox that is up, where more could be studied
  record Ending(
      SessionSummary summary,
      List<Missed> failed,
      Optional<Instant> nextDue,
      Optional<ToRead> toRead,
      boolean hasCards,
      Optional<Duration> timeBox) {
    Ending timeUp(Duration box) {
      return new Ending(summary, failed, nextDue, toRead, hasCards, Optional.of(box));
    }
  }

  /// A question to read up on.
  record Missed(Question question, String paragraph, boolean leech) {}

  /// A place to read on.
  record ToRead(SourcePlace place, String paragraph, String opening) {}

  /// A paragraph of a document.
  record SourcePlace(DocumentId document, int position) {}

  default Optional<Shown> onShow() {
    return switch (this) {
      case Asking(var shown) -> Optional.of(shown);
      case Answered(var shown, _, _) -> Optional.of(shown);
      case Loading _, Stuck _, Finished _ -> Optional.empty();
    };
  }
}
