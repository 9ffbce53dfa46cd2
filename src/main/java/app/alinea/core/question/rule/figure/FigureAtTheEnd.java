package app.alinea.core.question.rule.figure;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// "The leaders aim to dredge the channels by which year?": a year or an amount that ends an
/// English sentence is asked for where it stands, since a question word in front would go with the
/// first verb of the sentence and not with the one that the figure belongs to.
final class FigureAtTheEnd {
  private static final Pattern END = Pattern.compile("^\\.?$");

  /// "was launched in 2031", where any verb of the sentence may take the year, tells less than a
  /// term.
  private static final Pattern LEADS_TO_YEAR =
      Pattern.compile("(?:\\bby(?: the end of)?|\\buntil|\\bno later than)$");

  private static final Pattern LEADS_TO_AMOUNT =
      Pattern.compile("\\b(?:of|to|up to|over|nearly|approximately|around|least)$");

  private static final Pattern MONEY = Pattern.compile("^(?:US)?[$€£]|^(?:USD|EUR) ");

  private FigureAtTheEnd() {}

  /// A choice that asks for the figure of a gap.
  static Optional<Draft> of(Draft gap) {
    var told = gap.statement();
    if (told.isNone() || !END.matcher(told.after()).matches()) {
      return Optional.empty();
    }
    return word(gap)
        .map(word -> told.before() + " " + word + "?")
        .map(stem ->
            new Draft(
                gap.rule(),
                gap.fact(),
                Character.toUpperCase(stem.charAt(0)) + stem.substring(1),
                gap.answer(),
                told,
                EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }

  private static Optional<String> word(Draft gap) {
    var before = gap.statement().before();
    if (gap.answer().kind() == AnswerKind.YEAR && LEADS_TO_YEAR.matcher(before).find()) {
      return Optional.of("which year");
    }
    return gap.answer().kind() == AnswerKind.NUMBER
            && MONEY.matcher(gap.answer().text()).find()
            && LEADS_TO_AMOUNT.matcher(before).find()
        ? Optional.of("what amount")
        : Optional.empty();
  }
}
