package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Optional;
import java.util.Set;

/// "l’Engagement de résilience renforcée 2021": a text that bears the year of its making at the end
/// of its name. Plans and agendas bear the year in which they end.
final class YearInName {
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "", "et");
  private static final int LONGEST_NAME = 6;

  private YearInName() {}

  /// The name up to the year, without its article.
  static Optional<TokenRange> before(Reading reading, int year) {
    var row = reading.row();
    if (!reading.words().has("dated.texts") || !ENDS.contains(row.word(year + 1))) {
      return Optional.empty();
    }
    for (var i = year - 1; i > 0 && i >= year - LONGEST_NAME; i--) {
      if (isNameOfText(reading, i)) {
        return year - i > 1 && row.is(i - 1, PartOfSpeech.DET)
            ? Optional.of(new TokenRange(i, year))
            : Optional.empty();
      }
      if (!belongs(row, i, year)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNameOfText(Reading reading, int index) {
    return Character.isUpperCase(reading.row().at(index).text().charAt(0))
        && reading.words().is("dated.texts", reading.row().word(index));
  }

  /// Nouns, what tells them apart and "de" between them; no preposition stands before the year.
  private static boolean belongs(TokenRow row, int index, int year) {
    return switch (row.at(index).partOfSpeech()) {
      case NOUN, PROPN, ADJ, VERB -> true;
      case ADP, DET -> index < year - 1;
      default -> false;
    };
  }
}
