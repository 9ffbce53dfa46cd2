package app.alinea.core.study;

import app.alinea.core.schedule.MemoryState;

/// One review of a card on a later day than the answer before.
///
/// @param before what the model believed then
/// @param elapsedDays since the answer before, more than 0
public record PastRecall(MemoryState before, int elapsedDays, boolean recalled) {}
