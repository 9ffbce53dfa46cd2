package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The learner's weight sets. One is in force; the memories of all cards follow from it and the
/// log.
public interface WeightHistory {
  /// The set in force; the published defaults before any training was kept, and where the stored
  /// set makes no sense.
  WeightSet current();

  /// Whether the stored set in force makes no sense (not 21 numbers, or one out of its range), so
  /// that the published defaults are used in its place. The set stays stored.
  boolean isUnsound();

  /// All sets ever adopted, newest first, those taken back among them, without unsound ones.
  List<WeightSet> all();

  /// Puts a set in force, computes every memory anew from the log and moves due dates, in one
  /// transaction.
  ///
  /// @param set its id is given by the store
  /// @param dues where a card's new memory puts it; empty to leave the date alone
  WeightSet adopt(WeightSet set, DueRule dues);

  /// Takes the set in force back: the one before it, and the dates it had moved, are in force
  /// again. In one transaction.
  ///
  /// @return the set now in force; empty where there is nothing to take back
  Optional<WeightSet> takeBack(Instant at);

  /// Computes every schedule anew from the log with the weights in force, in one transaction.
  ///
  /// @return the cards that differed
  List<CardId> rebuild();

  /// When a card is due by a memory computed anew.
  @FunctionalInterface
  interface DueRule {
    /// Leaves all dates alone.
    DueRule KEEP = (_, _) -> Optional.empty();

    Optional<Instant> dueAt(CardId card, CardSchedule schedule);
  }
}
