package app.alinea.core.question.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts what a text says of a term to the definition itself: without further sentences, remarks in
/// brackets at its end, and, where it is long, without the examples.
final class MeaningCut {
  private static final int SHORTEST = 3;
  private static final int LONG = 26;
  private static final int LONGEST = 60;

  /// Behind these marks something else is said, or what was said is given another name.
  private static final Pattern FURTHER =
      Pattern.compile(
          "\\s?;\\s|\\s\\((?:ci-après|dénommé|hereinafter|hereafter)|,? (?:ci-après|hereinafter)\\b"
              + "|,?\\s(?:et|and) (?:more particularly|notamment|in particular)|\\.\\s(?=\\p{Lu})");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          ",?\\s(?:tel(?:le)?s? que|notamment|par exemple|y compris|such as|including|in"
              + " particular|for example|en particulier)\\b(?!,)|, (?:qu[’']il s[’']agisse|que"
              + " (?:cet|cette|ce|ces)|whether or not|whether)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// "…, including the provision of care, which reveal …": what narrows the term stands behind.
  private static final Pattern NARROWING =
      Pattern.compile(",\\s(?:qui|que|dont|which|that|lorsqu[’'e]|when|where)\\s");

  /// ", prévu à l'article 63 et régi par les articles 64 à 75 du présent Traité".
  private static final Pattern SENT_ON =
      Pattern.compile(
          ", (?:tel(?:le)?s? que )?(?:prévu|visé|mentionné|institué|défini|régi)e?s? (?:à|aux|par)"
              + " (?:l['’]|les )?articles? \\d[^,;]*$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int WHOLE = 6;

  private MeaningCut() {}

  /// @return empty where no complete definition is left
  static Optional<String> of(String text) {
    var what = until(FURTHER, text);
    if (words(what) > LONG) {
      var shorter = until(EXAMPLES, what);
      what = NARROWING.matcher(what.substring(shorter.length())).find() ? what : shorter;
    }
    what = what.replaceFirst("[\\s\\p{Z},;:]+$", "");
    var sent = until(SENT_ON, what);
    what = words(sent) >= WHOLE ? sent : what;
    var complete = !text.endsWith(":") || what.length() < text.length() - 2;
    return words(what) < SHORTEST || words(what) > LONGEST || !complete || what.contains(" :")
        ? Optional.empty()
        : Optional.of(what);
  }

  private static String until(Pattern mark, String text) {
    var matcher = mark.matcher(text);
    while (matcher.find()) {
      var before = text.substring(0, matcher.start());
      if (words(before) >= SHORTEST
          && before.chars().filter(c -> c == '(').count()
              == before.chars().filter(c -> c == ')').count()) {
        return before;
      }
    }
    return text;
  }

  private static int words(String text) {
    return text.split("[\\s\\p{Z}]+", -1).length;
  }
}
