package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private record Parts(String prefix, int value, String suffix) {}

  /// @param numbers in the order of the paragraphs
  public static List<NumberRemark> of(List<ParagraphNumber> numbers) {
    var remarks = new ArrayList<NumberRemark>();
    for (int at = 1; at < numbers.size(); at++) {
      between(numbers.get(at - 1), numbers.get(at)).ifPresent(remarks::add);
    }
    return remarks;
  }

  private static Optional<NumberRemark> between(ParagraphNumber before, ParagraphNumber now) {
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
      return Optional.of(
          new NumberRemark(Kind.SKIPPED, now.label(), missing(is, was.value + 1, is.value - 1)));
    }
    if (step < 0 && is.value == 1) {
      return Optional.of(new NumberRemark(Kind.RESTARTS, now.label(), before.label()));
    }
    return step < 0
        ? Optional.of(new NumberRemark(Kind.GOES_BACK, now.label(), before.label()))
        : Optional.empty();
  }

  private static String missing(Parts parts, int first, int last) {
    var one = parts.prefix + first;
    return first == last ? one : one + "–" + parts.prefix + last;
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
