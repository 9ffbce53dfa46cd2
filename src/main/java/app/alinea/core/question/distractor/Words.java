package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Draft;
import java.util.regex.Pattern;

/// Where a word stands in a key, and whether it can be exchanged there.
final class Words {
  private Words() {}

  /// Where a whole word begins in a text that no name follows, or -1.
  static int place(String text, String word) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length();
      var starts =
          at == 0 || !Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) != '-';
      var stops =
          end == text.length()
              || !Character.isLetter(word.charAt(word.length() - 1))
              || !Character.isLetter(text.charAt(end)) && text.charAt(end) != '-';
      var named =
          Character.isLetter(word.charAt(word.length() - 1))
              && end + 1 < text.length()
              && Character.isUpperCase(text.charAt(end + 1));
      if (starts && stops && !named) {
        return at;
      }
    }
    return -1;
  }

  /// Whether a text has a word or name whole.
  static boolean holds(String text, String word) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /// "la Commission électorale nationale": adjectives belong to the name that goes before them.
  private static final Pattern NAMED =
      Pattern.compile(
          "^.* \\p{Lu}[\\p{L}-]+(?: \\p{Ll}\\p{L}+(?:al|ale|aux|elle|ique|aire|ive)s?){1,2} $");

  /// "la Banque centrale européenne": a word of a name cannot be exchanged.
  static boolean isInName(Draft draft, String key, int at) {
    var before = key.substring(0, at).strip();
    var last = before.substring(before.lastIndexOf(' ') + 1);
    return isInEntity(draft, key, at)
        || NAMED.matcher(key.substring(0, at)).matches()
        || !last.isEmpty() && !last.equals(before) && Character.isUpperCase(last.charAt(0));
  }

  /// Whether it stands within what is known as a name.
  static boolean isInEntity(Draft draft, String key, int at) {
    var sentence = draft.fact().evidence().sentence();
    return sentence.entities().stream()
        .map(entity -> entity.span().of(sentence.text()))
        .anyMatch(name -> {
          var from = key.indexOf(name);
          return from >= 0 && from <= at && at < from + name.length();
        });
  }

  static boolean isQuoted(String key, int at) {
    var before = key.substring(0, at);
    return before.chars().filter(mark -> mark == '«' || mark == '“').count()
        > before.chars().filter(mark -> mark == '»' || mark == '”').count();
  }
}
