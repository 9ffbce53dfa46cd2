package app.alinea.core.document;

/// One repair that the importer made to a paragraph; the original text is kept beside it.
///
/// @param kind what was wrong
/// @param originalSpan where, in the paragraph's original text
/// @param removed the original characters there; may be empty for a pure insertion
/// @param replacement what stands in the mended text instead; may be empty
public record Mending(Kind kind, TextSpan originalSpan, String removed, String replacement) {
  /// What was wrong.
  public enum Kind {
    REPEATED_SENTENCE,
    STRAY_SPACE,
    MISREAD_LETTER,
    ORPHAN_PUNCTUATION,
    FALSE_FULL_STOP,
    CUT_OFF_END
  }

  /// Whether a reader sees that something was mended; spaces and line ends come by the hundred and
  /// are nothing to tell.
  public boolean isSeen() {
    return kind != Kind.STRAY_SPACE;
  }
}
