package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "There shall be established a Committee on Wells. It shall consist of …": what an English
/// article founds in one sentence is the subject of the next.
public final class FoundedReader {
  private static final Set<String> FOUNDING =
      Set.of("established", "created", "constituted", "founded", "instituted");

  private static final Set<String> NAMING = Set.of("of", "on", "for", "and", "the", "against");
  private static final Set<String> GOING_ON =
      Set.of("shall", "may", "is", "consists", "comprises", "has", "meets");

  private final FunctionWords words;

  public FoundedReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences whose "it" was named, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    for (var i = 1; i < sentences.size(); i++) {
      var last = sentences.get(i - 1);
      var sentence = sentences.get(i);
      if (sentence.sentence().usable() && last.position() == sentence.position()) {
        named(last, sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> named(AnalysedSentence last, AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    if (!row.word(0).equals("it") || !GOING_ON.contains(row.word(1))) {
      return Optional.empty();
    }
    return founded(new TokenRow(last))
        .map(name ->
            new JoinedRow()
                .word("The", PartOfSpeech.DET, "the", WordForm.NONE)
                .add(last, name)
                .add(sentence, new TokenRange(1, row.size()))
                .inPlaceOf(sentence));
  }

  /// The only body that a sentence founds, without its article.
  private Optional<TokenRange> founded(TokenRow row) {
    if (!row.word(0).equals("there")) {
      return Optional.empty();
    }
    for (var i = 2; i + 2 < row.size(); i++) {
      if (FOUNDING.contains(row.word(i - 1))
          && (row.word(i).equals("a") || row.word(i).equals("an"))) {
        var end = i + 1;
        while (isCapital(row, end) || NAMING.contains(row.word(end)) && isNamed(row, end + 1)) {
          end++;
        }
        return end > i + 1 ? Optional.of(new TokenRange(i + 1, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(TokenRow row, int index) {
    return isCapital(row, index) || row.word(index).equals("the") && isCapital(row, index + 1);
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }
}
