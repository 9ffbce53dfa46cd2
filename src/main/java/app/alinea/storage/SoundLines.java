package app.alinea.storage;

/// Which lines of the review log can be used. Others - a store changed by hand, or by another
/// program - stay where they are and are passed over; `check` names them.
final class SoundLines {
  /// Holds of a line whose figures and names this program knows, its evidence aside.
  static final String KNOWN =
      """
       grade BETWEEN 1 AND 4 AND elapsed_days >= 0 AND choices >= 0 AND step_after >= 0
        AND kind IN ('COUNTED', 'UNPROVEN', 'APART')
        AND phase_after IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')
      """;

  private SoundLines() {}
}
