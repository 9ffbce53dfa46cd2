package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 8 of English choices: an officer among bodies, or bodies beside an officer, falls out at
/// once.
public final class PersonsAndBodies implements Gate {
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)^(?:the |an? )?(?:vice[- ]|deputy |prime |first |executive |chief )?(?:president"
              + "|chair(?:man|person|woman)?|speaker|head|secretary(?:[- ]general)?|director"
              + "(?:[- ]general)?|minister|governor|prosecutor(?:[- ]general)?|commissioner|judge"
              + "|rapporteur|ombudsman|king|monarch|registrar|depositary)(?: of .*|$)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)^(?:the |an? )?(?:\\p{L}+"
              + " ){0,3}(?:committee|council|assembly|court|commission|board|tribunal|senate|parliament|conference|secretariat|bureau)(?:"
              + " (?:of|on|for) .*|$)");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!(candidate.form() instanceof Form.MultipleChoice choice)) {
      return Optional.empty();
    }
    var stem = choice.stem();
    var other = stem.startsWith("Which body ") ? PERSON : BODY;
    var asksPerson = stem.contains("ho shall ") || stem.contains("ho may ");
    var key = candidate.draft().answer().text();
    if (other == BODY && !(asksPerson && PERSON.matcher(key).matches())) {
      return Optional.empty();
    }
    var texts = choice.options().stream().map(Form.Option::text).toList();
    // With another officer among them the key does not fall out.
    if (other == BODY
        && texts.stream().filter(text -> PERSON.matcher(text).matches()).count() > 1) {
      return Optional.empty();
    }
    return texts.stream()
        .filter(text -> other.matcher(text).matches())
        .findFirst()
        .map(text -> "a person beside a body: " + text);
  }
}
