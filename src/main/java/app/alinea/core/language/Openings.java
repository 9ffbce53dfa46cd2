package app.alinea.core.language;

import java.util.BitSet;

/// What a match of a regular expression can begin with, as far as a short look tells. What this
/// does not understand may begin with anything.
///
/// @param letters in one case
/// @param word whether a match begins at a word’s edge only
record Openings(boolean anything, BitSet letters, boolean word) {
  private static final String EDGE = "\\b";
  private static final String SPECIAL = "()[]{}?*+|.$\\";

  static Openings of(String expression) {
    var reader = new Reader(expression);
    var known = reader.sequence();
    return new Openings(!known, reader.letters, expression.startsWith(EDGE));
  }

  boolean mayBegin(int character) {
    return anything || letters.get(inOneCase(character));
  }

  /// Whether a match may begin with a character from here on.
  boolean mayBeginBeyond(int character) {
    return anything || letters.nextSetBit(character) >= 0;
  }

  private static int inOneCase(int character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  private static final class Reader {
    private final String text;
    private final BitSet letters = new BitSet();
    private int at;

    private Reader(String text) {
      this.text = text;
    }

    /// Whether each match begins with one of the letters found.
    private boolean sequence() {
      while (at < text.length()) {
        if (text.startsWith(EDGE, at)) {
          at += EDGE.length();
        } else if (text.charAt(at) == '^') {
          at++;
        } else if (text.startsWith("(?=", at)
            || text.startsWith("(?!", at)
            || text.startsWith("(?<", at)) {
          at = Alternation.end(text, at);
        } else {
          var read = atom();
          if (read != Read.OPTIONAL && read != Read.NEEDED) {
            return false;
          }
          if (read == Read.NEEDED && !isQuantifiedAway()) {
            return true;
          }
        }
      }
      return false;
    }

    private enum Read {
      NEEDED,
      OPTIONAL,
      UNKNOWN
    }

    private Read atom() {
      var next = text.charAt(at);
      if (text.startsWith("(?:", at)) {
        return group();
      }
      if (next == '[') {
        return set();
      }
      if (next == '\\' && at + 1 < text.length() && !isLetter(text.charAt(at + 1))) {
        at++;
      } else if (SPECIAL.indexOf(next) >= 0) {
        return Read.UNKNOWN;
      }
      letters.set(inOneCase(text.charAt(at)));
      at++;
      return Read.NEEDED;
    }

    private static boolean isLetter(char character) {
      return Character.isLetterOrDigit(character);
    }

    private Read group() {
      var end = Alternation.end(text, at);
      var read = Read.NEEDED;
      for (var part : Alternation.parts(text.substring(at + "(?:".length(), end - 1))) {
        if (part.isEmpty() || part.equals("^")) {
          read = Read.OPTIONAL;
        } else {
          var inner = new Reader(part);
          if (!inner.sequence()) {
            return Read.UNKNOWN;
          }
          letters.or(inner.letters);
        }
      }
      at = end;
      return read;
    }

    private Read set() {
      var end = text.indexOf(']', at);
      var content = text.substring(at + 1, Math.max(end, at + 1));
      if (content.isEmpty() || content.chars().anyMatch(c -> "^\\[&-".indexOf(c) >= 0)) {
        return Read.UNKNOWN;
      }
      content.chars().forEach(c -> letters.set(inOneCase(c)));
      at = end + 1;
      return Read.NEEDED;
    }

    /// "?", "*", "{0,4}": what was read need not be there.
    private boolean isQuantifiedAway() {
      if (at == text.length()) {
        return false;
      }
      return switch (text.charAt(at)) {
        case '?', '*' -> {
          at++;
          yield true;
        }
        case '{' -> {
          at = text.indexOf('}', at) + 1;
          yield true;
        }
        default -> false;
      };
    }
  }
}
