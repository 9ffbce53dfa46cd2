package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The same date in other months: "1 September 1994" beside "1 June 1994". A month that has not the
/// day is left out.
final class NearDates {
  private static final int WANTED = 3;
  private static final int MONTHS = 12;
  private static final Pattern DAY = Pattern.compile("(?<![\\d])(29|30|31)(?![\\d])");

  private static final int NEAR_YEARS = 2;

  private final Locale locale;
  private static final int TRIES = 16;

  private final int ownYear;
  private final OwnDate own;

  NearDates(AnalysedDocument document) {
    this.ownYear = OwnYear.withTerms(document);
    this.own = new OwnDate(document.document());
    this.locale = document.language().locale();
  }

  /// Whether the answer is a date with a month or a year by which something is asked to be done.
  boolean suits(Draft draft) {
    return month(draft.answer().text()) > 0 || isTermByYear(draft);
  }

  private boolean isTermByYear(Draft draft) {
    return isTerm(draft)
        && month(draft.answer().text()) == 0
        && DateVariants.year(draft.answer().text()) > 0;
  }

  /// Other years for a term, none of them gone by on the day of the text.
  private List<Option> terms(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var year = DateVariants.year(key);
    var room = ownYear > 0 ? Math.clamp(year - (long) ownYear, 0, WANTED) : 0;
    var found = new ArrayList<Option>();
    for (var other = year - random.nextInt(room + 1); found.size() < WANTED; other++) {
      if (other != year) {
        var text = key.replace(Integer.toString(year), Integer.toString(other));
        found.add(new Option(text, ""));
      }
    }
    return found;
  }

  /// "tiendra en décembre": no month gone by.
  private static boolean isAhead(Draft draft) {
    return draft.fact() instanceof Fact.Mention mention
        && mention.clause().row().mood(mention.clause().verb()) == Mood.FUTURE;
  }

  private static boolean isTerm(Draft draft) {
    return draft.fact() instanceof Fact.Slot slot
        && slot.role() == Fact.Slot.Role.TIME_LIMIT
        && draft.rule().startsWith("Demand");
  }

  /// In the order of the calendar, none on the other side of the document’s own day; empty where
  /// the text holds no month.
  List<Option> around(Draft draft, RandomGenerator random) {
    if (isTermByYear(draft)) {
      return terms(draft, random);
    }
    var key = draft.answer().text();
    var ahead = isTerm(draft);
    for (var i = 0; i < TRIES; i++) {
      var found = drawn(draft, random);
      if (found.stream().allMatch(option -> own.allows(key, option.text(), ahead))) {
        return found;
      }
    }
    return List.of();
  }

  private List<Option> drawn(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var month = month(key);
    if (month == 0) {
      return List.of();
    }
    var crossed = crossed(draft.answer().kind(), key, random);
    if (!crossed.isEmpty()) {
      return crossed.stream().map(text -> new Option(text, "")).toList();
    }
    // Nobody remembers a date by its month alone, unless it is a term that comes every year.
    if (draft.answer().kind() == AnswerKind.DATE) {
      return List.of();
    }
    var below = new ArrayList<Integer>();
    var above = new ArrayList<Integer>();
    var first = isAhead(draft) && own.month() < month ? own.month() : 0;
    for (var step = 1; step < MONTHS; step++) {
      if (month - step > first && has(month - step, key)) {
        below.add(month - step);
      }
      if (month + step <= MONTHS && has(month + step, key)) {
        above.add(month + step);
      }
    }
    var fromBelow = Math.min(below.size(), random.nextInt(WANTED + 1));
    var fromAbove = Math.min(above.size(), WANTED - fromBelow);
    fromBelow = Math.min(below.size(), WANTED - fromAbove);
    var found = new ArrayList<Option>();
    for (var i = fromBelow - 1; i >= 0; i--) {
      found.add(new Option(with(key, month, below.get(i)), ""));
    }
    for (var i = 0; i < fromAbove; i++) {
      found.add(new Option(with(key, month, above.get(i)), ""));
    }
    return found;
  }

  /// What a political text tells of lies near its own year, so that another year gives itself away:
  /// day and month are changed there.
  private List<String> crossed(AnswerKind kind, String key, RandomGenerator random) {
    var year = DateVariants.year(key);
    if (year == 0 || Math.abs(year - ownYear) > NEAR_YEARS) {
      return DateVariants.of(key, random);
    }
    var days = DateVariants.days(key, random);
    return days.isEmpty() && kind != AnswerKind.DATE ? DateVariants.of(key, random) : days;
  }

  private String with(String key, int month, int other) {
    return key.replace(name(month), name(other));
  }

  /// Whether a month has the day of a date, in any year.
  private static boolean has(int month, String key) {
    var day = DAY.matcher(key);
    return !day.find() || Integer.parseInt(day.group()) <= Month.of(month).minLength();
  }

  private int month(String text) {
    for (var month = 1; month <= MONTHS; month++) {
      if (text.matches("(?s).*(?<!\\p{L})" + name(month) + "(?!\\p{L}).*")) {
        return month;
      }
    }
    return 0;
  }

  private String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, locale);
  }
}
