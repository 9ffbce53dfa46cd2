package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What a plan made of a day: the cards to answer first, in order. The other cards it governs stay
/// away today; cards beyond it come by the everyday order.
///
/// @param cards most deserving first, as many as the day's time allows
/// @param governed all cards of the plan, where it is about some of a document's cards
/// @param documents whose cards are all governed
/// @param time that the cards are expected to take
public record DayPlan(
    List<Planned> cards, Set<CardId> governed, Set<DocumentId> documents, Duration time) {
  public static final DayPlan NONE = new DayPlan(List.of(), Set.of(), Set.of(), Duration.ZERO);

  public DayPlan {
    cards = List.copyOf(cards);
    governed = Set.copyOf(governed);
    documents = Set.copyOf(documents);
  }

  /// A card to answer today.
  ///
  /// @param isNew whether it has not been answered yet
  public record Planned(CardId card, DocumentId document, boolean isNew) {}

  public boolean isEmpty() {
    return governed.isEmpty() && documents.isEmpty();
  }
}
