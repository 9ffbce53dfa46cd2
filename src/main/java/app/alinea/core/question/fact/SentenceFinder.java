package app.alinea.core.question.fact;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sentences of articles that can be told whole: complete, and leaning on none before.
final class SentenceFinder implements FactFinder {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 44;
  private static final Set<String> CLOSING =
      Set.of("fait", "done", "signed", "in witness", "en foi");

  private final ArticleTitles titles;

  SentenceFinder(ArticleTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Fact> find(Reading reading) {
    return whole(reading, titles, LONGEST)
        .<Fact>map(whole ->
            new ArticleFact.Sentence(
                Evidence.of(reading.sentence(), reading.row().span(whole), 0.85),
                reading.row(),
                whole))
        .stream()
        .toList();
  }

  /// The sentence without its connector and mark, up to what a relative clause or a semicolon adds
  /// to a long one.
  static Optional<TokenRange> whole(Reading reading, ArticleTitles titles, int longest) {
    var row = reading.row();
    var paragraph = reading.document().document().paragraphAt(reading.sentence().position());
    if (!titles.isNamed(paragraph) || !isWritten(reading)) {
      return Optional.empty();
    }
    var whole = range(reading, row, longest);
    return whole.length() >= SHORTEST
            && whole.length() <= longest
            && !leansBack(reading.words(), row, whole.from())
            // What stands in brackets is not told again.
            && !row.text(whole).contains("(")
        ? Optional.of(whole)
        : Optional.empty();
  }

  /// "Leur validité est limitée à …", "All other decisions …", "Fait à Paris …".
  private static boolean leansBack(FunctionWords words, TokenRow row, int from) {
    for (var i = from; i < from + 3; i++) {
      if (words.is("other.words", row.at(i).lemma()) || words.is("other.words", row.word(i))) {
        return true;
      }
    }
    return words.is("possessives", row.word(from))
        || words.is("subject.pronouns", row.word(from))
        || words.is("anaphoric.determiners", row.word(from))
            && !words.is("instrument.nouns", row.word(from + 1))
        || words.is("pointers", row.word(from)) && !words.is("instrument.nouns", row.word(from + 1))
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
                || isLonger(sentence.text(), other.text())
                // An item of a list, behind its introduction.
                || other.sentence().flaws().contains(SentenceFlaw.FRAGMENT)
                    && sentence.text().length() > other.text().length()
                || reading.words().is("subject.pronouns", new TokenRow(other).word(0))
                || reading.words().is("pointing.words", new TokenRow(other).word(0)));
  }

  /// "Eleven members of the Board …" for "Eleven members …": told with whose it is.
  private static boolean isLonger(String told, String written) {
    var head = 0;
    while (head < Math.min(told.length(), written.length())
        && told.charAt(head) == written.charAt(head)) {
      head++;
    }
    return told.length() > written.length() && head > 0 && told.endsWith(written.substring(head));
  }

  private static TokenRange range(Reading reading, TokenRow row, int longest) {
    var words = reading.words();
    var finite = new FiniteVerbs(words.language());
    var from = 0;
    var connector = row.spellsOneOf(0, words.list("connectors"));
    if (connector > 0 && row.word(connector).equals(",")) {
      from = connector + 1;
    }
    var verbs = 0;
    for (var i = from; i < row.size(); i++) {
      verbs += finite.isSurelyFinite(row, i) ? 1 : 0;
      var adds =
          row.word(i).equals(",")
              && (words.is("relatives", row.word(i + 1))
                  || row.is(i + 1, PartOfSpeech.ADP) && words.is("relatives", row.word(i + 2)));
      if (row.word(i).equals(":")) {
        return new TokenRange(from, from);
      }
      if (verbs > 0 && (adds && i > longest / 2 || row.word(i).equals(";"))) {
        return new TokenRange(from, i);
      }
    }
    var end = row.size();
    while (end > from && row.word(end - 1).equals(".")) {
      end--;
    }
    while (end > from && row.is(end - 1, PartOfSpeech.PUNCT)) {
      end--;
    }
    var closed = row.size() > end;
    return verbs > 0 && closed ? new TokenRange(from, end) : new TokenRange(from, from);
  }
}
