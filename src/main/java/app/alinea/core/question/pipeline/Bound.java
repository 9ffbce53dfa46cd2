package app.alinea.core.question.pipeline;

import app.alinea.core.language.NumberWords;
import app.alinea.core.question.draft.Statement;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Which way a figure can be moved so that the statement becomes false: of "at least 20 %" only
/// upwards, of "no later than 2050" only downwards. What may be done from a date on, or by two at
/// least, is permitted to more as well: there it is the other way round.
enum Bound {
  NONE,
  LOWER,
  UPPER;

  private static final String LEAST =
      "at least|at a minimum|at the very least|not less than|no less than|no fewer"
          + " than|over|above|more than|exceed(?:s|ed|ing)?|in excess of|beyond|upwards? of|minimum"
          + " of|as early as|(?:not|no) earlier than|au moins|au minimum|plus de|plus"
          + " d[’']|supérieure?s? à|au-delà de|pas moins de|minimum de|dépassant|excédant|à partir"
          + " de|au plus tôt|older than";
  private static final String MOST =
      "at most|not more than|no more than|up to|less than|fewer than|under|below|within|maximum of"
          + "|(?:not|n[’']t|without|cannot|never) exceed(?:ing)?|before|until"
          + "|(?:no|not) later than|by the end of|au plus|au maximum|moins de|moins d[’']"
          + "|inférieure?s? à|jusqu[’']à|jusqu[’']en|au plus tard|d[’']ici|d[’']ici à|avant"
          + "|avant la fin de|d[’']ici la fin de|maximum de|d[’']ici fin"
          + "|(?:ne |n[’'])(?:\\p{L}+ )?(?:pas )?(?:excéder|dépasser|excédant|dépassant)(?: pas)?"
          + "|dans (?:les|un délai de|un délai d[’']|le délai de|un délai maximal de|l[’']espace"
          + " de)";
  private static final String BETWEEN =
      "(?: (?:an? |the |une? |la |les? |des |en |à |de |in |date of |period of )*)?\\s*$";
  private static final Pattern LOWER_BEFORE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + LEAST + ")" + BETWEEN);

  /// "by 2030", not "by 20 %".
  private static final Pattern BY = Pattern.compile("(?i)\\bby (?:the )?(?:year |end of )?$");

  private static final Pattern DATED =
      Pattern.compile("(?i)^(?:\\d{1,2} )?(?:\\p{L}+ )?(?:\\d{1,2},? )?\\d{4}(?!\\p{N}).*");
  private static final Pattern UPPER_BEFORE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + MOST + ")" + BETWEEN);
  private static final Pattern LOWER_WITHIN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:or more|or over|or above|ou plus|et plus|ou davantage|au moins"
              + "|au minimum|at least|at a minimum|minimum|au plus tôt)(?!\\p{L})");
  private static final Pattern UPPER_WITHIN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:or less|or fewer|or under|ou moins|au plus|au maximum|at most|maximum"
              + "|au plus tard|at the latest)(?!\\p{L})");

  /// A right within six miles holds within four as well.
  private static final Pattern BELT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:within|dans|en deçà) (?:the |a |une? |la |l[’'])"
              + "(?:belt|zone|distance|radius|strip|bande|rayon|limite) (?:of|de|d[’'])\\s*$");

  private static final Pattern FROM_THEN_ON =
      Pattern.compile(
          "(?iu)^[\\p{L}\\p{N} -]{0,40}?(?:after|from the date|après|à compter|à l[’']expiration"
              + "|following|qui sui)");
  private static final Pattern AFTER =
      Pattern.compile("(?iu)(?<!\\p{L})(?:after|après|à l[’']expiration d[eu’'].*)\\s*$");
  private static final Pattern PERMITTED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:may|can|peut|peuvent|pourra|pourront)(?!\\p{L})");
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[ ,\\u00A0\\u202F]\\d{3})+|\\d+(?:[.,]\\d+)?");

  /// How the answer of a statement is bounded in it.
  static Bound of(Statement statement) {
    var before = statement.before();
    var here = statement.answer();
    var after = statement.after();
    var near = here + " " + after.substring(0, Math.min(after.length(), 24));
    var upper =
        UPPER_BEFORE.matcher(before).find()
            || UPPER_WITHIN.matcher(near).find()
            || BY.matcher(before + " ").find() && DATED.matcher(here).matches();
    if (BELT.matcher(before).find()) {
      return LOWER;
    }
    var lower =
        !upper && (LOWER_BEFORE.matcher(before).find() || LOWER_WITHIN.matcher(near).find());
    if (PERMITTED.matcher(before + " " + after).find()) {
      var then = FROM_THEN_ON.matcher(near).find() || AFTER.matcher(before).find();
      return lower || then && !upper ? UPPER : upper ? LOWER : NONE;
    }
    return upper ? UPPER : lower ? LOWER : NONE;
  }

  /// Whether a statement with another figure is surely false.
  boolean excludes(String figure, String other, NumberWords numbers) {
    if (this == NONE) {
      return true;
    }
    var right = value(figure, numbers);
    var wrong = value(other, numbers);
    if (right.isEmpty() || wrong.isEmpty() || !sameUnit(figure, other)) {
      return false;
    }
    return this == LOWER
        ? wrong.getAsDouble() > right.getAsDouble()
        : wrong.getAsDouble() < right.getAsDouble();
  }

  /// "two years" and "eighteen months" are not compared.
  private static boolean sameUnit(String figure, String other) {
    return last(figure).regionMatches(true, 0, last(other), 0, Math.min(3, last(figure).length()));
  }

  private static String last(String text) {
    var words = text.strip().split("[ \\u00A0\\u202F]", -1);
    var word = words[words.length - 1];
    return word.chars().anyMatch(Character::isLetter) && words.length > 1 ? word : "";
  }

  static OptionalDouble value(String text, NumberWords numbers) {
    var digits = DIGITS.matcher(text);
    if (digits.find()) {
      var plain = digits.group().replaceAll("[ \\u00A0\\u202F]|,(?=\\d{3})", "");
      return OptionalDouble.of(Double.parseDouble(plain.replace(',', '.')));
    }
    var words = text.strip().split("[ \\u00A0\\u202F]+", -1);
    for (var i = 0; i < words.length; i++) {
      var two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      var one = words[i];
      var value = numbers.cardinal(two).or(() -> numbers.cardinal(one));
      if (value.isPresent()) {
        return OptionalDouble.of(value.get());
      }
    }
    return OptionalDouble.empty();
  }
}
