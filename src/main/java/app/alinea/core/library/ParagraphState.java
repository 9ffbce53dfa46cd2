package app.alinea.core.library;

/// How far the learner has come with a paragraph.
public enum ParagraphState {
  UNREAD,
  /// Read, and no card asks about it.
  WITHOUT_CARD,
  /// Read; its cards wait for their first answer.
  READ,
  /// At least one of its cards was answered.
  LEARNING,
  /// All its cards will be remembered for three weeks or more.
  MASTERED
}
