package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Something unusual in the order of a document's numbers.
///
/// @param label of the paragraph concerned
/// @param other the label that is missing, or the one that comes before
public record NumberRemark(Kind kind, String label, String other) {
  private static final Pattern LAST_FIGURES = Pattern.compile("^(.*?)(\\d{1,6})(\\D*)$");

  /// What is unusual.
  public enum Kind {
    SKIPPED,
    REPEATED,
    GOES_BACK,
    RESTARTS
  }

  /// @param prefix what stands before the last figures; another one is another count
  private record Parts(String prefix, int value, String suffix) {
    Parts at(int other) {
      return new Parts(prefix, other, suffix);
    }
  }

  /// @param numbers in the order of the paragraphs
  public static List<NumberRemark> of(List<ParagraphNumber> numbers) {
    var remarks = new ArrayList<NumberRemark>();
    var run = Set.<Parts>of();
    for (int at = 0; at < numbers.size(); at++) {
      if (at == 0 || numbers.get(at).value() == 1) {
        run = run(numbers, at);
      }
      if (at > 0) {
        between(numbers.get(at - 1), numbers.get(at), run).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  /// The numbers from one place on, up to where they start again.
  private static Set<Parts> run(List<ParagraphNumber> numbers, int from) {
    int to = from + 1;
    while (to < numbers.size() && numbers.get(to).value() != 1) {
      to++;
    }
    return numbers.subList(from, to).stream().map(NumberRemark::parts).collect(Collectors.toSet());
  }

  /// @param all numbers of the run: one that stands in it is not missing
  private static Optional<NumberRemark> between(
      ParagraphNumber before, ParagraphNumber now, Set<Parts> all) {
    var was = parts(before);
    var is = parts(now);
    if (before.label().equals(now.label())) {
      return Optional.of(new NumberRemark(Kind.REPEATED, now.label(), before.label()));
    }
    if (!was.prefix.equals(is.prefix)) {
      return Optional.empty();
    }
    int step = is.value - was.value;
    if (step > 1) {
      return missing(is, was.value, all)
          .map(missing -> new NumberRemark(Kind.SKIPPED, now.label(), missing));
    }
    if (step < 0 && is.value == 1) {
      return Optional.of(new NumberRemark(Kind.RESTARTS, now.label(), before.label()));
    }
    return step < 0
        ? Optional.of(new NumberRemark(Kind.GOES_BACK, now.label(), before.label()))
        : Optional.empty();
  }

  /// The first run of numbers before one that stand nowhere.
  private static Optional<String> missing(Parts now, int before, Set<Parts> all) {
    int first = before + 1;
    while (first < now.value && all.contains(now.at(first))) {
      first++;
    }
    int last = first;
    while (last + 1 < now.value && !all.contains(now.at(last + 1))) {
      last++;
    }
    if (first == now.value) {
      return Optional.empty();
    }
    var one = now.prefix + first;
    return Optional.of(first == last ? one : one + "–" + now.prefix + last);
  }

  /// "premier", roman numbers and letters count by their value.
  private static Parts parts(ParagraphNumber number) {
    var matcher = LAST_FIGURES.matcher(number.label());
    if (!matcher.matches()) {
      var prefix = number.label().startsWith("Article ") ? "Article " : "";
      return new Parts(prefix, number.value(), "");
    }
    boolean levels = matcher.group(1).endsWith("-") || matcher.group(1).endsWith(".");
    int value = levels ? Integer.parseInt(matcher.group(2)) : number.value();
    return new Parts(matcher.group(1), value, matcher.group(3));
  }
}
