package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Puts options that are values in words ("quinze jours", "trente jours") in their natural order.
final class ValueOrder {
  private static final int LONGEST_NUMBER = 5;
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
