package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.regex.Pattern;

/// Finds what a retelling leaves out: words that lean on an earlier sentence, and short asides in
/// parentheses. What a declaration "further" notes it said less of before.
final class Skipping {
  private static final int LONGEST_ASIDE = 12;

  private static final int LONGEST_NUMBER = 4;
  private static final Pattern NUMBER = Pattern.compile("(?:\\d|[IVXLC])\\p{Lu}?$|\\)$");

  private final FunctionWords words;

  Skipping(FunctionWords words) {
    this.words = words;
  }

  /// How many tokens from `index` to leave out, mostly 0.
  int length(TokenRow row, int index) {
    if (row.word(index).equals(",")) {
      var aside = row.spellsOneOf(index + 1, words.list("dispensable"));
      return aside > 0 && row.word(index + 1 + aside).equals(",") ? aside + 2 : 0;
    }
    if (row.word(index).equals("(")) {
      if (isReference(row, index)) {
        return 0;
      }
      for (var i = index + 1; i < row.size() && i <= index + LONGEST_ASIDE; i++) {
        if (row.word(i).equals(")")) {
          return i + 1 - index;
        }
      }
      return 0;
    }
    if (row.word(index).equals("further")
        && row.isVerb(index + 1)
        && words.is("stated.verbs", row.at(index + 1).lemma())) {
      return 1;
    }
    var length = row.spellsOneOf(index, words.list("dispensable"));
    return length > 0 && isFree(row, index, length) ? length : 0;
  }

  /// "Article 42(1)": the paragraph is part of the number, which would be another without it.
  private boolean isReference(TokenRow row, int index) {
    return words.language() == Language.ENGLISH
        && index > 0
        && row.at(index - 1).span().end() == row.at(index).span().start()
        && NUMBER.matcher(row.at(index - 1).text()).find()
        && row.word(index + 1).length() <= LONGEST_NUMBER
        && row.word(index + 2).equals(")");
  }

  /// "mais aussi", "ainsi que" and the like hold the sentence together and stay.
  private boolean isFree(TokenRow row, int index, int length) {
    var before = row.word(index - 1);
    var after = row.word(index + length);
    // "aussi étroit que possible": compares, and adds nothing.
    var compares =
        row.word(index).equals("aussi")
            && (row.is(index + 1, PartOfSpeech.ADJ) || row.is(index + 1, PartOfSpeech.ADV));
    return !compares
        && !words.is("coordinators", before)
        && !before.equals("non")
        && !after.equals("que")
        && !after.equals("qu'")
        && !after.equals("bien");
  }
}
