package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 5: a stem that says more than it needs, or an answer nobody could give.
public final class OverlongStem implements Gate {
  private static final int LONGEST_STEM = 32;
  private static final int LONGEST_STATEMENT = 40;

  /// Who fills a gap has to hold the whole sentence in mind.
  private static final int LONGEST_GAPPED = 33;

  private static final int LONGEST_ANSWER = 28;
  private static final int LONGEST_OPTION = 26;

  /// A definition is learnt as a whole, and longer than other answers.
  private static final int QUOTED = 15;

  /// So may all items of a list be.
  private static final int LISTED = 28;

  private static final int ITEM_MORE = 4;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String WHOLE = "WholeList";

  /// A case is given whole.
  private static final String CASE = "CaseUnderArticle";

  private static final int CASE_MORE = 8;
  private static final int PROVISION_MORE = 8;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var type = form.type();
    var more =
        Definitional.isSo(candidate)
            ? QUOTED
            : candidate.draft().rule().equals(WHOLE) ? LISTED : itemMore(candidate);
    var stem = words(form.stem());
    var longest =
        switch (type) {
          case CLOZE -> LONGEST_GAPPED;
          case TRUE_FALSE -> LONGEST_STATEMENT;
          default -> LONGEST_STEM;
        };
    var inCase = candidate.draft().rule().equals(CASE) ? CASE_MORE : 0;
    if (stem > longest + more + inCase) {
      return Optional.of(stem + " words in the stem");
    }
    var answer = words(candidate.draft().answer().text());
    var longestKey = type == QuestionType.MULTIPLE_CHOICE ? LONGEST_OPTION : LONGEST_ANSWER;
    return answer > longestKey + Math.max(more, provisionMore(candidate))
        ? Optional.of(answer + " words in the answer")
        : Optional.empty();
  }

  /// What a provision lays down is learnt by heart, in the text's own words.
  private static int provisionMore(Candidate candidate) {
    return switch (candidate.draft().answer().kind()) {
      case OBLIGATION, POWER, RIGHT, CONSEQUENCE ->
          candidate.form().type() == QuestionType.FLASHCARD ? PROVISION_MORE : 0;
      default -> 0;
    };
  }

  private static int itemMore(Candidate candidate) {
    return candidate.draft().answer().kind() == AnswerKind.ITEM ? ITEM_MORE : 0;
  }

  private static int words(String text) {
    return SPACE.split(text, -1).length;
  }
}
