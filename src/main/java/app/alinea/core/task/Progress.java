package app.alinea.core.task;

/// Hears how far a long task has come, and says whether to go on.
///
/// Called on the thread of the task; a task calls it at least every 100 ms of work.
@FunctionalInterface
public interface Progress {
  /// Takes no interest and never cancels.
  Progress NONE = (_, _) -> true;

  /// @param done units of work done, from 0 to total
  /// @param total units in all, more than 0
  /// @return whether to go on; false cancels, and the task leaves nothing half-written
  boolean report(int done, int total);
}
