package app.alinea.core.classroom;

import app.alinea.core.quiz.Response;
import java.time.Duration;

/// A participant's answer in one round.
///
/// @param time since the options were shown, without pauses; zero in homework
/// @param extraTime the participant's factor when they answered
public record GivenAnswer(Response response, boolean correct, Duration time, double extraTime) {}
