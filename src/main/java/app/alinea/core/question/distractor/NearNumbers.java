package app.alinea.core.question.distractor;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.fact.ProseFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Other numbers in the same unit: those of the document first, then round ones nearby. Years stay
/// close to the key and do not lie in the future of the document's latest year.
final class NearNumbers {
  private static final String BOUNDED = "DateOfAction";
  private static final int ROUND = 5;
  private static final int YOUNGER = 3;
  private static final String AHEAD = "MeetingAhead";
  private static final int WANTED = 3;
  private static final int LONGEST_NUMBER = 9;
  private static final int YEAR_DIGITS = 4;
  private static final int YEARS_APART = 6;
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d+");
  private static final Pattern SINCE = Pattern.compile("^(?:Since|Depuis) ");
  private static final Pattern LEADING_ON =
      Pattern.compile("(?:by|until|before|than|around|the end of)$");
  private static final Pattern AIMED = Pattern.compile("\\b(?:will|shall|to) \\p{Ll}+ .*\\bby\\b");
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\d.,])\\d{1,3}[.,]\\d{1,2}(?![\\d.,]*\\d)");
  private static final int AT_THE_END = 1;
  private static final int LONG_AGO = 30;
  private static final int FAR = 7;
  private static final Set<Mood> PAST = EnumSet.of(Mood.PAST, Mood.IMPERFECT);
  private static final Set<String> AHEAD_VERBS = Set.of("will", "shall", "would", "may", "must");

  private final int ownYear;

  /// @param ownYear in which the document was written, or zero
  NearNumbers(int ownYear) {
    this.ownYear = ownYear;
  }

  int ownYear() {
    return ownYear;
  }

  List<Option> around(Draft draft, List<Contender> pool, RandomGenerator random) {
    var key = draft.answer().text();
    var matcher = DIGITS.matcher(key);
    if (!matcher.find() || key.length() - matcher.group().length() > 24) {
      return List.of();
    }
    var number = matcher.group();
    var decimal = DECIMAL.matcher(key);
    if (decimal.find()) {
      return decimals(draft, decimal.group(), random);
    }
    if (matcher.find()) {
      return List.of();
    }
    var digits = number.replaceAll("\\D", "");
    var value = Integer.parseInt(digits.length() > LONGEST_NUMBER ? "0" : digits);
    var others = new TreeSet<Integer>();
    if (draft.answer().kind() == AnswerKind.YEAR && isBound(draft, value)) {
      // What is to be done by a year lies ahead, so that any year of the past would give it away; a
      // round year stands among round ones.
      var round = value % ROUND == 0;
      var step = round ? ROUND : 1;
      // A text may be some years younger than what it tells shows.
      var years = value - ownYear - (round ? YOUNGER : 1);
      var room = ownYear > 0 ? Math.max(0, years / step) : 0;
      // Nor is the earliest of them the key more often than the others.
      var below = Math.min(room, Math.floorMod(draft.stem().hashCode(), WANTED + 1));
      for (var other = value - below * step; others.size() < WANTED; other += step) {
        if (other != value) {
          others.add(other);
        }
      }
    } else if (draft.answer().kind() == AnswerKind.YEAR && isStillToCome(draft, value)) {
      // No year up to the text's own is plausible for what is still to come.
      var room = ownYear > 0 ? Math.clamp(value - ownYear - 1L, 0, WANTED) : 0;
      for (var other = value - random.nextInt(room + 1); others.size() < WANTED; other++) {
        if (other != value && !stands(draft, other)) {
          others.add(other);
        }
      }
    } else if (draft.answer().kind() == AnswerKind.YEAR) {
      years(draft, pool, value, random, others);
    } else {
      others.addAll(
          RoundNumbers.near(value, key.contains("%"), random).stream()
              .filter(near -> !stands(draft, near))
              .limit(WANTED)
              .toList());
    }
    others.remove(value);
    var options = new ArrayList<Option>();
    for (var other : others) {
      if (options.size() < WANTED) {
        options.add(new Option(key.replace(number, written(other, number)), ""));
      }
    }
    return options;
  }

  /// "$25.1 billion" among other amounts with as many digits behind the point.
  private static List<Option> decimals(Draft draft, String number, RandomGenerator random) {
    var key = draft.answer().text();
    var mark = number.indexOf('.') < 0 ? ',' : '.';
    var digits = number.length() - number.indexOf(mark) - 1;
    var value = Double.parseDouble(number.replace(',', '.'));
    var factors = new ArrayList<>(List.of(0.6, 0.7, 0.8, 1.2, 1.3, 1.5));
    Collections.shuffle(factors, Random.from(random));
    var source = draft.fact().evidence().sentence().text();
    var found = new ArrayList<Option>();
    for (var factor : factors) {
      var other =
          String.format(Locale.ROOT, "%." + digits + "f", value * factor).replace('.', mark);
      if (found.size() < WANTED && !other.equals(number) && !source.contains(other)) {
        found.add(new Option(key.replace(number, other), ""));
      }
    }
    return key.indexOf(number) == key.lastIndexOf(number) ? found : List.of();
  }

  /// Years that the document names nearby, then its neighbours; no year beyond the latest one is
  /// plausible, unless the key lies ahead itself: then no year long past is.
  private void years(
      Draft draft,
      List<Contender> pool,
      int value,
      RandomGenerator random,
      TreeSet<Integer> others) {
    if (isPast(draft)
        || (isNamed(draft) || draft.fact() instanceof PassingFact.Event) && value <= ownYear) {
      past(draft, pool, value, random, others);
      return;
    }
    var ahead = isAhead(draft) || draft.fact() instanceof PassingFact.Event && value > ownYear;
    if (ahead && ownYear > 0 && value >= ownYear) {
      for (var other = value - random.nextInt(Math.min(2, value - ownYear + 1));
          others.size() < WANTED;
          other++) {
        if (other != value && !stands(draft, other)) {
          others.add(other);
        }
      }
      return;
    }
    var latest = latest(pool, value);
    if (value >= latest - AT_THE_END) {
      for (var other = value - random.nextInt(2); others.size() < WANTED; other++) {
        if (other != value && !stands(draft, other)) {
          others.add(other);
        }
      }
      return;
    }
    known(draft, pool, value, YEARS_APART, others);
    var above = random.nextInt(WANTED + 1);
    for (var step = 1; others.size() < WANTED; step++) {
      if (above > 0 && value + step <= latest && !stands(draft, value + step)) {
        others.add(value + step);
        above--;
      } else {
        others.add(value - step);
      }
    }
  }

  /// What was done was done up to the year of the text: known years nearby, on both sides of the
  /// key where there is room. A key far from all of them would stand out.
  private void past(
      Draft draft,
      List<Contender> pool,
      int value,
      RandomGenerator random,
      TreeSet<Integer> others) {
    // A meeting or text that is cited by its year was there before this one.
    var last = isNamed(draft) && value < ownYear ? ownYear - 1 : Math.max(ownYear, value);
    known(draft, pool, value, YEARS_APART, others);
    others.removeIf(other -> other > last);
    if (others.size() == WANTED && isAmong(value, others)) {
      return;
    }
    others.clear();
    // Long ago one year is as good as the next: they stand some years apart. The key is rarely the
    // first or the last.
    var step = ownYear - value > LONG_AGO ? 2 + random.nextInt(FAR) : 1;
    var above = random.nextInt(LONG_AGO) == 0 ? random.nextInt(WANTED + 1) : 1 + random.nextInt(2);
    for (var other = value + step; other <= last && others.size() < above; other += step) {
      if (!stands(draft, other) && isInPeace(draft, value, other)) {
        others.add(other);
      }
    }
    for (var other = value - step; others.size() < WANTED; other -= step) {
      if (!stands(draft, other) && isInPeace(draft, value, other)) {
        others.add(other);
      }
    }
  }

  /// In the years of the world wars hardly a treaty was signed, as everybody knows.
  private static boolean isInPeace(Draft draft, int value, int other) {
    return !isNamed(draft) || isOfWar(value) || !isOfWar(other);
  }

  private static boolean isOfWar(int year) {
    return year >= 1914 && year <= 1918 || year >= 1939 && year <= 1944;
  }

  /// Between the others, or at least no farther from them than they are from one another.
  private static boolean isAmong(int value, TreeSet<Integer> others) {
    var span = others.last() - others.first();
    var gap = Math.min(Math.abs(value - others.first()), Math.abs(value - others.last()));
    return others.first() < value && value < others.last() && gap <= span;
  }

  /// "la Convention de Montreux de 1936": what bears a year was there in it.
  private static boolean isNamed(Draft draft) {
    return draft.fact() instanceof PassingFact.Dating;
  }

  private static boolean isPast(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Mention mention -> draft.stem().contains(" did ") || isPast(mention.clause());
      case ProseFact.Figure figure -> isPast(figure.clause());
      default -> false;
    };
  }

  /// A meeting ahead, or one that is named in passing with a year behind the text's own.
  private boolean isStillToCome(Draft draft, int value) {
    return draft.rule().equals(AHEAD)
        || draft.fact() instanceof PassingFact.Event && ownYear > 0 && value > ownYear;
  }

  /// "seront révisés en 2031": no year gone by.
  private static boolean isAhead(Draft draft) {
    return draft.fact() instanceof Fact.Mention mention
        && mention.clause().row().mood(mention.clause().verb()) == Mood.FUTURE;
  }

  private static boolean isPast(Clause clause) {
    var row = clause.row();
    return PAST.contains(row.mood(clause.verb()))
        || row.mood(clause.verb()) != Mood.FUTURE
            && clause.verbGroup().length() > 1
            && row.mood(clause.verbGroup().to() - 1) == Mood.PAST_PARTICIPLE
            && !AHEAD_VERBS.contains(row.word(clause.verb()));
  }

  /// A year by which something is to be done.
  private boolean isBound(Draft draft, int value) {
    return draft.rule().equals(BOUNDED) && !SINCE.matcher(draft.stem()).find()
        || draft.rule().equals("FigureGap")
            && (value > ownYear || AIMED.matcher(draft.statement().before()).find())
            && LEADING_ON.matcher(draft.statement().before()).find();
  }

  private static int latest(List<Contender> pool, int value) {
    return pool.stream()
        .map(contender -> DIGITS.matcher(contender.text()))
        .filter(matcher -> matcher.find() && matcher.group().length() == YEAR_DIGITS)
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

  /// With spaces between thousands where the key has them.
  private static String written(int other, String number) {
    var plain = Integer.toString(other);
    var space = number.replaceAll("\\d", "");
    return space.isEmpty() || plain.length() < 4
        ? plain
        : plain.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", space.substring(0, 1));
  }

  /// Whether the source sentence or the stem holds the number, so that it may be true.
  private static boolean stands(Draft draft, int number) {
    var digits = Integer.toString(number);
    return draft.fact().evidence().sentence().text().contains(digits)
        || draft.stem().contains(digits);
  }
}
