package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How much of each word of a full form its acronym shows: "Co" and "Pro" of "Comité de Protection"
/// in "COPRO". What stands in the place of a word has to begin with as much, or the letters tell
/// which full form is right.
final class LettersOfName {
  /// Longer beginnings are words of their own.
  private static final int LONGEST = 4;

  /// "Partnership for Global Infrastructure and Investment" is "PGI" too.
  private static final int MOST_SKIPPED = 1;

  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

  private LettersOfName() {}

  /// For each word how many of its letters the acronym shows; empty where the letters are those of
  /// another name, as of an English one in a French text.
  ///
  /// @param small whether each word is one that acronyms leave out
  static Optional<List<Integer>> shown(String acronym, List<String> words, List<Boolean> small) {
    var letters = plain(acronym);
    var names = words.stream().map(LettersOfName::plain).toList();
    for (var skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      var found = new ArrayList<Integer>();
      if (!letters.isEmpty() && fits(letters, 0, names, small, 0, skipped, found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(
      String letters,
      int at,
      List<String> words,
      List<Boolean> small,
      int word,
      int skipped,
      List<Integer> found) {
    if (word == words.size()) {
      return at == letters.length();
    }
    for (var taken = 1; taken <= LONGEST && at + taken <= letters.length(); taken++) {
      if (!words.get(word).startsWith(letters.substring(at, at + taken))) {
        break;
      }
      found.add(taken);
      if (fits(letters, at + taken, words, small, word + 1, skipped, found)) {
        return true;
      }
      found.removeLast();
    }
    var free = small.get(word);
    if (!free && skipped == 0) {
      return false;
    }
    found.add(0);
    if (fits(letters, at, words, small, word + 1, free ? skipped : skipped - 1, found)) {
      return true;
    }
    found.removeLast();
    return false;
  }

  /// Whether two words begin with the same letters, so many of them.
  static boolean beginAlike(String left, String right, int letters) {
    var one = plain(left);
    var other = plain(right);
    return one.length() >= letters
        && other.length() >= letters
        && one.substring(0, letters).equals(other.substring(0, letters));
  }

  /// How many letters of a word an acronym of another tongue shows: more than the first where it
  /// holds its first syllable.
  static int shownAbroad(String acronym, String word) {
    var name = plain(word);
    return name.length() > 2 && plain(acronym).contains(name.substring(0, 3)) ? 3 : 1;
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(WordBag.unaccented(text)).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
