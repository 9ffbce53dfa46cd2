package app.alinea.core.study;

import app.alinea.core.schedule.Grade;

/// Derives a grade from what was seen of an answer. A changed mapping gets a new version, so that
/// the raw log can be judged anew.
///
/// Version 1: a multiple choice can be guessed, so a right one is Good at most and, when the
/// learner was unsure, Hard; a typed answer that is wrong is Again; a hint allows Hard at most.
public final class GradeMapping {
  public static final int VERSION = 1;

  public Grade grade(Evidence evidence) {
    var grade =
        switch (evidence.type()) {
          case MULTIPLE_CHOICE, TRUE_FALSE, ORDERING, MATCHING -> chosen(evidence);
          case CLOZE, FLASHCARD, SHORT_ANSWER -> recalled(evidence);
        };
    return evidence.hinted() && grade.rating() > Grade.HARD.rating() ? Grade.HARD : grade;
  }

  private static Grade chosen(Evidence evidence) {
    if (!evidence.correct().orElse(false)) {
      return Grade.AGAIN;
    }
    return evidence.unsure() ? Grade.HARD : Grade.GOOD;
  }

  private static Grade recalled(Evidence evidence) {
    if (evidence.correct().isPresent() && !evidence.correct().get()) {
      return Grade.AGAIN;
    }
    return evidence.pressed().orElse(Grade.GOOD);
  }
}
