package app.alinea.desktop.statistics;

import app.alinea.core.statistics.DayCount;
import app.alinea.desktop.control.Texts;
import java.time.DayOfWeek;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// A year of study: a column a week, a cell a day, darker the more was answered.
final class HeatMap extends GridPane {
  private static final int SHADES = 4;

  /// @param days oldest first, up to today
  HeatMap(List<DayCount> days, Texts texts) {
    getStyleClass().add("heat-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    int most = days.stream().mapToInt(DayCount::answers).max().orElse(0);
    long studied = days.stream().filter(day -> day.answers() > 0).count();
    setAccessibleText(texts.get("statistics.activity.summary", studied));
    int week = 0;
    boolean first = true;
    for (var day : days) {
      var weekday = day.day().getDayOfWeek();
      if (weekday == DayOfWeek.MONDAY && !first) {
        week++;
      }
      first = false;
      var cell = new Region();
      cell.getStyleClass().addAll("heat-cell", "heat-" + shade(day.answers(), most));
      Tooltip.install(
          cell,
          new Tooltip(texts.get("statistics.activity.day", texts.day(day.day()), day.answers())));
      add(cell, week, weekday.getValue() - 1);
    }
  }

  /// 0 for nothing, 1 to 4 by share of the busiest day.
  static int shade(int answers, int most) {
    return answers == 0
        ? 0
        : Math.clamp((int) Math.ceil((double) SHADES * answers / most), 1, SHADES);
  }
}
