package app.alinea.core.question.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Other dates for a date with a year. Where it has a month too, month and year each come twice
/// among the options ("le 24 octobre 1945", "le 24 mars 1945", "le 24 octobre 1947", "le 24 mars
/// 1947"), so that neither gives the answer away.
final class DateVariants {
  private static final int WANTED = 3;
  private static final int FARTHEST = 3;
  private static final int DAYS_OF_SHORT_MONTH = 28;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final int ROUND = 5;
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("janvier", "mars", "mai", "juillet", "août", "octobre", "décembre"),
          List.of("avril", "juin", "septembre", "novembre", "février"),
          List.of("January", "March", "May", "July", "August", "October", "December"),
          List.of("April", "June", "September", "November", "February"));

  private DateVariants() {}

  static List<String> of(String key, RandomGenerator random) {
    var matcher = YEAR.matcher(key);
    if (!matcher.find()) {
      return List.of();
    }
    var year = Integer.parseInt(matcher.group());
    for (var family : MONTHS) {
      for (var month : family) {
        if (Pattern.compile("\\b" + month + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(key)
            .find()) {
          return crossed(key, month, family, year, random);
        }
      }
    }
    return years(key, year, random);
  }

  /// The year of a date, or zero.
  static int year(String key) {
    var matcher = YEAR.matcher(key);
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  /// Another day and another month, each twice; empty for a span of days.
  static List<String> days(String key, RandomGenerator random) {
    var days = DAY.matcher(key).results().toList();
    if (days.size() != 1) {
      return List.of();
    }
    var found = days.getFirst();
    var day = Integer.parseInt(found.group());
    var step = 3 + random.nextInt(7);
    var other = day + step <= DAYS_OF_SHORT_MONTH ? day + step : day - step;
    if (other < 2 || day < 2) {
      return List.of();
    }
    var moved = key.substring(0, found.start()) + other + key.substring(found.end());
    for (var family : MONTHS) {
      for (var month : family) {
        if (Pattern.compile("\\b" + month + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(key)
            .find()) {
          var months = new ArrayList<>(family);
          months.remove(month);
          months.removeIf(each -> !isShort(key) && each.toLowerCase(Locale.ROOT).startsWith("f"));
          var next = months.get(random.nextInt(months.size()));
          return List.of(moved, key.replace(month, next), moved.replace(month, next));
        }
      }
    }
    return List.of();
  }

  private static List<String> crossed(
      String key, String month, List<String> family, int year, RandomGenerator random) {
    var others =
        family.stream()
            .filter(each ->
                !each.equals(month)
                    && (!each.startsWith("f") && !each.startsWith("F") || isShort(key)))
            .toList();
    var other = others.get(random.nextInt(others.size()));
    var step = 1 + random.nextInt(FARTHEST);
    var otherYear = Integer.toString(random.nextBoolean() ? year + step : year - step);
    var shifted = key.replace(Integer.toString(year), otherYear);
    return List.of(shifted, key.replace(month, other), shifted.replace(month, other));
  }

  private static boolean isShort(String key) {
    var day = DAY.matcher(key);
    return !day.find() || Integer.parseInt(day.group()) <= DAYS_OF_SHORT_MONTH;
  }

  /// A round year, as aims have them, stands among round years; none more than one step before it,
  /// which may have gone by.
  private static List<String> years(String key, int year, RandomGenerator random) {
    var round = year % ROUND == 0;
    var step = round ? ROUND : 1;
    var below = random.nextInt(round ? 2 : WANTED + 1);
    var found = new ArrayList<String>();
    for (var other = year - below * step; found.size() < WANTED; other += step) {
      if (other != year) {
        found.add(key.replace(Integer.toString(year), Integer.toString(other)));
      }
    }
    return found;
  }
}
