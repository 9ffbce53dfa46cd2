package app.alinea.core.statistics;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.study.CardMemory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Adds up by paragraph how well its cards are known. Confined to one thread.
final class ParagraphFigures {
  private final Map<Place, Sum> sums = new HashMap<>();

  private record Place(DocumentId document, int position) {}

  private static final class Sum {
    private final String title;
    private int cards;
    private double recall;
    private int lapses;

    Sum(String title) {
      this.title = title;
    }
  }

  /// @param recall expected of the card now
  void add(DocumentSummary document, CardMemory card, double recall) {
    if (card.suspended()) {
      return;
    }
    var place = new Place(document.id(), card.position());
    var sum = sums.computeIfAbsent(place, _ -> new Sum(document.title()));
    sum.cards++;
    sum.recall += recall;
    sum.lapses += card.lapses();
  }

  /// The paragraphs with the lowest mean, lowest first.
  List<WeakParagraph> weakest(
      int most, BiFunction<DocumentId, Integer, Optional<ParagraphNumber>> numbers) {
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Place, Sum> entry) ->
                    entry.getValue().recall / entry.getValue().cards)
                .thenComparing(entry -> entry.getKey().document().value())
                .thenComparing(entry -> entry.getKey().position()))
        .limit(most)
        .map(entry -> paragraph(entry.getKey(), entry.getValue(), numbers))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<WeakParagraph> paragraph(
      Place place, Sum sum, BiFunction<DocumentId, Integer, Optional<ParagraphNumber>> numbers) {
    return numbers
        .apply(place.document(), place.position())
        .map(number ->
            new WeakParagraph(
                place.document(),
                sum.title,
                place.position(),
                number.label(),
                sum.cards,
                sum.recall / sum.cards,
                sum.lapses));
  }
}
