package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts options that are values in words ("quinze jours", "trente jours") in their natural order.
final class ValueOrder {
  private static final int LONGEST_NUMBER = 5;
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("day", 1),
          Map.entry("days", 1),
          Map.entry("week", 7),
          Map.entry("weeks", 7),
          Map.entry("month", 30),
          Map.entry("months", 30),
          Map.entry("year", 365),
          Map.entry("years", 365),
          Map.entry("jour", 1),
          Map.entry("jours", 1),
          Map.entry("semaine", 7),
          Map.entry("semaines", 7),
          Map.entry("mois", 30),
          Map.entry("an", 365),
          Map.entry("ans", 365),
          Map.entry("année", 365),
          Map.entry("années", 365));
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final int MONTHS_A_YEAR = 13;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of(
              "janvier",
              "février",
              "mars",
              "avril",
              "mai",
              "juin",
              "juillet",
              "août",
              "septembre",
              "octobre",
              "novembre",
              "décembre"),
          List.of(
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december"));

  private final NumberWords numbers;

  ValueOrder(Language language) {
    this.numbers = NumberWords.of(language);
  }

  /// Sorts the options by the first of their values that differs; leaves them where two are alike.
  ///
  /// @return whether they are sorted
  boolean sort(List<Form.Option> options) {
    var values = new HashMap<String, List<Integer>>();
    options.forEach(option -> values.put(option.text(), values(option.text())));
    var length = values.values().stream().mapToInt(List::size).min().orElse(0);
    for (var i = 0; i < length; i++) {
      var at = i;
      var different = values.values().stream().map(each -> each.get(at)).distinct().count();
      if (different == options.size()) {
        options.sort(
            Comparator.comparingInt(
                option -> values.getOrDefault(option.text(), List.of()).get(at)));
        return true;
      }
      if (different > 1) {
        return false;
      }
    }
    return false;
  }

  /// From 1, or 0 where none is named.
  private static int month(String text) {
    var words = List.of(SPACE.split(text.toLowerCase(Locale.ROOT)));
    for (var months : MONTHS) {
      for (var i = 0; i < months.size(); i++) {
        if (words.contains(months.get(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  boolean isSorted(List<Form.Option> options) {
    var sorted = new ArrayList<>(options);
    return sort(sorted) && sorted.equals(options);
  }

  /// The numbers of a text in their order, periods in days; a unit alone ("every month") is one. A
  /// date with a year is told by its year and month.
  private List<Integer> values(String text) {
    var year = YEAR.matcher(text);
    if (year.find()) {
      return List.of(Integer.parseInt(year.group()) * MONTHS_A_YEAR + month(text));
    }
    var words = SPACE.split(text);
    var found = new ArrayList<Integer>();
    var from = 0;
    while (from < words.length) {
      var length = number(words, from, found);
      from += Math.max(1, length);
    }
    if (found.isEmpty()) {
      List.of(words).stream()
          .map(ValueOrder::days)
          .filter(days -> days > 0)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  /// Adds the longest number that starts at a word.
  ///
  /// @return how many words it has, 0 for none
  private int number(String[] words, int from, List<Integer> found) {
    for (var to = Math.min(words.length, from + LONGEST_NUMBER); to > from; to--) {
      var part = String.join(" ", List.of(words).subList(from, to));
      var value = numbers.cardinal(part).or(() -> numbers.ordinal(part));
      if (value.isPresent()) {
        var days = to < words.length ? days(words[to]) : 0;
        found.add(value.get() * Math.max(1, days));
        return to - from;
      }
    }
    return 0;
  }

  private static int days(String word) {
    return DAYS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
