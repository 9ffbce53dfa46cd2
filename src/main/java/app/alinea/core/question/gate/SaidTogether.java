package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedSentence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In how many sentences of a document two words stand together, by their lemmas.
public final class SaidTogether {
  private final Map<String, BitSet> sentencesWith = new HashMap<>();

  public SaidTogether(List<AnalysedSentence> sentences) {
    for (var i = 0; i < sentences.size(); i++) {
      for (var token : sentences.get(i).tokens()) {
        sentencesWith.computeIfAbsent(token.lemma(), _ -> new BitSet()).set(i);
      }
    }
  }

  int count(String one, String other) {
    var both = (BitSet) sentencesWith.getOrDefault(one, new BitSet()).clone();
    both.and(sentencesWith.getOrDefault(other, new BitSet()));
    return both.cardinality();
  }
}
