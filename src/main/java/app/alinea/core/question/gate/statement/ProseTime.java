package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1, 18 and 20 of English declarations, in questions on time: a frame that is no moment
/// ("Following the withdrawal"), one of what is not done, a span counted loosely, a year that is
/// led to by "to" alone.
public final class ProseTime implements Gate {
  private static final Pattern MOMENT =
      Pattern.compile("(?is)^(?:on|in|at|before|until|since|by|from|during) .*[\\p{Lu}\\d].*");
  private static final Pattern CARRIED =
      Pattern.compile("\\b(?:continues?|continued|remains?|remained|keeps?|no|not|never|none)\\b");
  private static final Pattern LOOSE =
      Pattern.compile(
          "\\b(?:just|past|last|for over|for more than|coming|recent) (?:the year )?____");
  private static final Pattern TO_YEAR = Pattern.compile("\\bto the year ____");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MET = Pattern.compile("\\bm(?:e|ee)t\\b");
  private static final Pattern FROM =
      Pattern.compile("\\b(?:from|up|out|through|due) (?:\\S+ ){0,3}to the year ____");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var rule = candidate.draft().rule();
    var key = candidate.draft().answer().text();
    if (rule.equals("TimeQuestion") && !MOMENT.matcher(key).matches()) {
      return Optional.of("no moment: " + key);
    }
    if (rule.equals("TimeQuestion") && CARRIED.matcher(stem).find()) {
      return Optional.of("asked of what goes on or is not done");
    }
    if (candidate.form().type() == QuestionType.CLOZE && LOOSE.matcher(stem).find()) {
      return Optional.of("a span counted from the day of the text");
    }
    if (candidate.draft().answer().kind() == AnswerKind.DATE
        && !YEAR.matcher(key + stem).find()
        && !MET.matcher(stem).find()) {
      return Optional.of("a day of no year");
    }
    return TO_YEAR.matcher(stem).find() && !FROM.matcher(stem).find()
        ? Optional.of("a year led to by nothing")
        : Optional.empty();
  }
}
