package app.alinea.core.study;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import java.time.Duration;

/// How many answers of a kind were given, and the time they took together.
///
/// @param phase of the card before the answer
public record AnswerTally(
    QuestionType type, Phase phase, Grade grade, int answers, Duration time) {}
