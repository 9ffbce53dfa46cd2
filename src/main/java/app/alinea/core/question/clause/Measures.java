package app.alinea.core.question.clause;

import app.alinea.core.language.NumberWords;
import app.alinea.core.language.PartOfSpeech;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds numbers with their units in a row of tokens: "quatre-vingt-dix jours", "one hundred and
/// twenty members".
public final class Measures {
  private static final Set<String> ADVERBS =
      Set.of("conformément", "préalablement", "relativement", "notamment", "contrairement");

  private static final int LONGEST_NUMBER = 5;

  /// Thousands as English groups them: "12,640".
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

  /// Digits between two spaces of a large number.
  private static final int GROUP = 3;

  private final FunctionWords words;
  private final NumberWords numbers;

  public Measures(FunctionWords words) {
    this.words = words;
    this.numbers = words.numbers();
  }

  /// How many tokens from `index` spell a number, or 0.
  public int number(TokenRow row, int index) {
    var first = row.word(index);
    if (isDigits(first, GROUP) && isDigits(row.word(index - 1), 0)) {
      // The rest of a number that began before.
      return 0;
    }
    var groups = 0;
    while (isDigits(first, 0)
        && first.length() <= GROUP
        && isDigits(row.word(index + groups + 1), GROUP)) {
      groups++;
    }
    if (groups > 0 || GROUPED.matcher(first).matches()) {
      return groups + 1;
    }
    if (!numbers.mayBegin(first)) {
      return 0;
    }
    for (var length = LONGEST_NUMBER; length > 0; length--) {
      if (index + length <= row.size()
          && numbers.cardinal(spelled(row, index, length)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  /// Whether a word is all digits, of a certain length where one is given.
  private static boolean isDigits(String word, int length) {
    return !word.isEmpty()
        && (length == 0 || word.length() == length)
        && word.chars().allMatch(Character::isDigit);
  }

  private static String spelled(TokenRow row, int index, int length) {
    var text = new StringBuilder();
    for (var i = index; i < index + length; i++) {
      text.append(i == index ? "" : " ").append(row.word(i));
    }
    return text.toString();
  }

  /// How many tokens from `index` are a number and a unit of time, adjectives of the unit included,
  /// or 0.
  public int period(TokenRow row, int index) {
    var length = number(row, index);
    var unit = index + length;
    if (length == 0 || !isTimeUnit(row, unit)) {
      return 0;
    }
    var end = unit + 1;
    if (words.is("time.unit.adjectives", row.word(end))) {
      end++;
    }
    return end - index;
  }

  private boolean isTimeUnit(TokenRow row, int index) {
    return words.is("time.units", row.word(index));
  }

  /// How many tokens from `index` are a number and a noun that can be counted, or 0.
  public int count(TokenRow row, int index) {
    var length = number(row, index);
    var noun = index + length;
    while (row.is(noun, PartOfSpeech.ADJ)) {
      noun++;
    }
    while (row.is(noun, PartOfSpeech.NOUN)
        && row.is(noun + 1, PartOfSpeech.NOUN)
        && !isTimeUnit(row, noun)) {
      noun++;
    }
    return length > 0 && row.is(noun, PartOfSpeech.NOUN) && !isTimeUnit(row, noun)
        ? noun + 1 - index
        : 0;
  }

  /// Where a noun phrase that starts at `index` ends, with what is joined to it by "and".
  public int phraseEnd(TokenRow row, int index, int limit) {
    var end = ownEnd(row, index, limit);
    while (end > index
        && end + 1 < limit
        && (row.is(end, PartOfSpeech.CCONJ) || row.word(end).equals(","))) {
      var next = ownEnd(row, end + 1, limit);
      if (next <= end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int ownEnd(TokenRow row, int index, int limit) {
    var end = longestFrom(row, index, limit);
    // "par le Conseil conformément à …": taken for a noun of the name.
    return end > index + 1 && ADVERBS.contains(row.word(end - 1)) ? end - 1 : end;
  }

  private static int longestFrom(TokenRow row, int index, int limit) {
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() == index)
        .mapToInt(phrase -> phrase.lastToken() + 1)
        .filter(end -> end <= limit)
        .max()
        .orElse(index);
  }
}
