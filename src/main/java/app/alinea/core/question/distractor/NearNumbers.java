package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Other numbers in the same unit: those of the document first, then round ones nearby. Years stay
/// close to the key and do not lie in the future of the document's latest year.
final class NearNumbers {
  private static final String BOUNDED = "DateOfAction";
  private static final int WANTED = 3;
  private static final int YEARS_APART = 12;
  private static final int ARTICLES_APART = 60;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final double[] FACTORS = {0.5, 1.5, 2, 0.25, 2.5};

  List<Option> around(Draft draft, List<Contender> pool, RandomGenerator random) {
    var key = draft.answer().text();
    var matcher = DIGITS.matcher(key);
    if (!matcher.find() || key.length() - matcher.group().length() > 24) {
      return List.of();
    }
    var number = matcher.group();
    if (matcher.find()) {
      return List.of();
    }
    var value = Integer.parseInt(number.length() > 9 ? "0" : number);
    var others = new TreeSet<Integer>();
    if (draft.answer().kind() == AnswerKind.YEAR && draft.rule().equals(BOUNDED)) {
      // What is to be done by a year lies ahead, so that any year of the past would give it away.
      var below = random.nextInt(WANTED + 1);
      for (var step = 1; step <= WANTED; step++) {
        others.add(step <= below ? value - step : value + step - below);
      }
    } else if (draft.answer().kind() == AnswerKind.YEAR) {
      known(draft, pool, value, YEARS_APART, others);
      var latest = latest(pool, value);
      var above = random.nextInt(WANTED + 1);
      for (var step = 1; others.size() < WANTED; step++) {
        if (above > 0 && value + step <= latest && !stands(draft, value + step)) {
          others.add(value + step);
          above--;
        } else {
          others.add(value - step);
        }
      }
    } else if (draft.answer().kind() == AnswerKind.ARTICLE) {
      known(draft, pool, value, ARTICLES_APART, others);
      for (var step = 1; others.size() < WANTED; step++) {
        if (step < value && !stands(draft, value - step) && others.size() % 2 == 0) {
          others.add(value - step);
        } else if (!stands(draft, value + step)) {
          others.add(value + step);
        }
      }
    } else {
      var wobble = random.nextInt(2);
      for (var factor : FACTORS) {
        var near = (int) Math.round(value * (factor + (factor > 1 ? wobble * 0.5 : 0)));
        if (near > 0 && near != value && !stands(draft, near)) {
          others.add(near);
        }
      }
    }
    others.remove(value);
    var options = new ArrayList<Option>();
    for (var other : others) {
      if (options.size() < WANTED) {
        options.add(new Option(key.replace(number, Integer.toString(other)), ""));
      }
    }
    return options;
  }

  /// The latest year that the document names: no year beyond it is plausible for what it tells.
  private static int latest(List<Contender> pool, int value) {
    return pool.stream()
        .map(contender -> DIGITS.matcher(contender.text()))
        .filter(matcher -> matcher.find() && matcher.group().length() == 4)
        .mapToInt(matcher -> Integer.parseInt(matcher.group()))
        .max()
        .orElse(value);
  }

  private static void known(
      Draft draft, List<Contender> pool, int value, int apart, TreeSet<Integer> others) {
    for (var contender : pool) {
      var matcher = DIGITS.matcher(contender.text());
      if (matcher.find() && matcher.group().length() <= 4 && others.size() < WANTED) {
        var other = Integer.parseInt(matcher.group());
        if (other != value && Math.abs(other - value) <= apart && !stands(draft, other)) {
          others.add(other);
        }
      }
    }
  }

  /// Whether the source sentence or the stem holds the number, so that it may be true.
  private static boolean stands(Draft draft, int number) {
    var digits = Integer.toString(number);
    return draft.fact().evidence().sentence().text().contains(digits)
        || draft.stem().contains(digits);
  }
}
