package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.difficulty.Difficulty;
import app.alinea.core.study.Card;
import java.util.Optional;
import java.util.Set;

/// A line of the table.
///
/// @param paragraph its number as readers cite it
/// @param rank of the paragraph, for sorting
/// @param card where the question is in use
/// @param difficulty as far as the answers tell by now
/// @param doubts the flags that it bears, and those that it should bear
/// @param offer what the generator makes of it now, where a person changed it
record Row(
    Question question,
    String paragraph,
    int rank,
    Optional<Card> card,
    Difficulty difficulty,
    Set<QuestionFlag> doubts,
    Optional<Offer> offer) {
  boolean isSuspended() {
    return card.map(Card::suspended).orElse(false);
  }

  /// Whether somebody should look at it: it bears a doubt, or a new version waits.
  boolean isDoubtful() {
    return !doubts.isEmpty() || offer.isPresent();
  }
}
