package app.alinea.core.question.pipeline;

import app.alinea.core.document.RomanNumeral;
import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
          Map.entry("années", 365),
          Map.entry("quarter", 91),
          Map.entry("trimestre", 91),
          Map.entry("semestre", 182),
          Map.entry("monthly", 30),
          Map.entry("quarterly", 91),
          Map.entry("annually", 365));
  private static final Map<String, Integer> TIMES =
      Map.of("once", 1, "twice", 2, "une", 1, "un", 1);
  private static final Pattern RATE =
      Pattern.compile(
          "(?<times>\\p{L}+)(?: times| fois)? (?:a|in every|every|each|par|tous les|chaque)"
              + "(?: (?<many>\\p{L}+))? (?<unit>\\p{L}+)$");
  private static final Pattern ROMAN = Pattern.compile("^(?:\\p{L}+ |l’article )?([IVXLC]+)$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final int MONTHS_A_YEAR = 13;
  private static final int DAYS_A_MONTH = 32;
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
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
    if (sortShares(options)) {
      return true;
    }
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

  /// "deux tiers" before "trois quarts", "mensuels" before "annuels".
  private static boolean sortShares(List<Form.Option> options) {
    var shares = new HashMap<String, Integer>();
    options.forEach(
        option -> Shares.of(option.text()).ifPresent(share -> shares.put(option.text(), share)));
    if (shares.size() < options.size()
        || shares.values().stream().distinct().count() < options.size()) {
      return false;
    }
    options.sort(Comparator.comparingInt(option -> shares.getOrDefault(option.text(), 0)));
    return true;
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

  /// The day of a date, or 0.
  private static int day(String text) {
    var found = DAY.matcher(text);
    return found.find() ? Integer.parseInt(found.group()) : 0;
  }

  boolean isSorted(List<Form.Option> options) {
    var sorted = new ArrayList<>(options);
    return sort(sorted) && sorted.equals(options);
  }

  /// The numbers of a text in their order, periods in days; a unit alone ("every month") is one. A
  /// date with a year is told by year, month and day.
  private List<Integer> values(String text) {
    var year = YEAR.matcher(text);
    if (year.find()) {
      var months = Integer.parseInt(year.group()) * MONTHS_A_YEAR + month(text);
      return List.of(months * DAYS_A_MONTH + day(text));
    }
    var special = roman(text).or(() -> interval(text));
    if (special.isPresent()) {
      return List.of(special.get());
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

  private static Optional<Integer> roman(String text) {
    var matcher = ROMAN.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var value = RomanNumeral.parse(matcher.group(1));
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  /// "twice a year", "une fois tous les deux ans": days from one time to the next.
  private Optional<Integer> interval(String text) {
    var rate = RATE.matcher(text.toLowerCase(Locale.ROOT));
    if (!rate.find() || days(rate.group("unit")) == 0) {
      return Optional.empty();
    }
    var times = rate.group("times");
    var many = rate.group("many");
    var count = Optional.ofNullable(TIMES.get(times)).or(() -> numbers.cardinal(times));
    var units = many == null ? Optional.of(1) : numbers.cardinal(many);
    return count.isPresent() && units.isPresent()
        ? Optional.of(days(rate.group("unit")) * units.get() / count.get())
        : Optional.empty();
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
