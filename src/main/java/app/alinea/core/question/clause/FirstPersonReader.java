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

/// French declarations name their authors once ("Nous, chefs d’État …") and go on with bare verbs,
/// "Rappelant …", "Décidons …": puts "nous" before each.
public final class FirstPersonReader {
  private static final int OPENING = 4;
  private static final int SHORTEST = 4;
  private static final String ENDING = "ons";

  private final FunctionWords words;

  public FirstPersonReader(FunctionWords words) {
    this.words = words;
  }

  /// The paragraphs' first sentences with their subject, in order; none in other texts.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH || !opensWithAuthors(document)) {
      return told;
    }
    for (var sentence : document.sentences()) {
      var row = new TokenRow(sentence);
      var flaws = sentence.sentence().flaws();
      var whole = flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT));
      if (whole && sentence.sentence().index() == 0 && row.size() > SHORTEST) {
        var form = row.at(0).form();
        var finite = form.person() == 1 && form.number() == GrammaticalNumber.PLURAL;
        if (row.word(0).equals("nous") && words.is("operative.own", row.at(1).lemma())) {
          told.add(owned(row));
        } else if ((finite || form.mood() == Mood.PRESENT_PARTICIPLE)
            && words.is("operative.verbs", row.at(0).lemma())) {
          told.add(joined(row, row.at(0).lemma()));
        } else if (words.is("operative.verbs", regular(row.word(0)))) {
          told.add(joined(row, regular(row.word(0))));
        }
      }
    }
    return told;
  }

  /// "Nous engageons à …" behind "Nous, chefs d’État …": the pronoun that stands is the object.
  private AnalysedSentence owned(TokenRow row) {
    return new JoinedRow()
        .add(subject(), new TokenRange(0, 1))
        .addLowered(row.sentence(), new TokenRange(0, end(row)))
        .inPlaceOf(row.sentence());
  }

  private static int end(TokenRow row) {
    var to = row.size();
    while (to > 0 && Set.of(";", ".", ",").contains(row.word(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean opensWithAuthors(AnalysedDocument document) {
    if (AuthorFinder.opening(document.document().frontMatter()).isPresent()) {
      return true;
    }
    return document.sentences().stream()
        .filter(sentence -> sentence.position() < OPENING)
        .map(TokenRow::new)
        .anyMatch(row -> words.is("author.pronoun", row.word(0)) && row.word(1).equals(","));
  }

  /// "Exprimons": without its subject the tagger may take it for a noun.
  private static String regular(String word) {
    return word.endsWith(ENDING) ? word.substring(0, word.length() - ENDING.length()) + "er" : "";
  }

  private AnalysedSentence joined(TokenRow row, String lemma) {
    var to = end(row);
    var verb = row.at(0);
    var text = verb.text().toLowerCase(Locale.ROOT);
    // The participle and the first person of the plural have one stem, in every verb used here.
    var finite = text.endsWith("ant") ? text.substring(0, text.length() - 3) + ENDING : text;
    return new JoinedRow()
        .add(subject(), new TokenRange(0, 1))
        .word(
            finite,
            PartOfSpeech.VERB,
            lemma,
            new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.PRESENT))
        .add(row.sentence(), new TokenRange(1, to))
        .inPlaceOf(row.sentence());
  }

  private static AnalysedSentence subject() {
    var name = "Nous";
    var span = new TextSpan(0, name.length());
    var form = new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.NONE);
    return new AnalysedSentence(
        0,
        new Sentence(0, span, name, Set.of()),
        List.of(new Token(name, span, PartOfSpeech.PRON, "nous", form)),
        List.of(),
        List.of());
  }
}
