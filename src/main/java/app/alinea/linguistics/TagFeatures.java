package app.alinea.linguistics;

import java.util.List;

/// What the tagging models were trained to see of a word: its ends, its neighbours, its class, the
/// tags before it. The order matters to the last bit of a sum, and so to ties.
final class TagFeatures {
  private final List<TagWord> words;
  private final TagModel model;

  TagFeatures(List<String> words, TagModel model) {
    this.words = words.stream().map(model::word).toList();
    this.model = model;
  }

  /// Adds to the sum of each tag what the model says for it.
  ///
  /// @param earlier the tag of the last word but one, empty where there is none
  /// @param before the tag of the last word, empty at the sentence's start
  void add(int at, String earlier, String before, double[] sums) {
    var word = words.get(at);
    TagModel.add(word.own(), sums);
    for (int back = 1; back <= Math.min(TagWord.WINDOW, at); back++) {
      TagModel.add(words.get(at - back).before().get(back - 1), sums);
    }
    for (int ahead = 1; ahead <= TagWord.WINDOW && at + ahead < words.size(); ahead++) {
      TagModel.add(words.get(at + ahead).behind().get(ahead - 1), sums);
    }
    if (at <= TagWord.WINDOW) {
      TagModel.add(model.said(at == 0 ? "S=begin" : "p" + at + "S=begin"), sums);
    }
    TagModel.add(word.kind(), sums);
    if (!before.isEmpty()) {
      TagModel.add(model.said("t=" + before), sums);
    }
    if (!earlier.isEmpty()) {
      TagModel.add(model.said("t2=" + earlier + "," + before), sums);
    }
  }
}
