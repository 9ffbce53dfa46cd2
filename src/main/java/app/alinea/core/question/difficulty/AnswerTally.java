package app.alinea.core.question.difficulty;

/// How a question was answered so far, counted from the review log; answers taken back are left
/// out.
///
/// @param first the very first answer of each card
/// @param later every other answer
public record AnswerTally(Grades first, Grades later) {
  public static final AnswerTally NONE = new AnswerTally(Grades.NONE, Grades.NONE);

  /// Answers by how they went.
  ///
  /// @param failed graded 'again'
  /// @param hard graded 'hard'
  /// @param known graded 'good' or 'easy'
  public record Grades(int failed, int hard, int known) {
    public static final Grades NONE = new Grades(0, 0, 0);

    public Grades {
      if (failed < 0 || hard < 0 || known < 0) {
        throw new IllegalArgumentException(
            "negative count: %d, %d, %d".formatted(failed, hard, known));
      }
    }

    public Grades plus(Grades other) {
      return new Grades(failed + other.failed, hard + other.hard, known + other.known);
    }

    public int all() {
      return failed + hard + known;
    }

    /// Failures, a hard answer counting as half of one.
    double misses() {
      return failed + hard / 2.0;
    }
  }

  public AnswerTally plus(AnswerTally other) {
    return new AnswerTally(first.plus(other.first), later.plus(other.later));
  }

  public int answers() {
    return first.all() + later.all();
  }

  public int failures() {
    return first.failed() + later.failed();
  }
}
