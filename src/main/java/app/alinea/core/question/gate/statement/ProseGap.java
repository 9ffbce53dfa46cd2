package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 10, 17 and 25 of gaps in English declarations: a part of a longer name, a name that any
/// text could have, one word of a row for which others would do.
public final class ProseGap implements Gate {
  private static final Pattern DETERMINED = Pattern.compile("____ (?:the|an?|its|their) ");
  private static final Pattern IN_NAME =
      Pattern.compile(
          ".*\\b(?:Agreement|Convention|Treaty|Protocol|Memorandum|Arrangement|Declaration|Decision"
              + "|Resolution|Conference|Commission|Committee|Registry|Act|Code|Mission|Alliance"
              + "|Partnership|Initiative|Framework)\\b"
              + "(?: (?:to|of|for|in|on|with|and|the|against|\\p{Lu}[\\p{L}-]+))*"
              + " (?:in|on|for|of|to|against) ____.*",
          Pattern.DOTALL);
  private static final Pattern HALF_OF_NAME =
      Pattern.compile(
          ".*\\b(?:Agreement|Memorandum|Arrangement|Protocol|Convention|Treaty)"
              + " \\p{L}+ing\\b.*");
  private static final Pattern NAME_GOES_ON =
      Pattern.compile("____ (?:to|on|in|of|for|between) (?:the )?\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern OPEN_TERM =
      Pattern.compile("(?i).*\\b(?:such|as|of|the|and|in|for|other|our|their|its)$");
  private static final Pattern COMMON_PAPER =
      Pattern.compile(
          "(?i)(?:the |an? |their )?(?:joint |new |global |regional |national |international"
              + " |administrative )?(?:guidelines|principles|action plan|plan of action|work"
              + " ?plan|roadmap|framework|strategy|agreement|arrangement|programme|program|initiative|declaration|statement|task"
              + " force|working group|dialogue|conference of the parties|communiqu[eé])");
  private static final Pattern TO_GAP = Pattern.compile("\\bto ____ to \\p{Ll}");
  private static final int LONG_CARD_GAP = 26;
  private static final Set<String> GAPS = Set.of("NameGap", "MentionGap", "WhichName");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}[\\p{L}-]*");
  private static final Set<String> BY_CIRCUMSTANCE =
      Set.of("PurposeQuestion", "MeansQuestion", "ConditionQuestion", "MannerQuestion");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate.form().type() == QuestionType.CLOZE
        ? gap(candidate, candidate.form().stem(), candidate.draft().answer().text())
        : Optional.empty();
  }

  private static Optional<String> gap(Candidate candidate, String stem, String key) {
    var draft = candidate.draft();
    if (draft.rule().equals("SubjectParty")) {
      return Optional.of("an office without its name");
    }
    if (draft.rule().equals("KeyTermGap") && OPEN_TERM.matcher(key).matches()) {
      return Optional.of("no term");
    }
    if (isCard(draft.rule())
        && (ONE_WORD.matcher(key).matches()
            || candidate.form().answer().matches(ONE_WORD.pattern()))) {
      return Optional.of("one word of a row, for which others would do");
    }
    if (BY_CIRCUMSTANCE.contains(draft.rule()) && stem.split(" ", -1).length > LONG_CARD_GAP) {
      return Optional.of("a long sentence around one of a row");
    }
    if (GAPS.contains(draft.rule()) && TO_GAP.matcher(stem).find()) {
      return Optional.of("the gap reads as a verb’s");
    }
    if (GAPS.contains(draft.rule())) {
      if (DETERMINED.matcher(stem).find()
          || IN_NAME.matcher(stem).matches()
          || HALF_OF_NAME.matcher(key).matches()
              && NAME_GOES_ON.matcher(stem.substring(stem.indexOf("____"))).matches()) {
        return Optional.of("a part of a longer name");
      }
      if (COMMON_PAPER.matcher(key).matches()) {
        return Optional.of("a name that any text could have");
      }
    }
    return Optional.empty();
  }

  /// Rules whose gaps were cards.
  private static boolean isCard(String rule) {
    return BY_CIRCUMSTANCE.contains(rule)
        || rule.equals("ObjectOfAct")
        || rule.equals("TailOfAct")
        || rule.equals("AttributeOfThing")
        || rule.equals("SubjectThing");
  }
}
