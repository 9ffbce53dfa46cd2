package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 17 of English declarations: the time before the subject tells which of several deeds is
/// meant, and the question has lost it: "How much did they give?" of "In May 2034, after the flood
/// in Skagen, they gave $5 million."
public final class FrontedLost implements Gate {
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:In|On|Since|During|By|From|After|Following|Between|At|Over|Until) [^,]{0,50}?"
              + "\\b((?:19|20)\\d\\d)\\b[^,]{0,40},");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var time = TIME.matcher(candidate.source());
    if (!time.find() || candidate.draft().rule().startsWith("Acronym")) {
      return Optional.empty();
    }
    var told = candidate.form().stem() + " " + candidate.draft().answer().text();
    return told.contains(time.group(1))
        ? Optional.empty()
        : Optional.of("lost its time: " + time.group());
  }
}
