package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Which network is mobilising …?" – "the Kelp Divers Network (KDN)": letters alone say neither
/// what it is nor what it is called.
final class SpelledSubject {
  private static final Pattern LETTERS = Pattern.compile("(?:[Tt]he )?\\p{Lu}[\\p{Lu}\\d&-]+");

  private SpelledSubject() {}

  /// Whether an English declaration calls it by its letters.
  static boolean isInLetters(Idiom idiom, Answer answer) {
    return idiom.words().language() == Language.ENGLISH
        && !idiom.law()
        && LETTERS.matcher(answer.text()).matches();
  }

  /// None for letters that the text does not spell out by a name that ends in what it is.
  static Optional<Draft> draft(
      String rule, Fact fact, Idiom idiom, Answer answer, String predicate) {
    var letters = answer.text().replaceFirst("^[Tt]he ", "");
    return new Wording(idiom)
        .fullForm(letters)
        .filter(full -> full.contains(" ") && !full.endsWith("s"))
        .filter(full -> Character.isUpperCase(full.charAt(full.lastIndexOf(' ') + 1)))
        .map(full ->
            new Draft(
                rule,
                fact,
                idiom
                    .templates()
                    .question("subject.which", Map.of("noun", kind(full), "predicate", predicate)),
                new Answer(
                    "the " + full + " (" + letters + ")",
                    answer.kind(),
                    answer.referent(),
                    answer.span(),
                    answer.accepted()),
                Statement.NONE,
                EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static String kind(String full) {
    return full.substring(full.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
