package app.alinea.core.classroom;

import app.alinea.core.document.DocumentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes kept in memory; can be told to fail.
final class MemoryClassrooms implements ClassroomRepository {
  private final List<StoredEvent> log = new ArrayList<>();
  private boolean broken;
  private int commits;

  void breakDown() {
    broken = true;
  }

  int commits() {
    return commits;
  }

  @Override
  public ClassSession open(
      JoinCode code, ClassPlan plan, String title, List<ClassQuestion> questions, Instant at) {
    return new ClassSession(new ClassroomId(1), code, plan, title, questions, at);
  }

  @Override
  public void append(ClassroomId id, List<StoredEvent> events) {
    if (broken) {
      throw new IllegalStateException("disk full");
    }
    commits++;
    log.addAll(events);
  }

  @Override
  public Optional<ClassSession> find(ClassroomId id) {
    return Optional.empty();
  }

  @Override
  public List<StoredEvent> log(ClassroomId id) {
    return List.copyOf(log);
  }

  @Override
  public List<ClassSession> unfinished() {
    return List.of();
  }

  @Override
  public List<ClassSession> finished() {
    return List.of();
  }

  @Override
  public List<ClassSession> finished(DocumentId document) {
    return List.of();
  }

  @Override
  public void delete(ClassroomId id) {
    log.clear();
  }

  @Override
  public void deleteParticipant(ClassroomId id, ParticipantId participant) {
    log.removeIf(stored ->
        stored.event() instanceof ClassEvent.OfParticipant of
            && of.participant().equals(participant));
  }

  @Override
  public int deleteOpenedBefore(Instant time) {
    return 0;
  }
}
