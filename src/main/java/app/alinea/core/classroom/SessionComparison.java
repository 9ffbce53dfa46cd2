package app.alinea.core.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Classes on one document side by side, over a term.
///
/// @param sessions oldest first
/// @param paragraphs in document order
public record SessionComparison(List<Session> sessions, List<ParagraphLine> paragraphs) {
  public SessionComparison {
    sessions = List.copyOf(sessions);
    paragraphs = List.copyOf(paragraphs);
  }

  /// @param share right answers among those that could have been given, 0 to 1
  public record Session(
      ClassroomId id, Instant openedAt, int participants, int questions, double share) {}

  /// A paragraph's scores, by class; absent where the class was not asked about it.
  public record ParagraphLine(
      int position, String label, Map<ClassroomId, ParagraphScores.Line> scores) {
    public ParagraphLine {
      scores = Map.copyOf(scores);
    }
  }

  static SessionComparison of(List<Classroom> classrooms) {
    var sessions = new ArrayList<Session>();
    var lines = new TreeMap<Integer, Map<ClassroomId, ParagraphScores.Line>>();
    for (var classroom : classrooms) {
      var scores = ParagraphScores.of(classroom).lines();
      var id = classroom.session().id();
      int asked = scores.stream().mapToInt(ParagraphScores.Line::asked).sum();
      int right = scores.stream().mapToInt(ParagraphScores.Line::correct).sum();
      sessions.add(
          new Session(
              id,
              classroom.session().openedAt(),
              classroom.present().size(),
              (int) classroom.rounds().stream().filter(Round::counts).count(),
              asked == 0 ? 0 : (double) right / asked));
      for (var line : scores) {
        lines.computeIfAbsent(line.position(), _ -> new TreeMap<>(byId())).put(id, line);
      }
    }
    return new SessionComparison(
        sessions,
        lines.entrySet().stream()
            .map(entry ->
                new ParagraphLine(entry.getKey(), label(entry.getValue()), entry.getValue()))
            .toList());
  }

  private static java.util.Comparator<ClassroomId> byId() {
    return java.util.Comparator.comparingLong(ClassroomId::value);
  }

  private static String label(Map<ClassroomId, ParagraphScores.Line> scores) {
    return scores.values().iterator().next().label();
  }
}
