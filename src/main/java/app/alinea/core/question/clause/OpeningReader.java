package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/// Tells the opening of an English declaration without the row of its authors: "Today, we – the
/// leaders of Norway, Malta and Ghana – met in Bergen for …" says that "we met in Bergen for …".
public final class OpeningReader {
  private static final int FARTHEST = 60;
  private static final int LATEST = 4;
  private static final int SHORTEST = 3;

  private final FunctionWords words;

  public OpeningReader(FunctionWords words) {
    this.words = words;
  }

  /// The openings, in order; English only.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return EnglishSentences.retold(words, sentences, row -> opening(row).stream());
  }

  private Optional<AnalysedSentence> opening(TokenRow row) {
    var we = author(row);
    var verb = we < 0 ? -1 : verb(row, we);
    return verb > 0 && row.size() - verb > SHORTEST
        ? Optional.of(
            new JoinedRow()
                .add(row.sentence(), new TokenRange(we, we + 1))
                .add(row.sentence(), new TokenRange(verb, row.size()))
                .inPlaceOf(row.sentence()))
        : Optional.empty();
  }

  /// "we" with a comma or a dash behind it, near the start, or -1.
  private int author(TokenRow row) {
    for (var i = 0; i < Math.min(LATEST, row.size() - 1); i++) {
      if (words.is("author.pronoun", row.word(i)) && isMark(row.word(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /// The verb of meeting behind the mark that closes the row, or -1.
  private int verb(TokenRow row, int we) {
    for (var i = we + 2; i < Math.min(row.size() - 1, we + FARTHEST); i++) {
      var auxiliary = row.is(i, PartOfSpeech.AUX) ? i + 1 : i;
      if (isMark(row.word(i - 1))
          && (words.is("meeting.verbs", row.at(auxiliary).lemma())
              || words.is("meeting.verbs", row.word(auxiliary)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(String word) {
    return word.matches("[,–—-]|--");
  }
}
