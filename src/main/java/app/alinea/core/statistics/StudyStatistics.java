package app.alinea.core.statistics;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.training.Fit;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the learner's log and cards say.
///
/// @param desiredPercent recall that the learner asked for, in percent
/// @param due cards due now
/// @param forecast cards that come due on each day from today, which includes what is overdue
/// @param activity answers on each day, oldest first, up to today
/// @param young reviews up to three weeks after the answer before; `mature` after that
/// @param calibration predicted against observed recall, in tenths of the predicted
/// @param grades answers by grade
/// @param hours reviews on a later day than the answer before, by local hour 0 to 23
/// @param time spent answering in the last 30 days
/// @param answers in the last 30 days
/// @param weakest paragraphs with the lowest expected recall, weakest first
/// @param confusions what was chosen in the place of what, most often first
public record StudyStatistics(
    int desiredPercent,
    int due,
    List<Integer> forecast,
    List<DayCount> activity,
    Recall young,
    Recall mature,
    List<Fit.Calibration> calibration,
    Map<Grade, Integer> grades,
    List<Recall> hours,
    Spread stability,
    Spread difficulty,
    Spread retrievability,
    Duration time,
    int answers,
    List<WeakParagraph> weakest,
    List<Confusion> confusions) {
  public StudyStatistics {
    forecast = List.copyOf(forecast);
    activity = List.copyOf(activity);
    calibration = List.copyOf(calibration);
    grades = Map.copyOf(grades);
    hours = List.copyOf(hours);
    weakest = List.copyOf(weakest);
    confusions = List.copyOf(confusions);
  }

  /// All reviews that tell of memory, young and mature.
  public Recall reviews() {
    return young.plus(mature);
  }
}
