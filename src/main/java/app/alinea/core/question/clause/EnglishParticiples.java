package app.alinea.core.question.clause;

import app.alinea.core.document.Sentence;
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
import java.util.Set;

/// What the authors of an English declaration say by the way: "Recalling the accord of Bergen, we
/// …", "…, noting that fog is rare", and what they say between semicolons, each as a sentence of
/// its own.
public final class EnglishParticiples {
  private static final int SHORTEST = 5;
  private static final Set<String> SAYING =
      Set.of(
          "recognize",
          "recognise",
          "note",
          "stress",
          "emphasize",
          "emphasise",
          "underline",
          "underscore",
          "reaffirm",
          "acknowledge",
          "highlight",
          "welcome",
          "recall",
          "affirm",
          "reiterate",
          "condemn",
          "appreciate",
          "commend");

  private final FunctionWords words;

  public EnglishParticiples(FunctionWords words) {
    this.words = words;
  }

  /// The sentences made of them, in order; none in texts whose authors do not say "we".
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    for (var sentence : document.sentences()) {
      if (sentence.sentence().usable()) {
        var row = new TokenRow(sentence);
        told.addAll(parts(row));
        told.addAll(said(row));
      }
    }
    return told;
  }

  /// "we will launch a group …; and we will establish …".
  private List<AnalysedSentence> parts(TokenRow row) {
    var told = new ArrayList<AnalysedSentence>();
    var from = 0;
    for (var i = 0; i <= row.size(); i++) {
      if (i < row.size() && !row.word(i).equals(";")) {
        continue;
      }
      var start = row.is(from, PartOfSpeech.CCONJ) ? from + 1 : from;
      if (from > 0 && i - start >= SHORTEST && words.is("author.pronoun", row.word(start))) {
        told.add(
            new JoinedRow()
                .add(row.sentence(), new TokenRange(start, i))
                .inPlaceOf(row.sentence()));
      }
      from = i + 1;
    }
    return told;
  }

  private List<AnalysedSentence> said(TokenRow row) {
    var told = new ArrayList<AnalysedSentence>();
    var author = author(row);
    for (var i = 0; i + SHORTEST < row.size(); i++) {
      var opens = i == 0 || row.word(i - 1).equals(",") && author >= 0 && author < i;
      if (!opens
          || !row.word(i).endsWith("ing")
          || !SAYING.contains(row.at(i).lemma())
          || i == 0 && author < 0) {
        continue;
      }
      var end = i == 0 ? author : row.size();
      while (end > i && (row.is(end - 1, PartOfSpeech.PUNCT) || row.word(end - 1).equals(","))) {
        end--;
      }
      if (end - i >= SHORTEST && !pointsBack(row, i + 1)) {
        told.add(
            new JoinedRow()
                .add(we(), new TokenRange(0, 1))
                .word(
                    row.at(i).lemma(),
                    PartOfSpeech.VERB,
                    row.at(i).lemma(),
                    new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.PRESENT))
                .add(row.sentence(), new TokenRange(i + 1, end))
                .inPlaceOf(row.sentence()));
      }
    }
    return told;
  }

  private boolean pointsBack(TokenRow row, int index) {
    var at = row.word(index).equals("that") ? index + 1 : index;
    return words.is("anaphoric.determiners", row.word(at)) || words.is("pronouns", row.word(at));
  }

  /// Where the authors begin to speak, or -1.
  private int author(TokenRow row) {
    for (var i = 0; i < row.size(); i++) {
      if (words.is("author.pronoun", row.word(i)) && (i == 0 || row.word(i - 1).equals(","))) {
        return i;
      }
    }
    return -1;
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
