package app.alinea.core.classroom;

import java.time.Duration;

/// How far phones have come on their way into a class, from the least to the most. What does not
/// come about tells what is in the way: networks that keep their devices apart say nothing.
public enum Reach {
  /// The address works on the host's own machine alone.
  THIS_MACHINE,
  /// No phone has opened the page; the class has only just opened.
  WAITING,
  /// No phone has opened the page for so long that something must be in the way.
  NOBODY_COMES,
  /// A phone has opened the page; nobody is in.
  OPENED,
  /// A phone is in and keeps its line.
  CONNECTED,
  /// A phone has answered the test question.
  HEARD;

  /// How long the first phone may take before the host is told what may keep it away.
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  /// @param phones with a line that is open
  /// @param waited since the class came onto the network
  static Reach of(ClassServer server, Classroom now, int phones, Duration waited) {
    if (!now.trial().isEmpty()) {
      return HEARD;
    }
    if (phones > 0) {
      return CONNECTED;
    }
    if (server.visits() > 0) {
      return OPENED;
    }
    if (server.address().kind() == HostAddress.Kind.THIS_MACHINE) {
      return THIS_MACHINE;
    }
    return waited.compareTo(PATIENCE) < 0 ? WAITING : NOBODY_COMES;
  }
}
