package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What a card asks for, told as it is and with its key turned into something false. The card is
/// told in the fewest words in which it is true.
final class CardStatements {
  private static final Pattern COUNTED = Pattern.compile("(?u)[Ll]es");

  /// What adds to what is told already.
  private static final Pattern ASIDE =
      Pattern.compile("(?iu)^, (?:y compris|notamment|en particulier|including|in particular) .*");

  private static final Pattern SHARE =
      Pattern.compile("^(\\d{1,2})([\\s\\p{Z}]?(?:%|per cent|percent))$");

  private static final int WHOLE = 100;

  private final DistractorChooser distractors;
  private final Judgements judgements;

  CardStatements(DistractorChooser distractors, Judgements judgements) {
    this.distractors = distractors;
    this.judgements = judgements;
  }

  /// The true statement and the false one, or none.
  List<Form> of(Draft card, RandomGenerator random) {
    if (card.statement().isNone()) {
      return List.of();
    }
    var draft = told(card);
    if (!judgements.isTellable(draft)) {
      return List.of();
    }
    var whole = draft.statement().whole();
    return changed(card, draft, random)
        .filter(other -> !other.equals(whole))
        .map(other ->
            List.<Form>of(
                new Form.TrueFalse(whole, true, ""), new Form.TrueFalse(other, false, whole)))
        .orElse(List.of());
  }

  private Optional<String> changed(Draft card, Draft draft, RandomGenerator random) {
    var kind = draft.answer().kind();
    if (kind == AnswerKind.BODY) {
      return judgements.contradiction(draft, distractors.sisters(draft));
    }
    if (!Judgements.isFigure(kind)) {
      return distractors.turned(draft, random);
    }
    // What can be told with another figure was told before, unless its statement is a new one.
    var anew = !draft.equals(card) || !card.types().contains(QuestionType.TRUE_FALSE);
    return Optional.of(draft)
        .filter(_ -> anew)
        .flatMap(told -> judgements.twin(told, distractors.choose(told, random)))
        .or(() -> beyond(draft));
  }

  /// "Les huit groupements sont en place" takes for granted that there are eight; what is named in
  /// particular need not be told.
  private static Draft told(Draft draft) {
    var told = draft.statement();
    if (draft.answer().kind() == AnswerKind.VALUE && COUNTED.matcher(told.before()).matches()) {
      return telling(draft, new Statement("", told.answer(), told.after()));
    }
    return ASIDE.matcher(told.after()).matches()
        ? telling(draft, new Statement(told.before(), told.answer(), ""))
        : draft;
  }

  private static Draft telling(Draft draft, Statement told) {
    return new Draft(draft.rule(), draft.fact(), draft.stem(), draft.answer(), told, draft.types());
  }

  /// Of "at least 20 %" half as much again, where all near figures lie below.
  private Optional<String> beyond(Draft draft) {
    var share = SHARE.matcher(draft.answer().text());
    if (!share.find() || Bound.of(draft.statement()) != Bound.LOWER) {
      return Optional.empty();
    }
    var key = Integer.parseInt(share.group(1));
    var more = key % 2 == 0 ? key + key / 2 : key * 2;
    return more < WHOLE
        ? Optional.of(draft.statement().with(share.replaceFirst(more + "$2")))
        : Optional.empty();
  }
}
