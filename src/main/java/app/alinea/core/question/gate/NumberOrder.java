package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 15: numbers out of their natural order.
public final class NumberOrder implements Gate {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  /// In the order of the calendar.
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}(?:er)? \\p{L}{3,} \\d{4}|\\p{L}{3,} \\d{1,2}, \\d{4}");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options -> {
          var numbers = new ArrayList<BigDecimal>();
          for (var text : options.all()) {
            var matcher = NUMBER.matcher(text);
            if (!matcher.find()
                || DATE.matcher(text).find()
                || text.length() > matcher.group().length() + 16) {
              return Optional.<String>empty();
            }
            numbers.add(new BigDecimal(matcher.group().replace(",", ".")));
          }
          var sorted = new ArrayList<>(numbers);
          sorted.sort(Comparator.naturalOrder());
          return sorted.equals(numbers)
              ? Optional.empty()
              : Optional.of("not in order: " + options.all());
        });
  }
}
