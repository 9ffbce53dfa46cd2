package app.alinea.core.library;

import app.alinea.core.document.Paragraph;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Pairs paragraphs of two texts by their numbers without ever crossing: where numbers start anew,
/// are missing or come on top, the order of the others tells which belongs to which.
///
/// The best alignment of two sequences (Needleman and Wunsch, 1970), without a price for gaps.
/// Equal numbers count, equal labels a little more ("Article 1" faces "Article premier" all the
/// same), and figures and names that both texts share decide where numbers alone cannot.
final class NumberAlignment {
  private static final float SAME_VALUE = 2;
  private static final float SAME_LABEL = 0.5f;

  /// Four bytes each are kept of as many pairs; longer texts are paired in order, first come first.
  private static final long MOST_PAIRS = 16_000_000;

  /// Figures, and words that begin with a capital: they survive translation, at least their start.
  private static final Pattern KEPT = Pattern.compile("\\d+|\\p{Lu}\\p{L}{2,3}");

  private final List<Paragraph> here;
  private final List<Paragraph> there;
  private final Map<Integer, Set<String>> keptHere = new HashMap<>();
  private final Map<Integer, Set<String>> keptThere = new HashMap<>();

  private NumberAlignment(List<Paragraph> here, List<Paragraph> there) {
    this.here = here;
    this.there = there;
  }

  /// @return rank there by rank here; what has no partner is absent
  static Map<Integer, Integer> of(List<Paragraph> here, List<Paragraph> there) {
    var alignment = new NumberAlignment(here, there);
    return (long) here.size() * there.size() > MOST_PAIRS ? alignment.inOrder() : alignment.best();
  }

  private Map<Integer, Integer> best() {
    // From the end, so that the way can be walked from the beginning.
    var worth = new float[here.size() + 1][there.size() + 1];
    for (int i = here.size() - 1; i >= 0; i--) {
      for (int j = there.size() - 1; j >= 0; j--) {
        float apart = Math.max(worth[i + 1][j], worth[i][j + 1]);
        worth[i][j] = Math.max(apart, likeness(i, j, worth[i + 1][j + 1]));
      }
    }
    var pairs = new HashMap<Integer, Integer>();
    int i = 0;
    int j = 0;
    while (i < here.size() && j < there.size()) {
      if (isSame(i, j) && worth[i][j] == likeness(i, j, worth[i + 1][j + 1])) {
        pairs.put(i++, j++);
      } else if (worth[i + 1][j] >= worth[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private boolean isSame(int i, int j) {
    return here.get(i).number().value() == there.get(j).number().value();
  }

  /// What pairing both adds to what follows; 0 where they are not alike.
  private float likeness(int i, int j, float after) {
    if (!isSame(i, j)) {
      return 0;
    }
    boolean label = here.get(i).number().label().equals(there.get(j).number().label());
    return after + SAME_VALUE + (label ? SAME_LABEL : 0) + shared(i, j);
  }

  /// 0 to 2: more than a label weighs, which tells a part by its rank in its own text.
  private float shared(int i, int j) {
    var one = keptHere.computeIfAbsent(i, at -> kept(here.get(at).text()));
    var other = keptThere.computeIfAbsent(j, at -> kept(there.get(at).text()));
    long both = one.stream().filter(other::contains).count();
    int all = one.size() + other.size();
    return all == 0 ? 0 : 4f * both / all;
  }

  private static Set<String> kept(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var kept = new HashSet<String>();
    KEPT.matcher(plain).results().forEach(found -> kept.add(found.group()));
    return kept;
  }

  /// The first paragraph further down that has the number.
  private Map<Integer, Integer> inOrder() {
    var pairs = new HashMap<Integer, Integer>();
    int from = 0;
    for (int i = 0; i < here.size(); i++) {
      for (int j = from; j < Math.min(there.size(), from + 100); j++) {
        if (isSame(i, j)) {
          pairs.put(i, j);
          from = j + 1;
          break;
        }
      }
    }
    return pairs;
  }
}
