package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds whole English names by their capitals: "the Partnership for Global Infrastructure and
/// Investment", "COP 27", "the Johnson Space Center".
final class NameRuns {
  private static final Set<String> LINKS = Set.of("of", "for", "on", "against");

  private static final String YEARS = "(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?";

  private final FunctionWords words;

  NameRuns(FunctionWords words) {
    this.words = words;
  }

  /// Maximal rows of capitals with the small words that join them, without determiners.
  List<TokenRange> in(TokenRow row) {
    var found = new ArrayList<TokenRange>();
    var i = 0;
    while (i < row.size()) {
      if (!starts(row, i)) {
        i++;
        continue;
      }
      var end = end(row, i);
      var year = i > 1 && row.word(i - 1).matches("(?:19|20)\\d\\d") && !isCapital(row, i - 2);
      var from = year ? i - 1 : i;
      found.add(new TokenRange(from, end));
      i = end;
    }
    return found;
  }

  private boolean starts(TokenRow row, int index) {
    if (!isCapital(row, index) || words.is("time.words", row.word(index))) {
      return false;
    }
    return index > 0
            && !row.word(index - 1).equals(":")
            && !row.is(index, PartOfSpeech.DET)
            && !row.is(index, PartOfSpeech.PRON)
        || row.is(index, PartOfSpeech.PROPN) && (isCapital(row, index + 1) || isNamed(row, index));
  }

  private int end(TokenRow row, int from) {
    var linked = false;
    var end = from + 1;
    while (end < row.size()) {
      if (isCapital(row, end)
          || row.word(end).matches("\\d{1,3}(?:\\.\\d)?") && isCapital(row, end - 1)) {
        end++;
        continue;
      }
      if (isAbbreviation(row, end) && isCapital(row, end + 1)) {
        end += 2;
        continue;
      }
      var next = row.word(end + 1).equals("the") ? end + 2 : end + 1;
      var covered = coveredTo(row, end);
      if (covered > end) {
        end = covered;
      } else if (LINKS.contains(row.word(end))
          && isCapital(row, next)
          && !isLetters(row, end - 1)
          && !words.is("time.words", row.word(next))
          && isTitle(row, end - 1)) {
        linked = true;
        end = next + 1;
      } else if (row.word(end).equals("with")
          && isCapital(row, next)
          && words.is("things.papers", row.word(end - 1))) {
        end = next + 1;
      } else if (linked && row.word(end).equals("and") && isCapital(row, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return withYear(row, end);
  }

  /// "funds of the IMF for Africa": letters are a whole name.
  private static boolean isLetters(TokenRow row, int index) {
    return row.at(index).text().matches("\\p{Lu}{2,}");
  }

  /// "the Strategy for Harbours 2030 – 2035", "the Roadmap Towards 2030": the year is of the name.
  private static int withYear(TokenRow row, int end) {
    if (row.word(end).matches(YEARS)) {
      return row.word(end + 1).matches("[-–—]") && row.word(end + 2).matches(YEARS)
          ? end + 3
          : end + 1;
    }
    return end;
  }

  /// The mark of "the India-U.S. Global Challenges Institute".
  private static boolean isAbbreviation(TokenRow row, int mark) {
    return row.word(mark).equals(".") && row.at(mark - 1).text().matches("(?:.*[.-])?\\p{Lu}");
  }

  /// "Leaders of Australia", "Prime Minister of Japan" are no names; a country has none behind it.
  private boolean isTitle(TokenRow row, int index) {
    return !words.is("people.capitals", row.word(index)) && !isPlace(row, index);
  }

  private static boolean isPlace(TokenRow row, int index) {
    var span = row.at(index).span();
    return row.sentence().entities().stream()
        .filter(entity -> entity.span().overlaps(span))
        .anyMatch(entity ->
            switch (entity.type()) {
              case COUNTRY, CITY, REGION, PERSON -> true;
              default -> false;
            });
  }

  /// Where a known name ends that holds the token and one before it.
  private static int coveredTo(TokenRow row, int index) {
    return row.sentence().entities().stream()
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() < index && index < tokens.to())
        .mapToInt(TokenRange::to)
        .max()
        .orElse(index);
  }

  private static boolean isNamed(TokenRow row, int index) {
    return row.sentence().entities().stream()
        .anyMatch(entity -> row.tokensIn(entity.span()).from() == index);
  }

  static boolean isCapital(TokenRow row, int index) {
    return index >= 0
        && index < row.size()
        && Character.isUpperCase(row.at(index).text().charAt(0));
  }
}
