package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.CommonLetters;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 24 of English declarations: letters that the text explains nowhere and that are not common
/// knowledge ("incorporate the MVI"), or that stand for a common noun told before ("the MOU").
public final class UnknownLetters implements Gate {
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\d’'&.-])\\p{Lu}{2,}\\d*(?=s?(?![\\p{L}\\d&-]))");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b[Tt]he (?:MOUs?|MoUs?|TORs?|ToRs?|LOIs?|LoIs?)\\b(?! (?:on|between|with|for|of) )");

  private final Set<String> expanded;
  private final CommonLetters common = new CommonLetters();

  /// @param expanded those that the document explains
  public UnknownLetters(Set<String> expanded) {
    this.expanded = Set.copyOf(expanded);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var told = candidate.form().stem() + " " + candidate.draft().answer().text();
    var noun = NOUN.matcher(told);
    if (noun.find()) {
      return Optional.of("which one: " + noun.group());
    }
    if (candidate.draft().rule().startsWith("Acronym")) {
      return Optional.empty();
    }
    return LETTERS
        .matcher(told)
        .results()
        .map(found -> found.group())
        .filter(letters -> !expanded.contains(letters) && !expanded.contains(letters + "s"))
        .filter(letters -> !common.has(letters))
        .findFirst()
        .map(letters -> "nobody says what it means: " + letters);
  }
}
