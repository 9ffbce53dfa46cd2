package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 10 and 17 of English declarations: a gap that many words would fill. "partners, including
/// ____", "the Compact signed in ____ Harbour Forum", "the goals of ____, the outcome of …".
public final class OpenGap implements Gate {
  private static final String GAP = Pattern.quote(Form.Cloze.GAP);

  /// An example is no fact that one could know.
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\b(?:including|such as|notably|namely|like|e\\.g\\.|particularly|in"
              + " particular|especially)(?:"
              + " (?:the|with|for|to|at|in|through|by|from|on|of|under|regarding|about|via|towards?))*"
              + " "
              + GAP);

  /// What follows a comma may tell the name or be the next member of a row.
  private static final Pattern ROW = Pattern.compile(GAP + ", (?:the|an?|their|its) ");

  private static final Pattern BEFORE_NAME = Pattern.compile(GAP + " \\p{Lu}\\p{Ll}");

  /// "the ____ on implementing the Review", "the ____ for a Just Crossing".
  private static final Pattern HALF =
      Pattern.compile(
          GAP
              + " (?:on \\p{Ll}+ing |(?:on|for|of|towards?|to) (?:an? |the )?\\p{Lu}\\p{Ll}+"
              + " \\p{Lu}\\p{Ll})");

  private static final Pattern ITS = Pattern.compile("\\b(?:its|their|to) " + GAP);
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}s?");
  private static final Set<String> NAMES = Set.of("NameGap", "MentionGap");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (candidate.form().type() != QuestionType.CLOZE) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var answer = candidate.draft().answer();
    if (EXAMPLE.matcher(stem).find()) {
      return Optional.of("an example is left out");
    }
    if (NAMES.contains(candidate.draft().rule()) && ROW.matcher(stem).find() && isCut(candidate)) {
      return Optional.of("the next member of a row reads as what the gap means");
    }
    if ((answer.kind() == AnswerKind.DATE || answer.kind() == AnswerKind.YEAR)
        && BEFORE_NAME.matcher(stem).find()) {
      return Optional.of("a date within a name");
    }
    if (NAMES.contains(candidate.draft().rule()) && HALF.matcher(stem).find()) {
      return Optional.of("half of a name");
    }
    if (NAMES.contains(candidate.draft().rule())
        && ITS.matcher(stem).find()
        && LETTERS.matcher(answer.text()).matches()) {
      return Optional.of("letters that belong to somebody");
    }
    return Optional.empty();
  }

  /// Whether the sentence goes on behind what the gap’s statement tells.
  private static boolean isCut(Candidate candidate) {
    var told = candidate.draft().statement().whole().replaceAll("\\.$", "");
    var last = told.substring(Math.max(0, told.lastIndexOf(' ')));
    var source = candidate.source();
    var at = source.lastIndexOf(last.strip());
    return at >= 0 && source.substring(at + last.strip().length()).matches("(?s),.*");
  }
}
