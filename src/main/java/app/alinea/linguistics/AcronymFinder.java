package app.alinea.linguistics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds acronyms that a text expands ("Force pour le Kosovo (KFOR)") and where the expansion
/// begins.
///
/// Precision first: an expansion is believed when its initials are the acronym's letters in any
/// order (French texts keep English acronyms), or when it begins with a capital inside its
/// sentence, or when it is short and a determiner stands right before it; and always where general
/// knowledge says that both name one thing.
final class AcronymFinder {
  /// Begins where a word does and gives no word back: otherwise each letter of a long sentence
  /// would be tried with 26 words behind it.
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<words>(?<![\\p{L}\\d’'-])(?:[\\p{L}\\d’'-]++"
              + " ){1,26}+)\\((?<acronym>\\p{Lu}[\\p{L}\\d]{1,6}\\p{Lu}|\\p{Lu}{2,8})\\)");

  private static final Set<String> SMALL =
      Set.of(
          "de", "du", "des", "la", "le", "les", "d", "l", "et", "pour", "sur", "à", "au", "aux",
          "en", "dans", "of", "the", "and", "for", "on", "in", "to", "a");
  private static final Set<String> DETERMINERS =
      Set.of(
          "le", "la", "les", "l", "un", "une", "du", "notre", "nos", "son", "sa", "ses", "the", "a",
          "an", "our", "its", "their");
  private static final Set<String> INNER = Set.of("pour", "sur", "contre", "for", "on", "against");
  static final Set<String> JOINS = Set.of("de", "du", "des", "d", "of");
  private static final Set<String> LEADING = Set.of("le", "la", "l", "les");
  private static final int LONGEST_SHORT = 3;
  private static final int LONGEST_SUBJECT = 5;
  private static final int LEAST_MINGLED = 5;

  /// Four letters of five, at least, begin words.
  private static final int SHARE = 4;

  private static final int SHARE_OF = 5;

  private final Gazetteer gazetteer;
  private final Map<String, String> expansions = new TreeMap<>();

  AcronymFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void read(String sentence) {
    if (sentence.indexOf('(') < 0) {
      return;
    }
    var matcher = BRACKETED.matcher(sentence);
    while (matcher.find()) {
      var words = split(matcher.group("words").strip());
      var expansion = expansion(words, matcher.group("acronym"), matcher.start("words") == 0);
      if (!expansion.isEmpty()
          && !isCutAtComma(sentence, matcher.start("words"), matcher.group("acronym"), expansion)) {
        expansions.putIfAbsent(matcher.group("acronym"), expansion);
      }
    }
  }

  /// "sur la défense, la sûreté et la sécurité (CTDSS)": the name began before the comma.
  private static boolean isCutAtComma(String sentence, int from, String acronym, String expansion) {
    return sentence.substring(0, from).endsWith(", ") && !LongName.begins(expansion, acronym);
  }

  Map<String, String> expansions() {
    return expansions;
  }

  /// Words with elisions cut off as words of their own, apostrophe included.
  private static List<String> split(String words) {
    return new ArrayList<>(
        Arrays.stream(words.replaceAll("(?<=\\b[lLdD])([’'])", "$1 ").split(" +")).toList());
  }

  private String expansion(List<String> words, String acronym, boolean startsSentence) {
    var letters = acronym.toUpperCase(Locale.ROOT);
    var known = known(words, acronym);
    if (!known.isEmpty()) {
      return known;
    }
    for (BiPredicate<String, String> agreement :
        List.<BiPredicate<String, String>>of(AcronymFinder::same, AcronymFinder::almostSame)) {
      for (int start = 0; start < words.size(); start++) {
        var part = words.subList(start, words.size());
        if (!isSmall(part.getFirst()) && agreement.test(initials(part), letters)) {
          return join(part);
        }
      }
    }
    for (int start = 0; start < words.size(); start++) {
      var part = words.subList(start, words.size());
      if (!isSmall(part.getFirst()) && spells(part, 0, letters, 0)) {
        return join(part);
      }
    }
    for (int start = 0; start < words.size(); start++) {
      var part = words.subList(start, words.size());
      if (!isSmall(part.getFirst()) && isLed(words, start) && mingled(initials(part), letters)) {
        return join(part);
      }
    }
    var led = ledByLetter(words, letters);
    if (!led.isEmpty()) {
      return led;
    }
    for (int start = words.size() - 2; start >= (startsSentence ? 1 : 0); start--) {
      if (startsName(words, start) && !isInner(words, start)) {
        var from = LongName.start(words, start);
        return LongName.whole(words, from, letters);
      }
    }
    return shortPhrase(words);
  }

  /// "Société d’Aménagement et de Promotion des Côtes du Nord (SAPCO)": from the nearest capital
  /// that is the acronym’s first letter, where most of the other letters begin words behind it.
  private static String ledByLetter(List<String> words, String letters) {
    for (int start = words.size() - 2; start >= 0; start--) {
      var first = words.get(start);
      var part = words.subList(start, words.size());
      if (isCapital(first)
          && !first.equals(first.toUpperCase(Locale.ROOT))
          && initials(part).startsWith(letters.substring(0, 1))
          && begun(initials(part), letters) * SHARE_OF >= letters.length() * SHARE) {
        return join(part);
      }
    }
    return "";
  }

  /// How many of the letters begin words, in their order.
  private static int begun(String initials, String letters) {
    int count = 0;
    int from = 0;
    for (int i = 0; i < letters.length(); i++) {
      int at = initials.indexOf(letters.charAt(i), from);
      if (at >= 0) {
        count++;
        from = at + 1;
      }
    }
    return count;
  }

  /// Whether each weighty word gives the acronym its first letter or the two after it as well:
  /// "ECOnomic COmmunity of West African States".
  private static boolean spells(List<String> words, int word, String letters, int letter) {
    if (word == words.size()) {
      return letter == letters.length();
    }
    if (isSmall(words.get(word)) && spells(words, word + 1, letters, letter)) {
      return true;
    }
    var text = words.get(word).toUpperCase(Locale.ROOT);
    for (var length = 1; length <= Math.min(LONGEST_SHORT, text.length()); length++) {
      if (letters.startsWith(text.substring(0, length), letter)
          && spells(words, word + 1, letters, letter + length)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a capitalised term of two weighty words or more begins here that is not a thing known
  /// by another name ("l’Alliance depuis l’espace").
  private boolean startsName(List<String> words, int start) {
    var first = words.get(start);
    var part = words.subList(start, words.size());
    boolean capitalised =
        Character.isUpperCase(first.charAt(0))
            && !first.equals(first.toUpperCase(Locale.ROOT))
            && !isSmall(first);
    return capitalised
        && part.stream().filter(word -> !isSmall(word)).count() >= 2
        && gazetteer.at(join(part), 0).isEmpty();
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && !isSmall(word);
  }

  /// "pour l’Atlantique Nord": the term goes on to the left.
  private static boolean isInner(List<String> words, int start) {
    return start > 0 && INNER.contains(plain(words.get(start - 1)))
        || start > 1
            && DETERMINERS.contains(plain(words.get(start - 1)))
            && INNER.contains(plain(words.get(start - 2)));
  }

  /// "la Force pour le Kosovo (KFOR)": both name one thing that everybody knows.
  private String known(List<String> words, String acronym) {
    var meant = gazetteer.at(acronym, 0).map(Gazetteer.Name::id);
    for (int start = 0; meant.isPresent() && start < words.size(); start++) {
      var text = join(words.subList(start, words.size()));
      var name = gazetteer.at(text, 0);
      if (name.filter(found -> found.text().length() == text.length()).isPresent()
          && name.map(Gazetteer.Name::id).equals(meant)) {
        return text;
      }
    }
    return "";
  }

  /// A phrase with its determiner, so that its head is not left out.
  private static boolean isLed(List<String> words, int start) {
    return start > 0
        && (DETERMINERS.contains(plain(words.get(start - 1)))
            || start > 1 && DETERMINERS.contains(plain(words.get(start - 2))));
  }

  private String shortPhrase(List<String> words) {
    // "La défense aérienne et antimissile intégrée": the subject of its sentence, and nothing else.
    if (LEADING.contains(plain(words.getFirst()))
        && words.getFirst().length() > 0
        && Character.isUpperCase(words.getFirst().charAt(0))) {
      var part = words.subList(1, words.size());
      var content = part.stream().filter(word -> !isSmall(word)).count();
      if (content > LONGEST_SHORT
          && content <= LONGEST_SUBJECT
          && part.stream().noneMatch(word -> JOINS.contains(plain(word)))
          && gazetteer.at(join(part), 0).isEmpty()) {
        return join(part);
      }
    }
    for (int at = words.size() - 2; at >= 0; at--) {
      boolean inner = at > 0 && INNER.contains(plain(words.get(at - 1)));
      if (DETERMINERS.contains(plain(words.get(at))) && !inner) {
        var part = words.subList(at + 1, words.size());
        long content = part.stream().filter(word -> !isSmall(word)).count();
        boolean known = gazetteer.at(join(part), 0).isPresent();
        return content >= 2 && content <= LONGEST_SHORT && !known ? join(part) : "";
      }
    }
    return "";
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(word -> !isSmall(word))
        .flatMap(word -> Arrays.stream(word.split("-")))
        .filter(word -> !word.isEmpty())
        .map(word ->
            Normalizer.normalize(word, Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /// The same letters in any order: French texts keep English acronyms.
  private static boolean same(String initials, String acronym) {
    return sorted(initials).equals(sorted(acronym));
  }

  /// The acronym's letters in order, with one initial to spare.
  private static boolean almostSame(String initials, String acronym) {
    int at = 0;
    for (int next = 0; next < initials.length() && at < acronym.length(); next++) {
      at += initials.charAt(next) == acronym.charAt(at) ? 1 : 0;
    }
    return acronym.length() >= 3
        && at == acronym.length()
        && initials.charAt(0) == acronym.charAt(0)
        && initials.length() == acronym.length() + 1;
  }

  /// The acronym’s letters in another order, with one initial to spare: "accélérateur d’innovation
  /// de défense de l’OTAN pour l’Atlantique Nord" is DIANA.
  private static boolean mingled(String initials, String acronym) {
    if (acronym.length() < LEAST_MINGLED || initials.length() != acronym.length() + 1) {
      return false;
    }
    for (int at = 0; at < initials.length(); at++) {
      if (same(initials.substring(0, at) + initials.substring(at + 1), acronym)) {
        return true;
      }
    }
    return false;
  }

  private static String sorted(String letters) {
    return letters
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  static boolean isSmall(String word) {
    return SMALL.contains(plain(word));
  }

  static String plain(String word) {
    return word.replace("’", "").replace("'", "").toLowerCase(Locale.ROOT);
  }

  static String join(List<String> words) {
    return String.join(" ", words)
        .replaceAll("(?<=[lLdD])([’']) ", "$1")
        .replaceFirst("[’']s$", "");
  }
}
