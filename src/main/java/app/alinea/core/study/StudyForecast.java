package app.alinea.core.study;

import java.time.Duration;

/// What today asks for.
///
/// @param overdue of the due cards, those whose day was before today
/// @param expected time it will take at the learner's own pace
public record StudyForecast(Remaining remaining, int overdue, Duration expected) {}
