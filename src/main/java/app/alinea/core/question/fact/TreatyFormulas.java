package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/// How treaties, conventions and constitutions say what nearly all of them say: where and when they
/// were signed, how long they hold, what notice ends them, who names a missing arbitrator. Known by
/// their words, in either language.
final class TreatyFormulas {
  /// One way to say one thing.
  ///
  /// @param name of the question’s wording
  /// @param pattern whose group "said" answers; "what", "when" and "noun" are parts of the question
  /// @param measured whether the answer is a number with its unit
  record Formula(String name, Pattern pattern, boolean measured) {}

  private static final List<Formula> FRENCH = FrenchFormulas.all();
  private static final List<Formula> ENGLISH = EnglishFormulas.all();

  private TreatyFormulas() {}

  static List<Formula> of(Language language) {
    return language == Language.FRENCH ? FRENCH : ENGLISH;
  }

  static void add(List<Formula> all, String name, String pattern) {
    all.add(new Formula(name, compiled(pattern), false));
  }

  static void measure(List<Formula> all, String name, String pattern) {
    all.add(new Formula(name, compiled(pattern), true));
  }

  /// Apostrophes and spaces as texts have them.
  private static Pattern compiled(String pattern) {
    return Pattern.compile(
        pattern.replace("'", "['’]").replace(" ", "[ \\u00A0]"), Pattern.UNICODE_CHARACTER_CLASS);
  }
}
