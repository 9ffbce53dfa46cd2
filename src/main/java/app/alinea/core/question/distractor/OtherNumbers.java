package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// More numbers in the unit of a key, the nearest first, none of which the sentences on the same
/// matter hold.
public final class OtherNumbers {
  private static final double SAME_MATTER = 0.4;
  private static final int LONGEST = 9;
  private static final int STEPS = 15;
  private static final double[] FACTORS = {0.5, 1.5, 0.75, 2, 0.25, 1.25, 2.5, 3, 4, 0.2, 5};
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final SentenceIndex index;

  public OtherNumbers(SentenceIndex index) {
    this.index = index;
  }

  /// Empty where the key holds no number, or several.
  public List<Option> of(Draft draft) {
    return onlyNumber(draft.answer().text())
        .map(number ->
            near(draft.answer().kind(), Integer.parseInt(number))
                .filter(other -> other > 0 && !stands(draft, Integer.toString(other)))
                .mapToObj(other -> option(draft, number, other))
                .toList())
        .orElse(List.of());
  }

  private static Option option(Draft draft, String number, int other) {
    return new Option(draft.answer().text().replace(number, Integer.toString(other)), "");
  }

  private static Optional<String> onlyNumber(String text) {
    var found = DIGITS.matcher(text).results().map(match -> match.group()).toList();
    return found.size() == 1 && found.getFirst().length() <= LONGEST
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static IntStream near(AnswerKind kind, int value) {
    var byStep = kind == AnswerKind.YEAR || kind == AnswerKind.ARTICLE;
    return (byStep
            ? IntStream.rangeClosed(1, STEPS).flatMap(step -> steps(kind, value, step))
            : IntStream.range(0, FACTORS.length).map(at -> (int) Math.round(value * FACTORS[at])))
        .filter(other -> other != value)
        .distinct();
  }

  /// A year after the document's may be known to lie in its future, so years only go back.
  private static IntStream steps(AnswerKind kind, int value, int step) {
    return kind == AnswerKind.YEAR
        ? IntStream.of(value - step)
        : IntStream.of(value - step, value + step);
  }

  private boolean stands(Draft draft, String number) {
    var whole = Pattern.compile("(?<!\\d)" + number + "(?!\\d)");
    return whole.matcher(draft.stem()).find()
        || whole.matcher(draft.fact().evidence().sentence().text()).find()
        || index.like(WordBag.of(draft.stem()), SAME_MATTER).stream()
            .anyMatch(entry -> whole.matcher(entry.sentence().text()).find());
  }
}
