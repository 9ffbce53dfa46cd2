package app.alinea.core.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds sentences that no question may be built on, without knowing any grammar book.
final class SentenceChecks {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}’'-])(\\p{L}{4,}(?:[ ’][\\p{L}]+){0,5}),? \\1(?![\\p{L}’'-])");
  private static final Pattern DOUBLED_PRONOUN = Pattern.compile("(?iu)\\b(nous|vous) \\1\\b");
  private static final Pattern DOUBLED_ELIDED =
      Pattern.compile("(?iu)(?<!\\p{L})([ldnsmt]’\\p{L}{3,}(?: \\p{L}+){0,4}), \\1(?!\\p{L})");
  private static final Pattern TWO_DETERMINERS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}’'-])(?:(?:notre|nos|votre|vos|mon|ma|mes|ce|cette|ces|un|une)"
              + " (?:un|une|le|la|les|notre|nos|ce|cette|ces)"
              // "the UN" is one determiner and a name.
              + "|(?:the|our|their) (?:the|our|their))(?![\\p{L}’'-])");

  /// Who speaks for himself within a list speaks in whole sentences.
  private static final Pattern OWN_SENTENCE =
      Pattern.compile("(?s)^(?:\\p{Lu}[^.:;]{1,60}, (?:we|nous)|We|Nous) \\p{L}.*\\.$");

  private static final Pattern POINT =
      Pattern.compile("(?<![\\p{L}\\d])(?:[a-z]{1,2}|[ivx]+|\\d+)$");
  private static final int LONGEST_POINT = 8;
  private static final Pattern QUOTED_FROM = Pattern.compile("^«");
  private static final Pattern QUOTED_TO = Pattern.compile("»(?= ?[.;]?$)");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?iu)(?<!\\p{L})(?:je|j[’']|nous|notre|nos|mon|ma|mes)(?!\\p{L})");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
  private static final int SHORTEST = 3;

  Set<SentenceFlaw> check(String sentence, boolean afterIntroduction) {
    var flaws = EnumSet.noneOf(SentenceFlaw.class);
    if (isGarbled(sentence)) {
      flaws.add(SentenceFlaw.GARBLED);
    }
    var item = afterIntroduction && !OWN_SENTENCE.matcher(sentence).matches();
    if (isFragment(sentence) || item) {
      flaws.add(SentenceFlaw.FRAGMENT);
    }
    return flaws;
  }

  private static boolean isGarbled(String sentence) {
    var doubled = DOUBLED.matcher(sentence);
    while (doubled.find()) {
      if (!DOUBLED_PRONOUN.matcher(doubled.group()).matches()) {
        return true;
      }
    }
    return DOUBLED_ELIDED.matcher(sentence).find()
        || TWO_DETERMINERS.matcher(sentence).find()
        || !balanced(sentence, '(', ')')
        || !balanced(unquoted(sentence), '«', '»')
        || !balanced(sentence, '[', ']');
  }

  /// An amended article is quoted whole: its first sentence opens the quotation, its last closes
  /// it. What somebody says in the first person stays within his quotation marks.
  private static String unquoted(String sentence) {
    return FIRST_PERSON.matcher(sentence).find()
        ? sentence
        : sentence.indexOf('»') < 0
            ? QUOTED_FROM.matcher(sentence).replaceFirst("")
            : sentence.indexOf('«') < 0 ? QUOTED_TO.matcher(sentence).replaceFirst("") : sentence;
  }

  /// A bracket after a point's letter ("point f)") opens nowhere and is no fault.
  private static boolean balanced(String sentence, char open, char close) {
    int depth = 0;
    for (int at = 0; at < sentence.length(); at++) {
      if (sentence.charAt(at) == open) {
        depth++;
      } else if (sentence.charAt(at) == close && depth > 0) {
        depth--;
      } else if (sentence.charAt(at) == close
          && !POINT.matcher(sentence.substring(Math.max(0, at - LONGEST_POINT), at)).find()) {
        return false;
      }
    }
    return depth == 0;
  }

  private static boolean isFragment(String sentence) {
    long words = SPACES.splitAsStream(sentence).count();
    char last = sentence.charAt(sentence.length() - 1);
    return words < SHORTEST
        || Character.isLowerCase(sentence.charAt(0))
        || last == ':'
        || last == ';'
        || last == ','
        || Character.isLetterOrDigit(last);
  }
}
