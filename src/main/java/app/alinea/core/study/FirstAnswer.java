package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Grade;

/// The first answer to a card since a moment.
///
/// @param before where the card stood
/// @param elapsedDays whole study days since the answer before
public record FirstAnswer(CardSchedule before, int elapsedDays, Grade grade) {}
