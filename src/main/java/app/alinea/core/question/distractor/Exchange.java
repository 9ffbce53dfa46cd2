package app.alinea.core.question.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A word of a key with what can stand in its place.
///
/// @param others the first is the one to put where two words are exchanged
record Exchange(int start, int end, List<String> others) {
  private static final int ROOT = 5;
  private static final Pattern LED =
      Pattern.compile(
          "^(?:(?:du |des |d’(?:une? )?)|(?:à |aux? |de |of |to |in |from )?(?:la |le |les |l’|the"
              + " |an? )?)");

  Exchange {
    others = List.copyOf(others);
  }

  String in(String key, String other) {
    return key.substring(0, start) + other + key.substring(end);
  }

  /// With another word than the one that is put for the first; empty where there is none.
  Optional<Exchange> beside(Exchange first) {
    var taken = root(first.others.getFirst());
    var free = others.stream().filter(other -> !root(other).equals(taken)).toList();
    return free.isEmpty() ? Optional.empty() : Optional.of(new Exchange(start, end, free));
  }

  /// "paix" of "de la paix": what leads words is no likeness of theirs.
  private static String root(String word) {
    var bare = LED.matcher(word).replaceFirst("");
    return bare.substring(0, Math.min(ROOT, bare.length())).toLowerCase(Locale.ROOT);
  }

  boolean meets(Exchange other) {
    return start < other.end && other.start < end;
  }

  /// One exchanged, the other, and both: each in two of three, so that none is what the rest
  /// resemble.
  static List<String> crossed(String key, Exchange one, Exchange another) {
    var left = one.start < another.start ? one : another;
    var right = one.start < another.start ? another : one;
    var found = new ArrayList<String>();
    var changed = right.in(key, right.others.getFirst());
    found.add(left.in(key, left.others.getFirst()));
    found.add(changed);
    found.add(left.in(changed, left.others.getFirst()));
    return found;
  }
}
