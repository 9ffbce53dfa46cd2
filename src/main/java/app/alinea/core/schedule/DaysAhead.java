package app.alinea.core.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What waits on the days ahead, so that a card may be put on a quiet one.
///
/// @param today study day on which the card is answered
/// @param due review cards due on each study day ahead, without the card itself; missing for none
/// @param siblings study days on which a card from the same sentence is due
public record DaysAhead(
    LocalDate today, Map<LocalDate, Integer> due, Set<LocalDate> siblings, EasyDays easyDays) {
  /// Days ahead that are looked at; later ones are too uncertain to be worth balancing.
  public static final int HORIZON = 90;

  public DaysAhead {
    due = Map.copyOf(due);
    siblings = Set.copyOf(siblings);
  }

  /// @param days from today
  int due(int days) {
    return due.getOrDefault(today.plusDays(days), 0);
  }

  boolean hasSibling(int days) {
    return siblings.contains(today.plusDays(days));
  }

  EasyDays.Load load(int days) {
    return easyDays.of(today.plusDays(days).getDayOfWeek());
  }
}
