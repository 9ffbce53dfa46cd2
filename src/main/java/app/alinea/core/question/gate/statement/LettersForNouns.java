package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 24 of English declarations: letters that stand for a common noun told before ("the MOU").
/// Letters that nobody explains are names like others: who knows the text knows them.
public final class LettersForNouns implements Gate {
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b[Tt]he (?:MOUs?|MoUs?|TORs?|ToRs?|LOIs?|LoIs?)\\b(?! (?:on|between|with|for|of) )");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var noun = NOUN.matcher(candidate.form().stem() + " " + candidate.draft().answer().text());
    return noun.find() ? Optional.of("which one: " + noun.group()) : Optional.empty();
  }
}
