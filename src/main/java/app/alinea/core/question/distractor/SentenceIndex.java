package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the sentences of a document that speak of the same thing as a stem.
public final class SentenceIndex {
  /// A word in more sentences than this says little of what a sentence is about.
  private static final int COMMON = 150;

  private final List<Entry> entries;
  private final Map<String, List<Integer>> byStem = new HashMap<>();

  public SentenceIndex(List<AnalysedSentence> sentences) {
    entries = sentences.stream().map(Entry::of).toList();
    for (var i = 0; i < entries.size(); i++) {
      for (var stem : entries.get(i).words().stems()) {
        byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// A sentence with its meaningful words.
  ///
  /// @param lower its text in lower case
  public record Entry(AnalysedSentence sentence, String lower, WordBag words) {
    private static Entry of(AnalysedSentence sentence) {
      var text = sentence.text();
      return new Entry(sentence, text.toLowerCase(Locale.ROOT), WordBag.of(text));
    }
  }

  /// Sentences that hold at least a share of the telling words of a text.
  public List<Entry> like(WordBag text, double share) {
    var hits = new HashMap<Integer, Integer>();
    var telling = 0;
    for (var stem : text.stems()) {
      var found = byStem.getOrDefault(stem, List.of());
      if (found.size() > COMMON) {
        continue;
      }
      telling++;
      for (var index : found) {
        hits.merge(index, 1, Integer::sum);
      }
    }
    var needed = Math.max(1, Math.ceil(telling * share));
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() >= needed)
        .map(Map.Entry::getKey)
        .sorted()
        .map(entries::get)
        .toList();
  }

  /// In how many sentences a word occurs.
  public int frequency(String stem) {
    return byStem.getOrDefault(stem, List.of()).size();
  }
}
