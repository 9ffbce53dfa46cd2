package app.alinea.core.study;

import app.alinea.core.schedule.Grade;

/// Derives a grade from what was seen of an answer. A changed mapping gets a new version; each line
/// of the log names the version that judged it, so that a replay judges as it was judged then.
///
/// A multiple choice of k options is answered right with probability R + (1-R)/k, so that a right
/// answer means "knew it" with R/(R + (1-R)/k) only: 97 % at R = 0.9 and k = 4, but 73 % at R =
/// 0.4. A right and sure one is therefore Good, never Easy. A right but unsure one proves nothing:
/// the memory is left as it was and the question comes back without its options.
///
/// Version 1 took a right but unsure choice for Hard. In all versions a typed answer that is wrong
/// is Again and a hint allows Hard at most.
public final class GradeMapping {
  /// The newest version.
  public static final int VERSION = 2;

  private final int version;

  /// The newest mapping.
  public GradeMapping() {
    this(VERSION);
  }

  private GradeMapping(int version) {
    this.version = version;
  }

  /// @throws IllegalArgumentException for a version that this program does not know
  public static GradeMapping ofVersion(int version) {
    if (!isKnown(version)) {
      throw new IllegalArgumentException("no grade mapping has the version " + version);
    }
    return new GradeMapping(version);
  }

  public static boolean isKnown(int version) {
    return version >= 1 && version <= VERSION;
  }

  public Grade grade(Evidence evidence) {
    var grade =
        switch (evidence.type()) {
          case MULTIPLE_CHOICE, TRUE_FALSE, ORDERING, MATCHING -> chosen(evidence);
          case CLOZE, FLASHCARD, SHORT_ANSWER -> recalled(evidence);
        };
    return evidence.hinted() && grade.rating() > Grade.HARD.rating() ? Grade.HARD : grade;
  }

  /// Whether the answer says anything of the memory; a right choice that the learner was unsure of
  /// does not.
  public boolean proves(Evidence evidence) {
    return version == 1 || !(guessable(evidence) && evidence.unsure() && isRight(evidence));
  }

  private static boolean guessable(Evidence evidence) {
    return switch (evidence.type()) {
      case MULTIPLE_CHOICE, TRUE_FALSE, ORDERING, MATCHING -> true;
      case CLOZE, FLASHCARD, SHORT_ANSWER -> false;
    };
  }

  private static boolean isRight(Evidence evidence) {
    return evidence.correct().orElse(false);
  }

  private static Grade chosen(Evidence evidence) {
    if (!isRight(evidence)) {
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
