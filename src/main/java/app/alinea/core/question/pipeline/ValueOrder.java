package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
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

  private final NumberWords numbers;

  ValueOrder(Language language) {
    this.numbers = NumberWords.of(language);
  }

  /// Sorts the options where each has another value; leaves them otherwise.
  ///
  /// @return whether they are sorted
  boolean sort(List<Form.Option> options) {
    var values = options.stream().map(option -> value(option.text())).toList();
    var known = values.stream().allMatch(OptionalInt::isPresent);
    var different = values.stream().distinct().count() == values.size();
    if (known && different) {
      options.sort(Comparator.comparingInt(option -> value(option.text()).orElse(0)));
    }
    return known && different;
  }

  boolean isSorted(List<Form.Option> options) {
    var sorted = new ArrayList<>(options);
    return sort(sorted) && sorted.equals(options);
  }

  private OptionalInt value(String text) {
    var words = SPACE.split(text);
    var unit = unit(words);
    if (unit > 0) {
      var number = number(words);
      return OptionalInt.of(number.orElse(1) * unit);
    }
    return number(words);
  }

  /// How many days a unit of time in a text has, or 0.
  private static int unit(String[] words) {
    for (var word : words) {
      var days = DAYS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
      if (days > 0) {
        return days;
      }
    }
    return 0;
  }

  private OptionalInt number(String[] words) {
    for (var from = 0; from < words.length; from++) {
      for (var to = Math.min(words.length, from + LONGEST_NUMBER); to > from; to--) {
        var part = String.join(" ", List.of(words).subList(from, to));
        var value = numbers.cardinal(part).or(() -> numbers.ordinal(part));
        if (value.isPresent()) {
          return OptionalInt.of(value.get());
        }
      }
    }
    return OptionalInt.empty();
  }
}
