package app.alinea.core.classroom;

import java.util.List;

/// Hears what happens in a running class. Called on the class's own thread: it must not block.
public interface ClassListener {
  /// Something was stored.
  ///
  /// @param now the class afterwards
  /// @param events such as were stored together, in order
  void happened(Classroom now, List<ClassEvent> events);

  /// A phone connected or left.
  ///
  /// @param connected participants with at least one open connection
  void presenceChanged(java.util.Set<ParticipantId> connected);

  /// Something could not be stored; nothing was changed.
  void storingFailed(RuntimeException cause);
}
