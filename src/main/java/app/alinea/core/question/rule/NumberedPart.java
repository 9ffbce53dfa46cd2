package app.alinea.core.question.rule;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import java.util.Optional;
import java.util.regex.Pattern;

/// A numbered part of an article ("2. …"), by which lawyers cite it: "Article 6(2)".
///
/// @param number as the line has it
/// @param span of the part in its article's text
public record NumberedPart(String number, TextSpan span) {
  private static final Pattern START =
      Pattern.compile(
          "(?m)^[ \\t]*\\(?(\\d{1,2})(?:\\)\\.?|\\.)(?=["
              + " \\t\\u00a0]*(?:\\R\\s*)?(?:[\\p{Lu}(«“\"]|[a-h]\\)))");

  /// "b). La Commission peut …": paragraphs with letters, each a sentence of its own.
  private static final Pattern LETTER =
      Pattern.compile(
          "(?m)^[ \\t]*\\(?([a-h])\\)\\.?(?=[ \\t\\u00a0]*(?:\\p{Lu}\\p{Ll}*)[ '’][^;]*\\.)");

  private static final int FEWEST = 2;

  /// The part a sentence stands in; empty where its article has no numbers.
  public static Optional<NumberedPart> of(Idiom idiom, AnalysedSentence sentence) {
    var text = idiom.document().document().paragraphAt(sentence.position()).text();
    var at = sentence.sentence().span().start();
    var start =
        !START.matcher(text).find() && LETTER.matcher(text).results().count() >= FEWEST
            ? LETTER
            : START;
    var matcher = start.matcher(text);
    Optional<NumberedPart> found = Optional.empty();
    while (matcher.find() && matcher.start() <= at) {
      found =
          Optional.of(
              new NumberedPart(
                  matcher.group(1),
                  new TextSpan(matcher.start(), end(start, text, matcher.end()))));
    }
    return found;
  }

  private static int end(Pattern start, String text, int from) {
    var next = start.matcher(text);
    return next.find(from) ? next.start() : text.length();
  }

  boolean isLettered() {
    return Character.isLetter(number.charAt(0));
  }

  public boolean holds(AnalysedSentence sentence) {
    return span.contains(sentence.sentence().span());
  }
}
