package app.alinea.exchange.moodle;

/// GIFT in which a backslash takes its meaning from the next character.
record GiftText(String text) {
  /// Where a character has its meaning; -1 where it does not occur.
  int find(char wanted, int from) {
    return findAny(String.valueOf(wanted), from);
  }

  int findAny(String wanted, int from) {
    for (int at = from; at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '\\') {
        at++;
      } else if (wanted.indexOf(here) >= 0) {
        return at;
      }
    }
    return -1;
  }

  int find(String wanted, int from) {
    int at = find(wanted.charAt(0), from);
    while (at >= 0 && !text.startsWith(wanted, at)) {
      at = find(wanted.charAt(0), at + 1);
    }
    return at;
  }

  static String unescaped(String raw) {
    var plain = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char here = raw.charAt(at);
      if (here == '\\' && at + 1 < raw.length()) {
        char next = raw.charAt(++at);
        plain.append(next == 'n' ? '\n' : next);
      } else {
        plain.append(here);
      }
    }
    return plain.toString();
  }
}
