package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/// "Fighting Fog: The United States has provided …": what English statements say behind a heading
/// in the same line is a sentence of its own.
public final class HeadedReader {
  private static final int LONGEST_HEADING = 9;
  private static final int SHORTEST = 6;

  private final FunctionWords words;

  public HeadedReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences without their headings, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return EnglishSentences.retold(words, sentences, row -> behind(row).stream());
  }

  private Optional<AnalysedSentence> behind(TokenRow row) {
    for (var i = 1; i < Math.min(LONGEST_HEADING, row.size() - SHORTEST); i++) {
      if (row.is(i, PartOfSpeech.VERB) && !Character.isUpperCase(row.at(i).text().charAt(0))
          || words.is("author.pronoun", row.word(i))) {
        return Optional.empty();
      }
      if (row.word(i).equals(":")) {
        return startsSentence(row, i + 1)
            ? Optional.of(
                new JoinedRow()
                    .add(row.sentence(), new TokenRange(i + 1, row.size()))
                    .inPlaceOf(row.sentence()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean startsSentence(TokenRow row, int index) {
    return Character.isUpperCase(row.at(index).text().charAt(0))
        && (row.is(index, PartOfSpeech.DET)
            || row.is(index, PartOfSpeech.PROPN)
            || words.is("author.pronoun", row.word(index)));
  }
}
