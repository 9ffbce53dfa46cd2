package app.alinea.core.question.draft;

import app.alinea.core.document.TextSpan;
import java.util.List;
import java.util.Locale;

/// The right answer of a draft.
///
/// @param text as shown among options, determiner or preposition included, lower case at its start
/// @param kind what it is
/// @param referent identifies what it names; equal for synonyms
/// @param span where it stands in the source sentence
/// @param accepted other spellings that count
public record Answer(
    String text, AnswerKind kind, String referent, TextSpan span, List<String> accepted) {
  public Answer {
    accepted = List.copyOf(accepted);
  }

  /// A phrase that names nothing but what it says, and has one spelling.
  public static Answer of(String text, AnswerKind kind, TextSpan span) {
    return new Answer(text, kind, text.toLowerCase(Locale.ROOT), span, List.of());
  }
}
