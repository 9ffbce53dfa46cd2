package app.alinea.core.question.gate.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 14 and 19 of English laws: a word of the sentence before is left in the question, or
/// the key holds more or less than was asked for.
public final class LawLeftovers implements Gate {
  private static final Pattern THEREUPON =
      Pattern.compile("\\b(?i:there(?:upon|after|of|from|to|in|by))\\b");
  private static final Pattern SENSE = Pattern.compile("\\bwithin the meaning of\\b");
  private static final Pattern TWO_COMPLEMENTS =
      Pattern.compile(
          "(?i)^to .* (?:through (?:\\p{L}+ )?channels|for (?:approval|consideration|"
              + "ratification|decision|adoption|review|comments?|signature|information))$");

  /// "the agreements concluded": about what, the sentence before tells.
  private static final Pattern BARE_PARTICIPLE =
      Pattern.compile(
          "\\bthe \\p{L}+s? (?:concluded|adopted|taken|submitted|received|issued|collected|obtained"
              + "|established|transmitted) be \\p{L}+");

  private static final Pattern EMPTY_MEANS =
      Pattern.compile(
          "^For what purpose .* (?:provide|take|adopt|make|ensure|have) (?:all )?(?:the |all )?"
              + "(?:necessary|appropriate|required|requisite|needed) (?:means|measures|steps"
              + "|provisions?|arrangements|resources)\\?$");
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "^In which cases? .*\\b(?:endeavour to|shall|may|must) (?:integrate|include|provide|adopt"
              + "|take|establish|designate|ensure|promote|encourage|facilitate)\\?$");
  private static final Pattern BARE_WITHDRAWAL = Pattern.compile("^The withdrawal (?!from|of)");
  private static final Pattern NAMED_BEHIND =
      Pattern.compile("^, \\p{Lu}\\p{L}+[.,;].*", Pattern.DOTALL);
  private static final Pattern EXAMPLES_WITH_END =
      Pattern.compile("^,? such as .*, to \\p{Ll}.*", Pattern.DOTALL);
  private static final Pattern EVERYBODY_MAY =
      Pattern.compile(
          "\\b(?:discussed|considered|examined|debated|deliberated|consulted|informed)\\b");

  /// "considered as expenses common to the Unions".
  private static final Pattern TURNED_TERM =
      Pattern.compile("\\b(?:common|concerned|due|necessary|proper|responsible)$");

  private static final Pattern THEN = Pattern.compile("^(?i:if) .*, then\\b");
  private static final Set<String> CITED = Set.of("SetFormula", "VerbComplement");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    var rule = draft.rule();
    var stem = candidate.form().stem();
    var key = draft.answer().text();
    if (THEREUPON.matcher(stem).find()) {
      return Optional.of("goes on with the sentence before");
    }
    if (BARE_PARTICIPLE.matcher(stem).find() || EMPTY_MEANS.matcher(stem).matches()) {
      return Optional.of("what for, only the rest tells");
    }
    if (NO_OBJECT.matcher(stem).matches()) {
      return Optional.of("a verb without its object");
    }
    if (rule.equals("VerbComplement")
        && (SENSE.matcher(stem).find() || TWO_COMPLEMENTS.matcher(key).matches())) {
      return Optional.of("two complements of the verb");
    }
    if (stem.contains("withdrawal from") && BARE_WITHDRAWAL.matcher(candidate.source()).find()) {
      return Optional.of("another withdrawal");
    }
    if (THEN.matcher(key).find()) {
      return Optional.of("a condition with its consequence");
    }
    if (rule.equals("KeyTermGap") && TURNED_TERM.matcher(key).find()) {
      return Optional.of("no term");
    }
    if (stem.contains("exception") && key.contains("exceptional")) {
      return Optional.of("the exception says itself");
    }
    if (candidate.form() instanceof Form.TrueFalse judged
        && !judged.isTrue()
        && rule.equals("NameInRole")
        && EVERYBODY_MAY.matcher(stem).find()) {
      return Optional.of("another body may do so too");
    }
    return candidate.form().type() == QuestionType.TRUE_FALSE
        ? Optional.empty()
        : shortened(candidate, rule, key);
  }

  /// "in the Capital, Tolmin": the best answer stands behind.
  private static Optional<String> shortened(Candidate candidate, String rule, String key) {
    var source = candidate.source();
    var at = source.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    var behind = source.substring(at + key.length());
    if (CITED.contains(rule) && NAMED_BEHIND.matcher(behind).matches()) {
      return Optional.of("its name stands behind");
    }
    return rule.equals("ActUnderArticle") && EXAMPLES_WITH_END.matcher(behind).matches()
        ? Optional.of("its end stands behind the examples")
        : Optional.empty();
  }
}
