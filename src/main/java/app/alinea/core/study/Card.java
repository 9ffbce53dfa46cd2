package app.alinea.core.study;

import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.CardSchedule;
import java.time.LocalDate;
import java.util.Optional;

/// A question in the learner's deck.
///
/// @param siblings groups the cards made from one sentence; they are kept apart
/// @param schedule where it stands
/// @param suspended not shown until the learner says so
/// @param buriedUntil the study day on which it shows again, where it is buried
public record Card(
    CardId id,
    QuestionId question,
    String siblings,
    CardSchedule schedule,
    boolean suspended,
    Optional<LocalDate> buriedUntil) {}
