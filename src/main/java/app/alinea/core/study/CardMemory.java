package app.alinea.core.study;

import app.alinea.core.schedule.MemoryState;
import java.time.Instant;
import java.util.Optional;

/// How well one card is known, without its names: statistics read a hundred thousand at once.
///
/// @param position of its paragraph
public record CardMemory(
    int position,
    MemoryState memory,
    Instant lastReviewAt,
    Optional<Instant> dueAt,
    int lapses,
    boolean suspended) {}
