package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 10, 17 and 25 of English declarations: gaps that halve a name or a compound or do not show
/// what is sought, and meetings whose day and tense do not fit.
public final class ProseHoles implements Gate {
  private static final Pattern HALF_PLACE =
      Pattern.compile(
          "\\b(?:(?:South|North)?(?:east|west)|(?:South|North)(?:east|west)?|East|West|Central|Latin|(?:South|North|East|West)ern|Sub-Saharan|Middle|Southeast|Northeast|New)"
              + " ____");
  private static final Pattern NAME_GOES_ON =
      Pattern.compile("____ (?:on|against) (?:the )?\\p{Lu}[\\p{L}-]+ (?:and )?\\p{Lu}");
  private static final Pattern HYPHEN_BEFORE = Pattern.compile("[-–‑] ?$");
  private static final Pattern HYPHEN_BEHIND = Pattern.compile("^[-–‑]\\p{L}");
  private static final Pattern BARE_MEMBER =
      Pattern.compile("\\b(?:is|are) (?:\\p{L}+ )?(?:members?|parties|party|part) of ____\\.$");
  private static final Pattern NO_MEETING =
      Pattern.compile(
          "(?i)\\b(?:partner|partners|member|members|observer|observers) (?:in|of|to) ____"
              + " \\(meeting\\)");

  /// "its ____", "a strong and unified ____": a name stands without.
  private static final Pattern OWNED_NAME =
      Pattern.compile("\\b(?:its|their|an? \\p{Ll}+ and \\p{Ll}+) ____");

  /// To what, the cut clause told.
  private static final Pattern OPEN_NOUN =
      Pattern.compile(
          "\\b(?:commitment|readiness|willingness|intention|decision|ability) of ____\\.$");

  private static final Set<String> NAMES = Set.of("NameGap", "MentionGap", "WhichName");
  private static final Pattern NO_EVENT =
      Pattern.compile("\\bhost(?:s|ed)? in (?:the year )?(?:\\d|____)");
  private static final Pattern AMOUNT = Pattern.compile("^(?:US|USD|U\\.S\\. ?)?[$€£¥].*");
  private static final Pattern AMOUNT_OF_NAME = Pattern.compile("\\bthe ____ \\p{Lu}");
  private static final Pattern MEETING_DAY =
      Pattern.compile(
          ".*\\b(?:Summit|Conference|Meeting|Forum|Dialogue) in \\p{Lu}[\\p{L} ]+ on"
              + " [^,]+\\d{4}\\.$");
  private static final Pattern UNDECIDED =
      Pattern.compile(
          "^In which (?:city|country) do(?:es)? .*\\b(?:on|in) \\p{Lu}\\p{L}+ \\d.* take"
              + " place\\?$");
  private static final Pattern PAST_DAY = Pattern.compile("^On which dates? did .*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var answer = candidate.draft().answer();
    if (candidate.form().type() == QuestionType.CLOZE) {
      return gap(candidate, stem, answer.text());
    }
    if (UNDECIDED.matcher(stem).matches()) {
      return Optional.of("a day that may be past");
    }
    if (candidate.form() instanceof Form.MultipleChoice choice
        && PAST_DAY.matcher(stem).matches()
        && isAfter(choice, answer.text())) {
      return Optional.of("a day after the text’s own");
    }
    return candidate.form().type() == QuestionType.TRUE_FALSE
            && answer.kind() == AnswerKind.DATE
            && MEETING_DAY.matcher(stem).matches()
        ? Optional.of("the day of the meeting or of the deed")
        : Optional.empty();
  }

  private static Optional<String> gap(Candidate candidate, String stem, String key) {
    if (HALF_PLACE.matcher(stem).find() || NAME_GOES_ON.matcher(stem).find()) {
      return Optional.of("a part of a longer name");
    }
    if (isCompound(candidate.source(), key)) {
      return Optional.of("a part of a compound");
    }
    if (NAMES.contains(candidate.draft().rule())
        && (OWNED_NAME.matcher(stem).find() || OPEN_NOUN.matcher(stem).find())) {
      return Optional.of("not what a name alone fills");
    }
    if (NO_EVENT.matcher(stem).find()) {
      return Optional.of("hosts what?");
    }
    if (BARE_MEMBER.matcher(stem).find() || NO_MEETING.matcher(stem).find()) {
      return Optional.of("what is sought does not show");
    }
    return AMOUNT.matcher(key).matches() && AMOUNT_OF_NAME.matcher(stem).find()
        ? Optional.of("an amount that is part of a name")
        : Optional.empty();
  }

  /// "U.S.- Japan", where it stands so alone.
  private static boolean isCompound(String source, String key) {
    var at = source.indexOf(key);
    return at > 0
        && source.indexOf(key, at + 1) < 0
        && (HYPHEN_BEFORE.matcher(source.substring(0, at)).find()
                && !source.substring(0, at).endsWith(" – ")
                && !source.substring(0, at).endsWith(" - ")
            || HYPHEN_BEHIND.matcher(source.substring(at + key.length())).find());
  }

  private static boolean isAfter(Form.MultipleChoice choice, String key) {
    var year = YEAR.matcher(key);
    if (!year.find()) {
      return false;
    }
    return choice.options().stream()
        .map(option -> YEAR.matcher(option.text()))
        .anyMatch(found -> found.find() && found.group().compareTo(year.group()) > 0);
  }
}
