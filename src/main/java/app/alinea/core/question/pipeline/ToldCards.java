package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Draft;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Statements to be judged of what a card asks for, where its key can be turned into something
/// false: cards whose question passed the gates, and rows that are told for nothing else.
final class ToldCards {
  private static final Set<QuestionType> JUDGED_ONLY = Set.of(QuestionType.TRUE_FALSE);

  /// How many there are of something is a fact where that is what the sentence says.
  private static final String COUNTED = "CountedThing";

  private final Examination examination;
  private final Mishaps mishaps;

  /// @param mishaps where a card is told of that cannot be turned, for which none of the others is
  ///   to be lost
  ToldCards(Examination examination, Mishaps mishaps) {
    this.examination = examination;
    this.mishaps = mishaps;
  }

  /// @param drafts as they were examined
  /// @param verdicts on each of them
  List<Question> of(List<Draft> drafts, List<List<Examination.Verdict>> verdicts) {
    return IntStream.range(0, drafts.size())
        .filter(i -> isToTell(drafts.get(i), verdicts.get(i)))
        .mapToObj(drafts::get)
        .flatMap(draft ->
            mishaps.spared(draft.rule(), draft.stem(), () -> examination.told(draft)).stream())
        .toList();
  }

  private static boolean isToTell(Draft draft, List<Examination.Verdict> verdicts) {
    var types =
        verdicts.stream()
            .filter(Examination.Verdict.Passed.class::isInstance)
            .map(verdict -> ((Examination.Verdict.Passed) verdict).question().type())
            .toList();
    return (draft.types().contains(QuestionType.TRUE_FALSE) || draft.rule().equals(COUNTED))
        && !draft.statement().isNone()
        && !types.contains(QuestionType.TRUE_FALSE)
        && (draft.types().equals(JUDGED_ONLY) || !types.isEmpty());
  }
}
