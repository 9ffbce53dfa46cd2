package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 17 and 20 of a choice on a treaty: to all that stands in it its parties are bound, so
/// that, where no case is told, only the number of an article would tell which is asked for.
public final class DutiesOfParties implements Gate {
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?u)^According to Article [^,]+,(?: “[^”]+”,)? what (?:do|shall|will|must|should)"
              + " (?:the |each |every )?(?:Contracting |States? |Member )*(?:Part(?:y|ies)|States"
              + "|Members?)(?: undertake to)? do\\?$"
              + "|^Selon l’article [^,]+,(?: (?:§|lettre|alinéa)[^,]*,)? (?:à quoi s’engage(?:nt)?"
              + "|que doi(?:t|vent) faire) (?:les |chaque |toute |toutes les )(?:Hautes )?"
              + "(?i:parties?|[eé]tats?)(?i: membres?| parties?| contractante?s?)*[\\s\\p{Z}]\\?$");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.draft().rule().equals("ActUnderArticle")
            && candidate.form().type() == QuestionType.MULTIPLE_CHOICE
            && PARTIES.matcher(candidate.form().stem()).find()
        ? Optional.of("the parties are bound to all of it")
        : Optional.empty();
  }
}
