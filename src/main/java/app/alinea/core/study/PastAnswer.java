package app.alinea.core.study;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// An answer on its way between two stores: a line of the review log without the card it belongs
/// to, which every store numbers for itself.
public record PastAnswer(
    Instant at,
    ZoneId zone,
    Grade grade,
    int gradeMapping,
    SessionKind session,
    Evidence evidence) {
  public static PastAnswer of(Review review) {
    return new PastAnswer(
        review.at(),
        review.zone(),
        review.grade(),
        review.gradeMapping(),
        review.session(),
        review.evidence());
  }

  /// An answer of which nothing is known but the grade that the learner gave.
  public static PastAnswer pressed(
      Instant at, ZoneId zone, Grade grade, Duration time, SessionKind session) {
    var evidence =
        new Evidence(
            QuestionType.FLASHCARD,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(grade),
            Optional.empty(),
            false,
            false,
            time);
    return new PastAnswer(at, zone, grade, GradeMapping.VERSION, session, evidence);
  }

  Review on(CardId card) {
    return new Review(0, card, at, zone, grade, gradeMapping, session, evidence);
  }
}
