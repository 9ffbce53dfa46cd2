package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What readers that retell English sentences share: they look at each sentence that may be asked
/// about, and at none of another language.
final class EnglishSentences {
  private EnglishSentences() {}

  /// @param retelling what a sentence says once more, as a sentence or several of its own
  /// @return in the order of the sentences
  static List<AnalysedSentence> retold(
      FunctionWords words,
      List<AnalysedSentence> sentences,
      Function<TokenRow, Stream<AnalysedSentence>> retelling) {
    return words.language() == Language.ENGLISH
        ? sentences.stream()
            .filter(sentence -> sentence.sentence().usable())
            .map(TokenRow::new)
            .flatMap(retelling)
            .toList()
        : List.of();
  }
}
