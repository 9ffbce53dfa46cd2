package app.alinea.core.question.rule.name;

import app.alinea.core.question.Form;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.rule.Idiom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "as outlined in ____ (text)": behind a preposition a person, a place, a body or a paper could
/// stand, so that the gap says which of them is left out.
final class SortOfName {
  private static final Set<String> OPEN =
      Set.of(
          "in",
          "with",
          "by",
          "under",
          "through",
          "of",
          "from",
          "for",
          "on",
          "to",
          "at",
          "towards",
          "addressing",
          "enhance",
          "strengthen",
          "alongside",
          "implement",
          "following",
          "support",
          "recall");

  /// Neither a country nor a region to everybody.
  private static final Pattern TERRITORY =
      Pattern.compile("Hong Kong|Maca[uo]|Taiwan|Greenland|Gaza|West Bank|Palestin|Puerto Rico");

  private static final String WHICH = "which ";

  private SortOfName() {}

  /// The statement with a gap, and with its sort where the words before leave that open.
  static String stem(Idiom idiom, TokenRow row, TokenRange range, Statement statement) {
    return sort(idiom, row, range, statement)
        .map(sort -> statement.with(Form.Cloze.GAP + " (" + sort + ")"))
        .orElseGet(() -> statement.with(Form.Cloze.GAP));
  }

  private static Optional<String> sort(
      Idiom idiom, TokenRow row, TokenRange range, Statement statement) {
    var before = row.word(range.from() - 1).equals("the") ? range.from() - 2 : range.from() - 1;
    var owned = statement.after().startsWith("’") || statement.after().startsWith("'");
    // The Group of Twenty is no organisation, and everybody says "the G20".
    var group = row.word(range.to() - 1).matches("g\\d+");
    if (!OPEN.contains(row.word(before)) || owned || group) {
      return Optional.empty();
    }
    var told = (statement.before() + " " + statement.after()).toLowerCase(Locale.ROOT);
    return WhichName.which(idiom, row, range)
        .filter(which -> which.startsWith(WHICH))
        .map(which -> which.substring(WHICH.length()))
        .filter(sort -> !told.contains(sort))
        .filter(sort -> !TERRITORY.matcher(row.text(range)).find());
  }
}
