package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;

/// Periods, shares and numbers anywhere in a sentence of an article. The sentence need not be taken
/// apart: it is told whole, with the number left out or another in its place.
final class ValueFinder implements FactFinder {
  private static final int LONGEST = 46;
  private static final int MOST = 2;

  private final ArticleTitles titles;

  ValueFinder(ArticleTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var told = SentenceFinder.whole(reading, titles, LONGEST);
    if (told.isEmpty()) {
      return List.of();
    }
    var whole = told.get();
    var facts = new ArrayList<Fact>();
    var measures = new Measures(reading.words());
    for (var i = whole.from(); i < whole.to() && facts.size() < MOST; i++) {
      var length = value(reading, measures, row, i);
      if (length > 0
          && i + length <= whole.to()
          && isOnce(row, whole, new TokenRange(i, i + length))) {
        facts.add(
            new ArticleFact.Value(
                Evidence.of(row.sentence(), row.span(whole), 0.85),
                row,
                whole,
                new TokenRange(i, i + length)));
        i += length;
      }
    }
    return facts;
  }

  private static int value(Reading reading, Measures measures, TokenRow row, int index) {
    var words = reading.words();
    var before = row.word(index - 1);
    if (before.endsWith("-")
        || before.equals("-")
        || row.is(index - 1, PartOfSpeech.NUM)
        || words.is("cited.nouns", before)
        || words.is("between.words", before)) {
      return 0;
    }
    var fraction = row.spellsOneOf(index, words.list("fractions"));
    if (fraction > 0) {
      return fraction;
    }
    var number = measures.number(row, index);
    if (number == 0 || words.is("twos", row.word(index)) && measures.period(row, index) == 0) {
      return 0;
    }
    var period = measures.period(row, index);
    if (period > 0) {
      // "6 heures du matin" is a time of the day.
      if (row.word(index + period).equals("du") && row.word(index + 1).startsWith("heure")) {
        return 0;
      }
      return row.word(index + period).equals("-") ? 0 : period;
    }
    if (words.is("ones", row.word(index))
        || words.is("time.words", row.word(index + number))
        || words.is("cited.nouns", row.word(index + number))
        || Character.isUpperCase(row.at(index).text().charAt(0)) && index > 0) {
      return 0;
    }
    var count = measures.count(row, index);
    return count > number ? count : 0;
  }

  /// Where the number stands twice one of the two would show the other.
  private static boolean isOnce(TokenRow row, TokenRange whole, TokenRange value) {
    var times = 0;
    for (var i = whole.from(); i + 1 <= whole.to(); i++) {
      times += row.word(i).equals(row.word(value.from())) ? 1 : 0;
    }
    return times == 1;
  }
}
