package app.alinea.core.question.draft;

import app.alinea.core.document.TextSpan;
import java.util.List;

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
}
