package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import app.alinea.core.study.Card;
import java.util.Optional;

/// A line of the table.
///
/// @param paragraph its number as readers cite it
/// @param rank of the paragraph, for sorting
/// @param card where the question is in use
record Row(Question question, String paragraph, int rank, Optional<Card> card) {
  boolean isSuspended() {
    return card.map(Card::suspended).orElse(false);
  }
}
