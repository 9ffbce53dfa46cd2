package app.alinea.core.classroom;

import app.alinea.core.document.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps classes and their logs; every method returns when its change is on the disk. What is
/// forgotten is forgotten in the store's safety copies, too.
public interface ClassroomRepository {
  ClassSession open(
      JoinCode code, ClassPlan plan, String title, List<ClassQuestion> questions, Instant at);

  /// Adds to a class's log in one transaction.
  void append(ClassroomId id, List<StoredEvent> events);

  Optional<ClassSession> find(ClassroomId id);

  /// The log in the order it was written.
  List<StoredEvent> log(ClassroomId id);

  /// Sessions that were not finished, newest first.
  List<ClassSession> unfinished();

  /// Finished sessions, newest first.
  List<ClassSession> finished();

  /// Finished sessions on a document, oldest first.
  List<ClassSession> finished(DocumentId document);

  /// Forgets a class whole.
  void delete(ClassroomId id);

  /// Forgets everything about one participant.
  void deleteParticipant(ClassroomId id, ParticipantId participant);

  /// Forgets classes opened before a time, finished or not.
  ///
  /// @return how many
  int deleteOpenedBefore(Instant time);
}
