package app.alinea.core.study;

import app.alinea.core.schedule.Grade;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// One line of the review log, the stored truth. Lines are never changed; undo marks them undone.
///
/// @param id rank in the log, given by the store; 0 before it is stored
/// @param at when it was answered
/// @param zone the learner's at that moment: study days are local
/// @param grade derived from the evidence
/// @param gradeMapping version of the mapping that derived it
public record Review(
    long id,
    CardId card,
    Instant at,
    ZoneId zone,
    Grade grade,
    int gradeMapping,
    SessionKind session,
    Evidence evidence) {
  /// The learner's offset from UTC at that moment.
  public ZoneOffset offset() {
    return zone.getRules().getOffset(at);
  }
}
