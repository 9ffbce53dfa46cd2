package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads many cards at once, without their questions: for plans, forecasts and the days ahead.
public interface DeckReader {
  /// Cards in use, by document, paragraph and id, suspended ones among them.
  ///
  /// @param documents any of these; empty for all
  /// @param topics names of topics, any of these; empty for all
  List<CardStanding> standings(Set<DocumentId> documents, Set<String> topics);

  /// Feeds the memories of a document's cards in use, suspended ones among them, to a reader.
  void forEachMemory(DocumentId document, Consumer<CardMemory> reader);

  /// Documents that have cards in use.
  List<DocumentId> documents();

  /// How many review cards come due at each moment.
  Map<Instant, Integer> due(Instant from, Instant to);

  /// When the review cards of the same sentence are due, without the card itself.
  List<Instant> siblingsDue(CardId card);

  /// Whether another card in use asks for the same fact in an easier form.
  boolean hasEasier(CardId card);

  /// Time spent on each card in study sessions.
  Map<CardId, Duration> timeByCard(Instant from, Instant to);

  /// Of each card, its first answer since a moment that counted for its memory.
  Map<CardId, FirstAnswer> firstAnswers(Instant since);

  /// The newest answers of study sessions, tallied.
  List<AnswerTally> recentAnswers(int limit);

  /// The newest reviews that tell of memory, newest first.
  List<PastRecall> recentRecalls(int limit);

  /// Cards that keep lapsing, worst first.
  List<CardStanding> lapsing(int fewestLapses, int limit);
}
