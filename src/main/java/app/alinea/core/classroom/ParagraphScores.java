package app.alinea.core.classroom;

import java.util.List;
import java.util.TreeMap;

/// How a class did paragraph by paragraph.
///
/// @param lines in document order
public record ParagraphScores(List<Line> lines) {
  private static final double WEAK = 0.6;
  private static final double FIRM = 0.8;

  public ParagraphScores {
    lines = List.copyOf(lines);
  }

  /// How well a paragraph is known.
  public enum Level {
    /// Fewer than six right answers in ten.
    WEAK,
    MIDDLING,
    /// At least eight in ten.
    FIRM
  }

  /// @param label as readers cite the paragraph
  /// @param asked answers that could have been given
  public record Line(int position, String label, int correct, int asked) {
    /// From 0 to 1.
    public double share() {
      return asked == 0 ? 0 : (double) correct / asked;
    }

    public Level level() {
      return share() < WEAK ? Level.WEAK : share() < FIRM ? Level.MIDDLING : Level.FIRM;
    }

    private Line plus(Line other) {
      return new Line(position, label, correct + other.correct, asked + other.asked);
    }
  }

  public static ParagraphScores of(Classroom classroom) {
    var table = new MarkTable(classroom);
    var lines = new TreeMap<Integer, Line>();
    for (var round : classroom.rounds()) {
      if (round.counts()) {
        var question = classroom.question(round.index());
        int position = question.anchor().position();
        var marks = table.marks(round.index());
        int right = (int) java.util.Arrays.stream(marks).filter(mark -> mark == 1).count();
        lines.merge(
            position, new Line(position, question.paragraph(), right, marks.length), Line::plus);
      }
    }
    return new ParagraphScores(List.copyOf(lines.values()));
  }

  /// Weak paragraphs, weakest first.
  public List<Line> weak() {
    return lines.stream()
        .filter(line -> line.asked() > 0 && line.level() == Level.WEAK)
        .sorted(java.util.Comparator.comparingDouble(Line::share))
        .toList();
  }
}
