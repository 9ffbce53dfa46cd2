package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The same date in other months: "1 September 1994" beside "1 June 1994". Days that not every
/// month has are moved back.
final class NearDates {
  private static final int WANTED = 3;
  private static final int MONTHS = 12;
  private static final int DAYS_IN_ALL = 28;
  private static final Pattern DAY = Pattern.compile("(?<![\\d])(29|30|31)(?![\\d])");

  private final Locale locale;

  NearDates(Language language) {
    this.locale = language.locale();
  }

  /// Whether a text holds a date with a month.
  boolean isDate(String text) {
    return month(text) > 0;
  }

  /// In the order of the calendar; empty where the text holds no month.
  List<Option> around(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var month = month(key);
    if (month == 0) {
      return List.of();
    }
    var below = random.nextInt(WANTED + 1);
    var found = new ArrayList<Option>();
    var months = new ArrayList<Integer>();
    for (var step = below; step >= 1; step--) {
      months.add(month - 2 * step);
    }
    for (var step = 1; step <= WANTED - below; step++) {
      months.add(month + 2 * step);
    }
    // Within its own year, so that the order of the calendar is the order of the options.
    var shift = months.getFirst() < 1 ? 1 - months.getFirst() : 0;
    shift = months.getLast() > MONTHS ? MONTHS - months.getLast() : shift;
    for (var other : months) {
      var moved = other + shift;
      if (moved != month && moved >= 1 && moved <= MONTHS) {
        found.add(new Option(with(key, month, moved), ""));
      }
    }
    return found;
  }

  private String with(String key, int month, int other) {
    var changed = key.replace(name(month), name(other));
    return DAY.matcher(changed).replaceAll(Integer.toString(DAYS_IN_ALL));
  }

  private int month(String text) {
    for (var month = 1; month <= MONTHS; month++) {
      if (text.matches("(?s).*(?<!\\p{L})" + name(month) + "(?!\\p{L}).*")) {
        return month;
      }
    }
    return 0;
  }

  private String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, locale);
  }
}
