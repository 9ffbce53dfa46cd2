package app.alinea.core.statistics;

import java.time.LocalDate;

/// Answers given on a study day.
public record DayCount(LocalDate day, int answers) {}
