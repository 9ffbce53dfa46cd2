package app.alinea.linguistics;

import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// What the tagging models were trained to see of a word: its ends, its neighbours, its class, the
/// tags before it. The order matters to the last bit of a sum, and so to ties.
final class TagFeatures {
  private static final int AFFIX = 4;
  private static final int WINDOW = 2;

  private final List<String> words;
  private final String[] lower;

  TagFeatures(List<String> words) {
    this.words = words;
    this.lower = words.stream().map(StringUtil::toLowerCase).toArray(String[]::new);
  }

  /// @param earlier the tag of the last word but one, empty where there is none
  /// @param before the tag of the last word, empty at the sentence's start
  void of(int at, String earlier, String before, Consumer<String> features) {
    var word = words.get(at);
    features.accept("def");
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      features.accept("suf=" + word.substring(word.length() - length));
    }
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      features.accept("pre=" + word.substring(0, length));
    }
    features.accept("w=" + lower[at]);
    for (int back = 1; back <= Math.min(WINDOW, at); back++) {
      features.accept("p" + back + "w=" + lower[at - back]);
    }
    for (int ahead = 1; ahead <= WINDOW && at + ahead < lower.length; ahead++) {
      features.accept("n" + ahead + "w=" + lower[at + ahead]);
    }
    if (at <= WINDOW) {
      features.accept(at == 0 ? "S=begin" : "p" + at + "S=begin");
    }
    var wordClass = FeatureGeneratorUtil.tokenFeature(word);
    features.accept("wc=" + wordClass);
    features.accept("w&c=" + lower[at] + "," + wordClass);
    if (!before.isEmpty()) {
      features.accept("t=" + before);
    }
    if (!earlier.isEmpty()) {
      features.accept("t2=" + earlier + "," + before);
    }
  }
}
