package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.CardSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Keeps cards and the review log.
public interface CardRepository {
  Optional<Card> find(CardId id);

  Optional<Card> ofQuestion(QuestionId question);

  List<Card> ofDocument(DocumentId document);

  /// Cards in learning or relearning that are due by then, earliest first. Suspended and buried
  /// cards, and cards whose question is not accepted, are left out here and below.
  ///
  /// @param documents empty for all
  List<Card> learningDue(List<DocumentId> documents, Instant by, LocalDate today, int limit);

  /// Review cards due by then.
  List<Card> reviewsDue(
      List<DocumentId> documents, Instant by, LocalDate today, DueOrder order, int limit);

  /// New cards by document position.
  List<Card> fresh(List<DocumentId> documents, LocalDate today, int limit);

  /// New cards by document position, without those that wait for an easier question on the same
  /// fact to be sure.
  ///
  /// @param sureDays stability from which a fact is sure
  List<Card> freshInTurn(List<DocumentId> documents, LocalDate today, double sureDays, int limit);

  DeckCounts counts(List<DocumentId> documents, Instant learningBy, Instant dueBy, LocalDate today);

  /// How many cards in learning or relearning are due by then.
  int learningWaiting(List<DocumentId> documents, Instant by, LocalDate today);

  /// How many review cards are due by then, counted only as far as the day's limits reach: nobody
  /// should wait for a whole backlog to be counted after each answer.
  ///
  /// @param most where counting stops, 0 or more
  int reviewsWaiting(List<DocumentId> documents, Instant by, LocalDate today, int most);

  /// Writes the answer, what it changed and the siblings to bury in one transaction; when it
  /// returns, all is on the disk.
  ///
  /// @param buryUntil siblings of the card are buried until this study day
  /// @return the review with its id
  Review record(Review review, ReviewEffect.Change change, LocalDate buryUntil);

  /// Marks the newest answer that is not undone as undone and puts the card back, in one
  /// transaction.
  ///
  /// @param since answers before this log id are left alone
  /// @return the answer taken back
  Optional<Review> undoLast(long since);

  /// Writes answers that were given in another store, of cards that have none here, in one
  /// transaction. Siblings are left alone.
  ///
  /// @param answers of each card in order of time
  /// @return rank in the log of the last one
  long adopt(List<AdoptedAnswer> answers);

  /// Marks the adopted answers of cards as undone and makes the cards new again, in one
  /// transaction. Cards answered since are left as they are.
  ///
  /// @param lastReview rank in the log of the last adopted answer
  void withdraw(List<CardId> cards, long lastReview);

  /// The log without undone lines, by card, then time.
  List<Review> log(CardId card);

  /// The whole log without undone lines, in log order, fed to a reader line by line.
  void forEachReview(java.util.function.Consumer<Review> reader);

  /// Feeds the whole log without undone lines, and the due dates set since, to a replay.
  void replay(Replay replay);

  /// The log without undone lines and raw evidence, in log order: what training needs.
  void forEachAnswer(java.util.function.Consumer<LoggedAnswer> reader);

  /// The log in few lines, for statistics.
  LogSummary summary();

  /// Many cards at once, without their questions.
  DeckReader decks();

  /// The weights that the cached memories were computed with.
  WeightHistory weights();

  /// New cards first answered, and review cards answered, on a study day.
  DayCounts answeredBetween(Instant from, Instant to);

  void suspend(List<CardId> cards);

  void resume(List<CardId> cards);

  void bury(List<CardId> cards, LocalDate until);

  /// An answer given in another store.
  ///
  /// @param before where the card stood
  /// @param change what the answer made of it
  record AdoptedAnswer(Review review, CardSchedule before, ReviewEffect.Change change) {}

  /// Orders of the review queue.
  enum DueOrder {
    DUE_DATE,
    /// Most likely still known first: best after a break.
    DESCENDING_RETRIEVABILITY,
    RELATIVE_OVERDUENESS,
    DOCUMENT
  }

  /// How many cards wait.
  record DeckCounts(int fresh, int learning, int due, int total, int suspended) {}

  /// What was done on a day.
  record DayCounts(int newCards, int reviews, int answers, java.time.Duration time) {}
}
