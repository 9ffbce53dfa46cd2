package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.WordBag;

/// Something that could stand beside a key.
///
/// @param referent what it names, equal for synonyms
/// @param owner whom or what it is said of, or empty
/// @param note where it does belong, or empty
/// @param position of its paragraph, or -1 where it comes from no paragraph
/// @param mentions how often the document names it
public record Contender(
    String text,
    AnswerKind kind,
    String referent,
    String owner,
    String note,
    int position,
    int mentions,
    WordBag words) {
  private static final double ALIKE = 0.6;

  /// Whether a learner could not tell it from the other by more than a word.
  boolean isLike(Contender other) {
    return other.referent.equals(referent)
        || other.text.equalsIgnoreCase(text)
        || other.text.contains(text)
        || text.contains(other.text)
        || words.sharedWith(other.words) > ALIKE
        || other.words.sharedWith(words) > ALIKE;
  }
}
