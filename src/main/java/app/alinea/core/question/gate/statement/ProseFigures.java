package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 17, 21 and 25 of figures in English declarations: a share read as a number of things, half
/// of a period, a figure that is a part of a name.
public final class ProseFigures implements Gate {
  private static final Pattern EPITHET =
      Pattern.compile(
          "(?s)^ (?!(?:and|or|to|in|at|on|by|for|with|as|the|of|from|through|while|when|after"
              + "|before|under|without|across|until|is|was|has|have|will|would|which|that|alone"
              + "|onwards?|onward)\\b)\\p{L}.*");
  private static final Pattern OF_YEAR = Pattern.compile("(?:19|20)\\d\\d \\p{Ll}.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern NAME_ON = Pattern.compile("(?s)^ \\p{Lu}\\p{Ll}+.*");
  private static final Pattern NAME_BEGUN =
      Pattern.compile("(?s).*\\p{Lu}[\\p{L}-]+(?: (?:by|for|of|in))? $");
  private static final Pattern PERIOD_END = Pattern.compile("(?:19|20)\\d\\d\\.$");
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?:^How many|____) (?:thirds|quarters|halves|fifths|tenths|percent)\\b|\\s[’']s ");
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)(?:\\p{Sc}|US\\$|USD )?\\d.*(?:million|billion|trillion|dollars|euros)\\b.*");
  private static final Pattern BROKEN =
      Pattern.compile("\\d \\.\\d|\\b(?:19|20)\\d\\d (?:19|20)\\d\\d\\b");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    var stem = candidate.form().stem();
    var type = candidate.form().type();
    if (FRACTION.matcher(stem).find()) {
      return Optional.of("a share read as a number of things");
    }
    if (draft.rule().equals("ObjectOfAct") && SUM.matcher(draft.answer().text()).matches()) {
      return Optional.of("a sum, which is asked for as one");
    }
    if (BROKEN.matcher(stem).find()) {
      return Optional.of("a number in two pieces");
    }
    if (type != QuestionType.CLOZE && type != QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    if (isPeriodCut(stem, candidate.source())) {
      return Optional.of("half of a period");
    }
    return year(candidate);
  }

  private static boolean isNumber(AnswerKind kind) {
    return kind == AnswerKind.NUMBER || kind == AnswerKind.VALUE;
  }

  /// "their 2030 targets", "the Equal by 30 Campaign": a figure that names.
  private static Optional<String> year(Candidate candidate) {
    var draft = candidate.draft();
    var source = candidate.source();
    var span = draft.answer().span();
    if (span.end() > source.length()) {
      return Optional.empty();
    }
    var behind = source.substring(span.end());
    var before = source.substring(0, span.start());
    return before.endsWith("/")
            || behind.startsWith(" through to ")
            || OF_YEAR.matcher(draft.answer().text()).matches()
            || YEAR.matcher(draft.answer().text()).matches() && EPITHET.matcher(behind).matches()
            || isNumber(draft.answer().kind())
                && NAME_ON.matcher(behind).matches()
                && NAME_BEGUN.matcher(before).matches()
        ? Optional.of("a figure in a name")
        : Optional.empty();
  }

  /// "by 2020 | through to 2025".
  private static boolean isPeriodCut(String stem, String source) {
    var end = PERIOD_END.matcher(stem);
    return end.find()
        && source.matches(
            "(?s).*\\b"
                + end.group().substring(0, 4)
                + " (?:through|until|up) (?:to )?(?:19|20)\\d\\d.*");
  }
}
