package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 18: a negative question whose negation is easily overlooked; one in capitals is not.
public final class NegativeStem implements Gate {
  private static final Pattern FRENCH =
      Pattern.compile("(?:\\b[Nn]e |\\b[Nn]’|\\b[Nn].)(?:[\\p{L}-]+ ){1,3}(?:pas|jamais|plus)\\b");
  private static final Pattern ENGLISH = Pattern.compile("\\b(?:not|never|except)\\b");

  private static final String PROVISION = "WhichProvision";

  /// What the stem quotes, as the title of an article, is not what it asks.
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = QUOTED.matcher(candidate.form().stem()).replaceAll("");
    if (candidate.draft().rule().equals(PROVISION)) {
      // "Which article provides that nobody …": what it denies is what it lays down.
      return Optional.empty();
    }
    var negative =
        candidate.form().type() == QuestionType.MULTIPLE_CHOICE
            && (FRENCH.matcher(stem).find() || ENGLISH.matcher(stem).find());
    return negative || stem.contains(" ni ") || stem.contains(" nor ")
        ? Optional.of("negation in the stem")
        : Optional.empty();
  }
}
