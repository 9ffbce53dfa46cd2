package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 21 of English declarations: what copying glued together: "since 2019 U.S. agencies seized",
/// a heading before its sentence, "in June2023", "the UN-brokered two Agreements".
public final class GluedText implements Gate {
  private static final Pattern FULL_STOP_LOST =
      Pattern.compile("\\b(?:since|until|during) (?:19|20)\\d\\d \\p{Lu}[\\p{L}.]+ ");
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Ll}-]+,? (?:(?:and|of|the|for|&) )?){1,6}(?:We|Our|These|This|The(?!"
              + " (?:Hague|Gambia|Bahamas|Netherlands))|Recogni[sz]ing|Noting"
              + "|Recalling|Building on|Reaffirming|Acknowledging|Welcoming) ");
  private static final Pattern YEAR_GLUED = Pattern.compile("\\p{Ll}(?:19|20)\\d\\d\\b");
  private static final Pattern NUMBER_LATE =
      Pattern.compile("\\p{L}-\\p{Ll}+ed (?:two|three|four|five|six) \\p{Lu}");

  private static final Pattern TO_SUPPORT_OF =
      Pattern.compile("\\bto (?:support|promote|strengthen|advance) of\\b");
  private static final Pattern OVERFULL =
      Pattern.compile(
          "^(?:Determined|Convinced|Committed|Building|Recogni[sz]ing|Recalling|Mindful|Noting|Reaffirming|Guided|Inspired|Encouraged)"
              + " (?:to|on|by|the|of|that|in|its|their)\\b");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var asked = candidate.form().stem() + " " + candidate.draft().answer().text();
    if (OVERFULL.matcher(candidate.form().stem()).find()) {
      return Optional.of("what the subject is determined to do stands before it");
    }
    if (TO_SUPPORT_OF.matcher(asked).find()) {
      return Optional.of("two turns in one");
    }
    if (YEAR_GLUED.matcher(asked).find() || NUMBER_LATE.matcher(asked).find()) {
      return Optional.of("glued or in the wrong order");
    }
    if (FULL_STOP_LOST.matcher(asked).find()) {
      return Optional.of("two sentences in one");
    }
    return HEADING.matcher(candidate.source()).find()
        ? Optional.of("a heading stands before the sentence")
        : Optional.empty();
  }
}
