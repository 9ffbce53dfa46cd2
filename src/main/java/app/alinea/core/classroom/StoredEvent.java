package app.alinea.core.classroom;

import java.time.Instant;

/// An event with the host's time.
public record StoredEvent(Instant at, ClassEvent event) {}
