package app.alinea.core.document;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds sentences that a copy repeats: whole ones, and half ones in lower case whose words are the
/// end of an earlier sentence.
final class RepeatedFragments {
  /// A copy repeats what stands not far before; the work must not grow with the square of a text.
  private static final int FARTHEST = 200;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_WHOLE = 5;
  private static final int SHORTEST_HALF = 4;
  private static final double SAME_WORDS = 0.75;

  /// What to remove, in order, each with the white space before it.
  List<TextSpan> find(String text) {
    var spans = SentenceSplitter.lenient().split(text);
    var kept = new ArrayDeque<List<String>>();
    var repeated = new ArrayList<TextSpan>();
    int keptEnd = 0;
    for (var span : spans) {
      var words = words(span.of(text));
      boolean lower = Character.isLowerCase(text.charAt(span.start()));
      var again = repeatsWhole(words, kept) || lower && repeatsEnd(words, kept);
      if (again && !isItem(text, span.start())) {
        repeated.add(new TextSpan(keptEnd, span.end()));
      } else {
        kept.add(words);
        if (kept.size() > FARTHEST) {
          kept.removeFirst();
        }
      }
      keptEnd = span.end();
    }
    return repeated;
  }

  /// Items of a list are alike on purpose: "b) of two members of the Board" behind "a) of two
  /// members of the Council".
  private static boolean isItem(String text, int start) {
    var line = text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start).strip();
    return !line.isEmpty() && SentenceSplitter.isMarker(line);
  }

  private static boolean repeatsWhole(List<String> words, Collection<List<String>> kept) {
    return words.size() >= SHORTEST_WHOLE && kept.contains(words);
  }

  /// A half sentence may be cut off itself at the very end of the paragraph, so any run of an
  /// earlier sentence counts where it is long.
  private static boolean repeatsEnd(List<String> words, Collection<List<String>> kept) {
    if (words.size() < SHORTEST_HALF) {
      return false;
    }
    return kept.stream()
        .filter(earlier -> earlier.size() >= words.size())
        .anyMatch(earlier ->
            shared(words, earlier.subList(endWindow(words, earlier), earlier.size()))
                >= SAME_WORDS * words.size());
  }

  private static int endWindow(List<String> words, List<String> earlier) {
    return Math.max(0, earlier.size() - words.size() - 2);
  }

  private static int shared(List<String> words, List<String> others) {
    var counts = new HashMap<String, Integer>();
    others.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (var word : words) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  private static List<String> words(String sentence) {
    var plain = Normalizer.normalize(sentence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }
}
