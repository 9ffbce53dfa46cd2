package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.List;

/// Which wrong options make a false statement for certain, where others would only make one of
/// which the text says nothing.
final class Certainty {
  private final ContenderPool pool;
  private final Falsity falsity;

  Certainty(ContenderPool pool, Falsity falsity) {
    this.pool = pool;
    this.falsity = falsity;
  }

  /// Those of the wrong options that make a false statement: of actors only such as the text names,
  /// in quite other matters, if the statement does not hold of one only.
  List<Option> certain(Draft draft, List<Option> wrong, boolean ofOne) {
    var kind = draft.answer().kind();
    var organ = kind == AnswerKind.ORGAN;
    if (wrong.isEmpty()
        || !isActor(kind) && !organ && kind != AnswerKind.REGION && kind != AnswerKind.PERSON) {
      return wrong;
    }
    var check = falsity.of(draft);
    var named = pool.near(kind, draft.position());
    return wrong.stream()
        .filter(option ->
            named.stream()
                .map(ContenderPool.Listed::contender)
                .filter(contender -> contender.text().equals(option.text()))
                .anyMatch(contender ->
                    organ
                        ? !check.isMadeUpOf(contender)
                        : check.isOfLikeRole(contender)
                            && (ofOne && isActor(kind) || check.isFarFrom(contender))))
        .toList();
  }

  /// What a text can blame, help or work with.
  static boolean isActor(AnswerKind kind) {
    return kind == AnswerKind.COUNTRY || kind == AnswerKind.ORGANISATION || kind == AnswerKind.BODY;
  }
}
