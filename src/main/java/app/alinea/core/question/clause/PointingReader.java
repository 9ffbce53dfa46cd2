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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// "Such denunciation shall take effect …", "Cette dénonciation prend effet …": of the acts by
/// which States deal with a treaty there is one kind each, so that "the denunciation" says as much.
public final class PointingReader {
  private final FunctionWords words;

  public PointingReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences of articles that began so, with an article instead, in order.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    for (var sentence : document.sentences()) {
      var number = document.document().paragraphAt(sentence.position()).number();
      if (sentence.sentence().usable() && sentence.sentence().index() > 0 && number.isArticle()) {
        plain(sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> plain(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    if (!words.is("pointing.words", row.word(0)) || !words.is("treaty.acts", row.word(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new JoinedRow()
            .add(article(row), new TokenRange(0, 1))
            .add(sentence, new TokenRange(1, row.size()))
            .inPlaceOf(sentence));
  }

  private AnalysedSentence article(TokenRow row) {
    var text = text(row);
    var number = row.word(1).endsWith("s") ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    var gender = text.equals("La") ? Gender.FEMININE : row.at(1).form().gender();
    var span = new TextSpan(0, text.length());
    return new AnalysedSentence(
        0,
        new Sentence(0, span, text, Set.of()),
        List.of(
            new Token(
                text,
                span,
                PartOfSpeech.DET,
                text.toLowerCase(Locale.ROOT),
                new WordForm(gender, number, 0, Mood.NONE))),
        List.of(),
        List.of());
  }

  private String text(TokenRow row) {
    if (words.language() == Language.ENGLISH) {
      return "The";
    }
    if (row.word(1).endsWith("s")) {
      return "Les";
    }
    if (FrenchSound.elides(row.word(1))) {
      return "L’";
    }
    return row.word(0).startsWith("cette") ? "La" : "Le";
  }
}
