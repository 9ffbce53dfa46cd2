package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Periods, shares and numbers anywhere in a sentence of an article. The sentence need not be taken
/// apart: it is told whole, with the number left out or another in its place.
final class ValueFinder implements FactFinder {
  private static final int LONGEST = 46;
  private static final int SHORTEST = 8;
  private static final int MOST = 2;

  private static final Set<String> CLOSING =
      Set.of("fait", "done", "signed", "janvier", "january", "in witness");

  private final ArticleTitles titles;

  ValueFinder(ArticleTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var paragraph = reading.document().document().paragraphAt(reading.sentence().position());
    var whole = whole(reading, row);
    if (!titles.isNamed(paragraph)
        || whole.length() < SHORTEST
        || whole.length() > LONGEST
        || leansBack(reading, row, whole.from())
        || !isWritten(reading)) {
      return List.of();
    }
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

  /// "Leur validité est limitée à …", "All other decisions …", "Fait à Paris …".
  private static boolean leansBack(Reading reading, TokenRow row, int from) {
    var words = reading.words();
    for (var i = from; i < from + 3; i++) {
      if (words.is("other.words", row.at(i).lemma()) || words.is("other.words", row.word(i))) {
        return true;
      }
    }
    return words.is("possessives", row.word(from))
        || words.is("subject.pronouns", row.word(from))
        || words.is("anaphoric.determiners", row.word(from))
        || words.is("pointers", row.word(from))
        || row.mood(from) == Mood.PAST_PARTICIPLE
        || row.is(from, PartOfSpeech.NUM)
        || CLOSING.contains(row.word(from));
  }

  /// A sentence as the text has it, or with a name for its pronoun; without its aside it says less.
  private static boolean isWritten(Reading reading) {
    var sentence = reading.sentence();
    var own = sentence.sentence().index();
    return reading.document().sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() == own)
        .anyMatch(other ->
            other.text().equals(sentence.text())
                || reading.words().is("subject.pronouns", new TokenRow(other).word(0))
                || reading.words().is("pointing.words", new TokenRow(other).word(0)));
  }

  /// The sentence up to what a relative clause or a semicolon adds; empty where it has no verb.
  private static TokenRange whole(Reading reading, TokenRow row) {
    var finite = new FiniteVerbs(reading.words().language());
    var from = 0;
    var connector = row.spellsOneOf(0, reading.words().list("connectors"));
    if (connector > 0 && row.word(connector).equals(",")) {
      from = connector + 1;
    }
    var verbs = 0;
    for (var i = from; i < row.size(); i++) {
      verbs += finite.isSurelyFinite(row, i) ? 1 : 0;
      var adds =
          row.word(i).equals(",")
              && (reading.words().is("relatives", row.word(i + 1))
                  || row.is(i + 1, PartOfSpeech.ADP)
                      && reading.words().is("relatives", row.word(i + 2)));
      if (row.word(i).equals(":")) {
        return new TokenRange(from, from);
      }
      if (verbs > 0 && (adds && i > LONGEST / 2 || row.word(i).equals(";"))) {
        return new TokenRange(from, i);
      }
    }
    var end = row.size();
    while (end > from && row.word(end - 1).equals(".")) {
      end--;
    }
    var closed = row.size() > end;
    return verbs > 0 && closed ? new TokenRange(from, end) : new TokenRange(from, from);
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
