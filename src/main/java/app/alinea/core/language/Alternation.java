package app.alinea.core.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the first of many regular expressions in a text, as one expression with bars between them
/// would, ten times as fast: at each place only those are tried that can begin with the letter
/// there.
///
/// The expressions have neither flags nor groups that catch text.
public final class Alternation {
  private static final int PLACES = 0x250;

  /// Where nothing can begin.
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /// Flags, and groups that catch text.
  private static final Pattern FOREIGN = Pattern.compile("(?<!\\\\)\\((?!\\?(?:[:=!>]|<[=!]))");

  private final List<String> expressions = new ArrayList<>();
  private final List<Openings> openings = new ArrayList<>();
  private final int flags;

  /// What can begin with a letter inside a word, and behind that, at a word’s edge.
  private final AtomicReferenceArray<Pattern> tried = new AtomicReferenceArray<>(2 * PLACES + 2);

  private final Map<BitSet, Pattern> patterns = new ConcurrentHashMap<>();

  /// @param flags of {@link Pattern}
  /// @param expressions each may be several with bars between them
  public Alternation(int flags, String... expressions) {
    this.flags = flags;
    for (var expression : expressions) {
      this.expressions.addAll(parts(expression));
    }
    for (var expression : this.expressions) {
      if (FOREIGN.matcher(expression).find()) {
        throw new IllegalArgumentException("flags or a group that catches: " + expression);
      }
      openings.add(Openings.of(expression));
    }
  }

  /// The first match, if there is one.
  public Optional<String> find(String text) {
    Matcher matcher = null;
    var before = ' ';
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      var pattern = pattern(letter, isPlain(before) && isPlain(letter));
      before = letter;
      if (pattern == NOTHING) {
        continue;
      }
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      } else if (matcher.pattern() != pattern) {
        matcher.usePattern(pattern);
      }
      if (matcher.region(at, text.length()).lookingAt()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  public boolean isIn(String text) {
    return find(text).isPresent();
  }

  /// A letter that belongs to a word whatever the flags say.
  private static boolean isPlain(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || letter == '_';
  }

  private Pattern pattern(char letter, boolean inside) {
    var slot = Math.min(letter, PLACES) + (inside ? 0 : PLACES + 1);
    var known = tried.get(slot);
    if (known == null) {
      known = make(letter, inside);
      tried.set(slot, known);
    }
    return known;
  }

  private Pattern make(char letter, boolean inside) {
    var able = new BitSet();
    for (var i = 0; i < openings.size(); i++) {
      var opening = openings.get(i);
      var begins = letter < PLACES ? opening.mayBegin(letter) : opening.mayBeginBeyond(PLACES);
      if (begins && !(inside && opening.word())) {
        able.set(i);
      }
    }
    return able.isEmpty()
        ? NOTHING
        : patterns.computeIfAbsent(
            able,
            chosen ->
                Pattern.compile(
                    String.join("|", chosen.stream().mapToObj(expressions::get).toList()), flags));
  }

  /// What stands between the bars of an expression.
  static List<String> parts(String expression) {
    var parts = new ArrayList<String>();
    var start = 0;
    var at = 0;
    while (at < expression.length()) {
      switch (expression.charAt(at)) {
        case '(', '[', '\\' -> at = end(expression, at);
        case '|' -> {
          parts.add(expression.substring(start, at));
          at++;
          start = at;
        }
        default -> at++;
      }
    }
    parts.add(expression.substring(start));
    return parts;
  }

  /// The end of the group, the set or the escaped letter that begins here.
  static int end(String expression, int start) {
    if (expression.charAt(start) == '\\') {
      return Math.min(expression.length(), start + 2);
    }
    var closing = expression.charAt(start) == '(' ? ')' : ']';
    var at = start + 1;
    while (at < expression.length() && expression.charAt(at) != closing) {
      var nested =
          expression.charAt(at) == '\\'
              || closing == ')' && "([".indexOf(expression.charAt(at)) >= 0;
      at = nested ? end(expression, at) : at + 1;
    }
    return Math.min(expression.length(), at + 1);
  }
}
