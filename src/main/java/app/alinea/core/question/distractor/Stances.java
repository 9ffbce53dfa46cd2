package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.clause.FunctionWords;
import java.util.HashMap;
import java.util.Map;

/// On which side of a document's sympathies its names stand: of a country that is accused, only
/// others that are accused are plausible in its place. Counted by sentences with words of blame and
/// of praise.
final class Stances {
  private final Map<String, Integer> balance = new HashMap<>();

  Stances(AnalysedDocument document, FunctionWords words) {
    for (var sentence : document.sentences()) {
      var score = 0;
      for (var token : sentence.tokens()) {
        if (words.is("blame.words", token.lemma())) {
          score--;
        } else if (words.is("praise.words", token.lemma())) {
          score++;
        }
      }
      if (score != 0) {
        var sign = Integer.signum(score);
        sentence.entities().stream()
            .map(entity -> entity.id())
            .distinct()
            .forEach(id -> balance.merge(id, sign, Integer::sum));
      }
    }
  }

  /// Whether two names stand on the same side, or one of them on none.
  boolean alike(String left, String right) {
    return side(left) == side(right);
  }

  private int side(String id) {
    return balance.getOrDefault(id, 0) < 0 ? -1 : 1;
  }
}
