package app.alinea.core.question.clause;

import java.util.List;
import java.util.Optional;

/// Retells what a document says of itself as "we" in the third person, so that a question can be
/// understood without the text in view.
public interface Voice {
  Author author();

  /// Retells some tokens of a sentence.
  ///
  /// @param ranges pieces, put together in this order
  /// @return empty where the sentence cannot be retold with certainty
  Optional<String> retell(TokenRow row, List<TokenRange> ranges);

  default Optional<String> retell(TokenRow row, TokenRange range) {
    return retell(row, List.of(range));
  }
}
