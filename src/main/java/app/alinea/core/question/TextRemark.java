package app.alinea.core.question;

/// Why a text gives few questions or none, to be told in a sentence.
///
/// @param count what the sentence counts, or 0
public record TextRemark(Kind kind, int count) {
  /// What is behind it.
  public enum Kind {
    /// The text is in none of the languages questions can be asked in.
    OTHER_LANGUAGE,
    /// Most of it is figures. Counts nothing.
    FIGURES,
    /// Most of it is titles, labels and items of lists. Counts those that are not sentences.
    LIST,
    /// Many sentences miss their end. Counts them.
    CUT_OFF,
    /// Many sentences are doubled, broken or badly copied. Counts them.
    GARBLED,
    /// Counts the sentences there are.
    SHORT,
    /// It has neither numbers nor paragraphs: one block. Counts its sentences.
    ONE_BLOCK,
    /// The sentences are sound, but state little that can be asked safely. Counts them.
    FEW_FACTS,
    /// There are questions, but none of the topic or type asked for. Counts those there are.
    NONE_OF_THIS_KIND
  }
}
