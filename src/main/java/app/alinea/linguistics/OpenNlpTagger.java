package app.alinea.linguistics;

import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/// Parts of speech by OpenNLP's models, word by word from the left. Safe for many threads.
///
/// The library's own search gives the same tags: it caches what it sees of a word, the tags before
/// it included, so that all its hypotheses get the same scores and the best one is always the one
/// that takes the best tag at each word. This way there is one sum a word.
final class OpenNlpTagger {
  private final TagModel model;

  OpenNlpTagger(TagModel model) {
    this.model = model;
  }

  /// @param words with straight apostrophes, as in the model's training texts
  List<PartOfSpeech> tag(List<String> words) {
    var features = new TagFeatures(words, model);
    var parts = new ArrayList<PartOfSpeech>(words.size());
    var earlier = "";
    var before = "";
    for (int at = 0; at < words.size(); at++) {
      var sums = new double[model.size()];
      features.add(at, earlier, before, sums);
      int best = best(sums);
      parts.add(model.part(best));
      earlier = before;
      before = model.name(best);
    }
    return parts;
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      best = sums[tag] > sums[best] ? tag : best;
    }
    return best;
  }
}
