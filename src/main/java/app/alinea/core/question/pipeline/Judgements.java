package app.alinea.core.question.pipeline;

import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.distractor.Exclusiveness;
import app.alinea.core.question.distractor.Opposite;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Statements to be judged. A true one is told only where the same sentence can be made false for
/// certain by another name, figure, date or rule: the false one is what a learner must tell it
/// from. Both are made; which of them is asked is decided over the whole set.
final class Judgements {
  /// In words; in a longer statement nobody knows what is to be judged.
  private static final int LONGEST = 32;

  /// "Finland must engage in dialogue." tells nothing that could be otherwise.
  private static final int SHORTEST = 6;

  /// What another article lays down is true all the same: only the number would be wrong.
  private static final Set<String> OF_ARTICLES = Set.of("ActUnderArticle", "ItemOfList");

  /// What any sentence may mention: of a treaty or programme in passing nobody knows which it was.
  private static final Set<String> GAPS = Set.of("MentionGap", "NameGap");

  /// "vingt jours au moins et …": the other end bounds it.
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iu)(?:au moins|at least|not less than|no less than|minimum)[^.;]{0,24}"
              + " (?:et|and|mais|but)(?: (?:au plus|at most|not more than|no more than))? ?$");

  private static final Pattern SINCE = Pattern.compile("(?iu)(?:since|depuis) ?$");

  /// "at the Space Center in Houston": where it stands tells which it is.
  private static final Pattern SEATED = Pattern.compile("^ ?(?:in|at|à) \\p{Lu}");

  /// Such a resolution is known to be on one country.
  private static final Pattern OF_ONE = Pattern.compile("(?iu)r[ée]solution \\d");

  /// "other tasks": other than those of the sentence before; "Janvier 1839, …": the day was cut
  /// off.
  private static final Pattern LEANING =
      Pattern.compile(
          "(?u)\\b(?:[Aa]ll|[Aa]ny|[Tt]he|its|fulfil|perform) other \\p{Ll}(?!.*\\bthan\\b)"
              + "|\\b(?:[Ll]es|des|aux|toutes?|tous|ses) autres \\p{Ll}(?!.*\\bque\\b)"
              + "|^\\p{Lu}\\p{L}{2,8} \\d{4}, ");

  /// Days that everybody knows who follows the news.
  private static final Pattern KNOWN_DAY =
      Pattern.compile(
          "(?iu)\\b(?:7 oct\\p{L}+ 2023|oct\\p{L}+ 7, 2023|24 f\\p{L}+ 2022|feb\\p{L}+ 24, 2022"
              + "|11 sept\\p{L}+ 2001|sept\\p{L}+ 11, 2001)");

  /// A state is no organ, whatever its name is like.
  private static final Pattern STATE =
      Pattern.compile(
          "(?<!\\p{L})(?:Republics?|Kingdom|Federation|Emirates|Républiques?|Royaume|Fédération|Émirats)\\b");

  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:of|to|in|for|with|by|from|at|on|and|or|the|de|à|par|pour|avec|dans|sur"
              + "|et|ou|du|des|les|le|la|que)\\.$");

  /// "EU-U" of "EU-U.S. dialogue".
  private static final Pattern HALF_NAME = Pattern.compile("-\\p{Lu}$");

  /// A year next to the right one is a trap.
  private static final int YEARS_APART = 3;

  private static final double MUCH = 0.15;

  private static final double LITTLE = 0.08;

  /// "the six battlegroups are in place": their number is taken for granted, not stated.
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?iu)(?:^|\\s)(?:les|des|aux|ces|ses|leurs|nos|the|these|those|its|their|our|all)"
              + "(?: \\p{L}+)?$");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private static final Pattern AHEAD =
      Pattern.compile("(?i)\\b(?:will|shall|intends?|plans?|aims?) (?:to )?");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?:years?|months?|weeks?|days?|hours?|ans|années?|mois|semaines?|jours?|heures?"
              + "|tiers|thirds?|quarters?|quarts?|half|halves|%)(?!\\p{L})");

  private final DistractorChooser distractors;
  private final Exclusiveness exclusiveness;
  private final NumberWords numbers;
  private final Months months;

  Judgements(DistractorChooser distractors, FunctionWords words) {
    this.distractors = distractors;
    this.exclusiveness = new Exclusiveness(words);
    this.numbers = NumberWords.of(words.language());
    this.months = new Months(words.language());
  }

  /// The true statement and the false one, the false one alone, or none.
  List<Form> of(Draft draft, List<Form.Option> wrong, RandomGenerator random) {
    var judged = new ArrayList<Form>();
    if (draft.statement().isNone() || !isTellable(draft)) {
      return judged;
    }
    var whole = draft.statement().whole();
    if (!OF_ARTICLES.contains(draft.rule()) && !isPhrase(draft) && twin(draft, wrong).isPresent()) {
      judged.add(new Form.TrueFalse(whole, true, ""));
    }
    var opposite =
        judged.isEmpty() && !isFigure(draft.answer().kind())
            ? distractors.contrasted(draft, random)
            : Optional.<Opposite>empty();
    if (opposite.filter(Opposite::telling).isPresent()) {
      judged.add(new Form.TrueFalse(whole, true, ""));
    }
    contradiction(draft, wrong)
        .or(() -> opposite.map(Opposite::told))
        .filter(changed -> !changed.equals(whole))
        .ifPresent(changed -> judged.add(new Form.TrueFalse(changed, false, whole)));
    return judged;
  }

  /// Whether a statement says enough, and all of it, to be judged.
  boolean isTellable(Draft draft) {
    var whole = draft.statement().whole();
    var words = whole.split(" ", -1).length;
    return words >= SHORTEST
        && words <= LONGEST
        && !OPEN_END.matcher(whole).find()
        && (!GAPS.contains(draft.rule()) || isActorOrPlace(draft.answer().kind()))
        && !isMonthInPassing(draft)
        && !draft.statement().after().matches("(?s)^[-–—].*")
        && !LEANING.matcher(whole).find()
        && !(draft.answer().kind() == AnswerKind.DATE && KNOWN_DAY.matcher(whole).find())
        && !isTakenForGranted(draft);
  }

  /// A name that the text speaks of in other matters only, or another figure, date or rule.
  Optional<String> contradiction(Draft draft, List<Form.Option> wrong) {
    var kind = draft.answer().kind();
    var passing =
        GAPS.contains(draft.rule()) && (kind == AnswerKind.ORGANISATION || kind == AnswerKind.CITY);
    if (passing
        || OF_ARTICLES.contains(draft.rule())
        || isActorOrPlace(kind) && OF_ONE.matcher(draft.statement().whole()).find()
        || !exclusiveness.deniesOthers(draft)) {
      return Optional.empty();
    }
    return twin(draft, distractors.certain(draft, wrong, exclusiveness.holdsOfOne(draft)));
  }

  /// "announcements made in June 2023": the month of what is told by the way nobody keeps in mind.
  private boolean isMonthInPassing(Draft draft) {
    var answer = draft.answer();
    return draft.rule().equals("FigureGap")
        && answer.kind() == AnswerKind.DATE
        && months.of(answer.text()) > 0
        && !DAY.matcher(answer.text()).find()
        && !isAhead(draft);
  }

  private static boolean isAhead(Draft draft) {
    return AHEAD.matcher(draft.statement().before()).find();
  }

  private static boolean isTakenForGranted(Draft draft) {
    var statement = draft.statement();
    return draft.answer().kind() == AnswerKind.VALUE
        && GIVEN.matcher(statement.before()).find()
        && !PERIOD.matcher(statement.answer()).find()
        && !statement.after().startsWith("of ");
  }

  /// The statement with the best wrong option that surely makes it false.
  Optional<String> twin(Draft draft, List<Form.Option> wrong) {
    if (isPhrase(draft) && draft.answer().kind() != AnswerKind.ATTRIBUTE
        || !wrong.isEmpty() && !isBelievable(draft, wrong.getFirst())) {
      return Optional.empty();
    }
    if (RANGE.matcher(draft.statement().before()).find()
        || isActorOrPlace(draft.answer().kind())
            && draft.answer().kind() != AnswerKind.CITY
            && SEATED.matcher(draft.statement().after()).find()) {
      return Optional.empty();
    }
    var bound = Bound.of(draft.statement());
    var figure = isFigure(draft.answer().kind());
    var others =
        wrong.stream()
            .map(Form.Option::text)
            .filter(text -> !HALF_NAME.matcher(text).find())
            .filter(
                text -> STATE.matcher(text).find() == STATE.matcher(draft.answer().text()).find())
            .filter(text -> exclusiveness.isDenied(draft, text))
            .filter(text -> !figure || bound.excludes(draft.answer().text(), text, numbers))
            .toList();
    var chosen =
        switch (draft.answer().kind()) {
          case YEAR -> year(draft, others);
          case DATE -> month(draft, others);
          case NUMBER, VALUE -> figure(draft, others);
          default -> others.stream().findFirst();
        };
    return chosen.map(draft.statement()::with);
  }

  private static boolean isPhrase(Draft draft) {
    return draft.answer().kind().isPhrase();
  }

  private static boolean isActorOrPlace(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, ORGANISATION, BODY, PERSON, CITY, REGION -> true;
      default -> false;
    };
  }

  static boolean isFigure(AnswerKind kind) {
    return switch (kind) {
      case NUMBER, VALUE, YEAR, DATE -> true;
      default -> false;
    };
  }

  /// The year of the text itself is refuted by its title; what is still to come is not said of a
  /// year gone by. Where all options stand beside the right one, of what is past, a farther one.
  private Optional<String> year(Draft draft, List<String> others) {
    var key = number(draft.answer().text());
    var own = distractors.ownYear();
    // What is to come soon is not believed of a year far off; what has gone on since a year has
    // gone on since the next as well.
    var ahead = own > 0 && key >= own;
    var since = SINCE.matcher(draft.statement().before()).find();
    var chosen =
        others.stream()
            .filter(text -> number(text) != own)
            .filter(text -> key < own || own == 0 || number(text) > own)
            .filter(text -> own != 0 || !isAhead(draft) || number(text) > key)
            .min(
                Comparator.<String>comparingDouble(text -> isNear(text, key) && !ahead ? 1 : 0)
                    .thenComparingDouble(text -> Math.abs(number(text) - key)));
    return chosen.map(text ->
        isNear(text, key) && (key < own || since)
            ? draft
                .answer()
                .text()
                .replace(
                    Integer.toString((int) key),
                    Integer.toString((int) key - YEARS_APART - (number(text) < key ? 0 : 1)))
            : text);
  }

  private boolean isNear(String year, double key) {
    return Math.abs(number(year) - key) < YEARS_APART;
  }

  /// A figure that differs by little is a trap, an amount above all.
  private Optional<String> figure(Draft draft, List<String> others) {
    var key = number(draft.answer().text());
    var least = draft.answer().kind() == AnswerKind.NUMBER ? LITTLE * key : 0;
    var apart = Comparator.<String>comparingDouble(text -> Math.abs(number(text) - key));
    return others.stream()
        .filter(text -> Math.abs(number(text) - key) >= MUCH * key)
        .findFirst()
        .or(() -> others.stream().max(apart))
        .filter(text -> Math.abs(number(text) - key) >= least);
  }

  /// A month next to the right one is a trap, and the day of a date nobody keeps in mind: of a day
  /// that has passed the year is told wrong.
  private Optional<String> month(Draft draft, List<String> others) {
    var key = draft.answer().text();
    var year = YEAR.matcher(key);
    if (year.find()
        && DAY.matcher(key).find()
        && Integer.parseInt(year.group()) < distractors.ownYear()
        && others.stream().allMatch(sameYear(year.group()))) {
      var told = Integer.toString(Integer.parseInt(year.group()) - YEARS_APART);
      return others.stream().findFirst().map(_ -> key.replace(year.group(), told));
    }
    var own = months.of(key);
    return others.stream()
        .filter(text -> Math.abs(months.of(text) - own) > 1)
        .max(Comparator.comparingInt(text -> Math.abs(months.of(text) - own)));
  }

  private static Predicate<String> sameYear(String year) {
    return text -> text.contains(year);
  }

  private double number(String text) {
    return Bound.value(text, numbers).orElse(0);
  }

  /// A wrong meaning is believed only where it begins like the right one.
  private static boolean isBelievable(Draft draft, Form.Option wrong) {
    return draft.answer().kind() != AnswerKind.DESCRIPTION
        || first(draft.answer().text()).equals(first(wrong.text()));
  }

  private static String first(String text) {
    return text.split("[\\s’']", 2)[0];
  }
}
