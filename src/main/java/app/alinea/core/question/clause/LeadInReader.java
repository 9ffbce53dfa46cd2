package app.alinea.core.question.clause;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// English declarations list what their authors will do in paragraphs or items that begin with the
/// bare verb ("Hereby decide to: 1. Support …; 2. Enhance …"): puts "We will" before each, and "We"
/// before what they hold or decide ("WELCOME …", "DECIDE to …").
public final class LeadInReader {
  private static final int FEWEST = 4;
  private static final double MOST = 0.4;
  private static final int SHORTEST = 5;

  private final FunctionWords words;

  public LeadInReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences that begin so, with their subject, in order; none in other texts.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    var listed = lists(document);
    var led = false;
    var position = -1;
    for (var sentence : document.sentences()) {
      if (sentence.position() != position) {
        led = led && position >= 0 && sentence.sentence().index() == 0;
        position = sentence.position();
      }
      var row = new TokenRow(sentence);
      if (sentence.text().endsWith(":")) {
        led = opens(row);
        continue;
      }
      var acts = isWhole(sentence) && row.size() > SHORTEST && isBareVerb(row);
      if (acts && (led || listed && sentence.sentence().index() == 0)) {
        told.add(joined(row));
      } else if (!acts) {
        led = false;
      }
    }
    return told;
  }

  /// Whether most paragraphs begin with a bare verb.
  private boolean lists(AnalysedDocument document) {
    var acting =
        document.sentences().stream()
            .filter(sentence -> sentence.sentence().index() == 0)
            .map(TokenRow::new)
            .filter(this::isBareVerb)
            .count();
    return acting >= Math.max(FEWEST, MOST * document.document().paragraphs().size());
  }

  /// "… agree to the following steps:", "… with other partners to:", "we will:".
  private boolean opens(TokenRow row) {
    for (var i = 0; i < row.size(); i++) {
      if (words.is("author.pronoun", row.word(i)) || row.word(i).equals("following")) {
        return true;
      }
    }
    return row.word(row.size() - 2).equals("to") || row.word(row.size() - 2).equals("will");
  }

  private static boolean isWhole(AnalysedSentence sentence) {
    var flaws = sentence.sentence().flaws();
    return flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT));
  }

  private boolean isBareVerb(TokenRow row) {
    return row.size() > 2
        && Character.isUpperCase(row.at(0).text().charAt(0))
        && (words.is("item.verbs", row.word(0)) || isShouted(row))
        && (!row.isVerb(1) || isShouted(row))
        && !row.word(1).equals("for")
        && !row.word(1).equals("of");
  }

  /// "CALL ON all Member States to …", "DECIDE to …": a stance or a decision in capitals.
  private boolean isShouted(TokenRow row) {
    return row.at(0).text().equals(row.at(0).text().toUpperCase(Locale.ROOT))
        && words.is("stated.verbs", row.word(0));
  }

  private AnalysedSentence joined(TokenRow row) {
    var to = row.size();
    while (to > 0
        && (Set.of(";", ".", ",").contains(row.word(to - 1))
            || row.is(to - 1, PartOfSpeech.CCONJ))) {
      to--;
    }
    var verb = row.word(0);
    var stated = isShouted(row) || words.is("attitude.verbs", verb);
    var said = new JoinedRow().add(we(), new TokenRange(0, 1));
    var spoken = stated ? said : said.word("will", PartOfSpeech.AUX, "will", WordForm.NONE);
    var acted =
        spoken.word(
            verb,
            PartOfSpeech.VERB,
            verb,
            stated
                ? new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.PRESENT)
                : new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.INFINITIVE));
    var on = row.at(1).text().equals("ON") || row.at(1).text().equals("UPON");
    return (on ? acted.word(row.word(1), PartOfSpeech.ADP, row.word(1), WordForm.NONE) : acted)
        .add(row.sentence(), new TokenRange(on ? 2 : 1, to))
        .inPlaceOf(row.sentence());
  }

  private static AnalysedSentence we() {
    var name = "We";
    var span = new TextSpan(0, name.length());
    var form = new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.NONE);
    return new AnalysedSentence(
        0,
        new Sentence(0, span, name, Set.of()),
        List.of(new Token(name, span, PartOfSpeech.PRON, "we", form)),
        List.of(),
        List.of());
  }
}
