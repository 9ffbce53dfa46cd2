package app.alinea.core.schedule;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/// Weekdays on which the learner wants fewer reviews.
///
/// @param loads weekdays that are missing are normal
public record EasyDays(Map<DayOfWeek, Load> loads) {
  public static final EasyDays NONE = new EasyDays(Map.of());

  public EasyDays {
    loads = Map.copyOf(loads);
  }

  /// How much a weekday may carry.
  public enum Load {
    NORMAL,
    /// About half of a normal day.
    REDUCED,
    /// Only what fits no other day.
    MINIMUM
  }

  public Load of(DayOfWeek day) {
    return loads.getOrDefault(day, Load.NORMAL);
  }

  public EasyDays with(DayOfWeek day, Load load) {
    var changed = new EnumMap<DayOfWeek, Load>(DayOfWeek.class);
    changed.putAll(loads);
    changed.put(day, load);
    changed.values().removeIf(kept -> kept == Load.NORMAL);
    return new EasyDays(changed);
  }
}
