package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 1 in English declarations: "our competitiveness", which became "the leaders’
/// competitiveness". Where those who speak do nothing in the question, what they call their own
/// belongs to their countries, and the question says that it is theirs.
public final class OurOfOthers implements Gate {
  private static final Pattern OF_SPEAKERS =
      Pattern.compile(
          "(?iu)\\bthe (?:two )?(?:leaders|participants|sides|ministers|presidents|parties|members"
              + "|governments)[’'] (\\p{L}[\\p{L}-]*)");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var told = OF_SPEAKERS.matcher(candidate.form().stem());
    var source = candidate.source().toLowerCase(Locale.ENGLISH);
    while (told.find()) {
      if (source.contains("our " + told.group(1).toLowerCase(Locale.ENGLISH))) {
        return Optional.of("theirs or their countries’: " + told.group());
      }
    }
    return Optional.empty();
  }
}
