package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardStanding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much of a document the learner has read and learnt.
///
/// @param states one for each paragraph, by position
public record Coverage(List<ParagraphState> states) {
  /// A card counts as mastered when 90 % recall lasts this long; Anki calls such cards mature.
  private static final double MASTERED_DAYS = 21;

  public Coverage {
    states = List.copyOf(states);
  }

  public static Coverage of(
      Document document,
      Collection<Integer> readPositions,
      Collection<Question> questions,
      Collection<Card> cards) {
    var positions = new HashMap<QuestionId, Integer>();
    questions.forEach(question -> positions.put(question.id(), question.anchor().position()));
    Map<Integer, List<CardSchedule>> byPosition =
        cards.stream()
            .filter(card -> positions.containsKey(card.question()))
            .collect(
                Collectors.groupingBy(
                    card -> positions.getOrDefault(card.question(), 0),
                    Collectors.mapping(Card::schedule, Collectors.toList())));
    return of(document.paragraphs().size(), readPositions, byPosition);
  }

  /// The same, without the questions and the text.
  ///
  /// @param paragraphs how many the document has
  public static Coverage ofStandings(
      int paragraphs, Collection<Integer> readPositions, Collection<CardStanding> cards) {
    Map<Integer, List<CardSchedule>> byPosition =
        cards.stream()
            .collect(
                Collectors.groupingBy(
                    CardStanding::position,
                    Collectors.mapping(CardStanding::schedule, Collectors.toList())));
    return of(paragraphs, readPositions, byPosition);
  }

  private static Coverage of(
      int paragraphs,
      Collection<Integer> readPositions,
      Map<Integer, List<CardSchedule>> byPosition) {
    var read = Set.copyOf(readPositions);
    return new Coverage(
        IntStream.range(0, paragraphs)
            .mapToObj(at -> state(read.contains(at), byPosition.getOrDefault(at, List.of())))
            .toList());
  }

  public Map<ParagraphState, Integer> counts() {
    var counts = new EnumMap<ParagraphState, Integer>(ParagraphState.class);
    states.forEach(state -> counts.merge(state, 1, Integer::sum));
    return counts;
  }

  private static ParagraphState state(boolean read, List<CardSchedule> cards) {
    if (cards.stream().anyMatch(card -> card.reviews() > 0)) {
      return cards.stream().allMatch(Coverage::mastered)
          ? ParagraphState.MASTERED
          : ParagraphState.LEARNING;
    }
    if (!read) {
      return ParagraphState.UNREAD;
    }
    return cards.isEmpty() ? ParagraphState.WITHOUT_CARD : ParagraphState.READ;
  }

  private static boolean mastered(CardSchedule card) {
    return card.memory().map(MemoryState::stability).orElse(0.0) >= MASTERED_DAYS;
  }
}
