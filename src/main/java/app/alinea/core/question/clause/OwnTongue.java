package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;

/// Whether a sentence is in the document's language and is a sentence only: treaties are printed
/// beside their translations, and headings that lost their line stand before the first words of
/// their article.
public final class OwnTongue {
  private static final int SHORT = 6;

  private final FunctionWords words;

  public OwnTongue(FunctionWords words) {
    this.words = words;
  }

  public boolean isSpoken(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var own = 0;
    var foreign = 0;
    for (var i = 0; i < row.size(); i++) {
      own += words.is("tongue.own", row.word(i)) ? 1 : 0;
      foreign += words.is("tongue.foreign", row.word(i)) ? 1 : 0;
    }
    return (row.size() <= SHORT || own > 0) && foreign <= own && !startsWithHeading(row);
  }

  /// "Article 75-1 The languages …", "Chapter II Organs The Council …".
  private boolean startsWithHeading(TokenRow row) {
    if (!words.is("heading.words", row.word(0)) || row.size() < SHORT) {
      return false;
    }
    var number = row.is(1, PartOfSpeech.NUM) || row.at(1).text().matches("[IVXLC]+|\\d.*");
    var next =
        row.word(2).equals(".") || row.word(2).equals("-") || row.word(2).equals(":") ? 3 : 2;
    return number && next < row.size() && Character.isUpperCase(row.at(next).text().charAt(0));
  }
}
