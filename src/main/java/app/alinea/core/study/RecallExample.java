package app.alinea.core.study;

/// An answer that tells of memory, in the four figures that a prediction of it needs.
///
/// @param rating 1 to 4
/// @param elapsedDays whole study days since the card's answer before, at least 0
/// @param choices options to guess among, 0 where the answer had to be recalled
public record RecallExample(CardId card, int rating, int elapsedDays, int choices) {}
