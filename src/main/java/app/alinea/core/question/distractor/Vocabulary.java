package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of a document by their first letters: nobody believes a word that the text nowhere
/// has.
final class Vocabulary {
  private static final int STEM = 6;

  private final Set<String> stems = ConcurrentHashMap.newKeySet();
  private final List<String> sentences;

  Vocabulary(AnalysedDocument document) {
    this.sentences =
        document.sentences().stream()
            .map(sentence -> sentence.text().toLowerCase(Locale.ROOT))
            .toList();
    for (var sentence : document.sentences()) {
      for (var token : sentence.tokens()) {
        stems.add(stem(token.text().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /// Whether all words of a phrase are words of the document.
  boolean has(String phrase) {
    return Stream.of(phrase.split("[ ’]", -1)).allMatch(word -> stems.contains(stem(word)));
  }

  /// The sentences of the document in lower case.
  List<String> sentences() {
    return sentences;
  }

  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > STEM ? lower.substring(0, STEM) : lower;
  }
}
