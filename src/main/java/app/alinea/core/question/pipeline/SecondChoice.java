package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A choice with other wrong options where a gate refused the first ones and the question is sound
/// in another form: a court beside what is none, or a name as long as no other, stands in the way
/// of one set of options only.
final class SecondChoice {
  private static final int SHOWN = 3;
  private static final int FEWEST = 2;

  /// So many sets are tried: the work for a question must stay small.
  private static final int MOST_TRIED = 24;

  private final FormMaker maker;
  private final List<Gate> gates;

  SecondChoice(FormMaker maker, List<Gate> gates) {
    this.maker = maker;
    this.gates = gates;
  }

  /// Whether a draft has no choice although one of its other forms passed.
  static boolean isWanted(Draft draft, List<Examination.Verdict> verdicts) {
    return (draft.types().contains(QuestionType.MULTIPLE_CHOICE)
            || draft.types().contains(QuestionType.FLASHCARD))
        && draft.answer().kind() != AnswerKind.FREE
        && verdicts.stream().anyMatch(Examination.Verdict.Passed.class::isInstance)
        && verdicts.stream().noneMatch(SecondChoice::isChoice);
  }

  private static boolean isChoice(Examination.Verdict verdict) {
    return verdict instanceof Examination.Verdict.Passed(var question)
        && question.type() == QuestionType.MULTIPLE_CHOICE;
  }

  Optional<Candidate> of(Draft draft, Supplier<RandomGenerator> random) {
    var spares = maker.spares(draft, random.get());
    var strict = new ArrayList<Gate>();
    for (var wrong : sets(spares)) {
      var form = maker.choice(draft, wrong, random.get());
      if (form.isPresent() && passes(new Candidate(draft, form.get()), strict)) {
        return form.map(each -> new Candidate(draft, each));
      }
    }
    return Optional.empty();
  }

  /// Gates that refused one set are asked first about the next.
  private boolean passes(Candidate candidate, List<Gate> strict) {
    if (strict.stream().anyMatch(gate -> gate.objection(candidate).isPresent())) {
      return false;
    }
    for (var gate : gates) {
      if (gate.objection(candidate).isPresent()) {
        strict.add(gate);
        return false;
      }
    }
    return true;
  }

  /// Sets of three, those of the first ones first, then sets of two.
  private static List<List<Form.Option>> sets(List<Form.Option> spares) {
    var sets = new ArrayList<List<Form.Option>>();
    for (var last = SHOWN - 1; last < spares.size(); last++) {
      for (var middle = 1; middle < last; middle++) {
        for (var first = 0; first < middle && sets.size() < MOST_TRIED; first++) {
          sets.add(List.of(spares.get(first), spares.get(middle), spares.get(last)));
        }
      }
    }
    for (var last = 1; last < spares.size(); last++) {
      for (var first = 0; first < last && sets.size() < MOST_TRIED + SHOWN * FEWEST; first++) {
        sets.add(List.of(spares.get(first), spares.get(last)));
      }
    }
    return sets;
  }
}
