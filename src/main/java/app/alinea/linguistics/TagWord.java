package app.alinea.linguistics;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// What a model says of a word wherever it stands. Texts repeat their words, and to put the names
/// of all its features together takes longer than to add what they say.
///
/// @param own its ends, and itself
/// @param before what it says of the next word, and of the one behind that
/// @param behind what it says of the last word, and of the one before that
/// @param kind its class
record TagWord(
    List<Context> own, List<List<Context>> before, List<List<Context>> behind, List<Context> kind) {
  private static final int AFFIX = 4;
  static final int WINDOW = 2;

  TagWord {
    own = List.copyOf(own);
    before = List.copyOf(before);
    behind = List.copyOf(behind);
    kind = List.copyOf(kind);
  }

  static TagWord of(String word, TagModel model) {
    var lower = StringUtil.toLowerCase(word);
    var wordClass = FeatureGeneratorUtil.tokenFeature(word);
    var own = new ArrayList<>(model.said("def"));
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      own.addAll(model.said("suf=" + word.substring(word.length() - length)));
    }
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      own.addAll(model.said("pre=" + word.substring(0, length)));
    }
    own.addAll(model.said("w=" + lower));
    var kind = new ArrayList<>(model.said("wc=" + wordClass));
    kind.addAll(model.said("w&c=" + lower + "," + wordClass));
    return new TagWord(own, around(model, "p", lower), around(model, "n", lower), kind);
  }

  private static List<List<Context>> around(TagModel model, String side, String lower) {
    var said = new ArrayList<List<Context>>();
    for (int away = 1; away <= WINDOW; away++) {
      said.add(model.said(side + away + "w=" + lower));
    }
    return said;
  }
}
