package app.alinea.core.question.pipeline;

import app.alinea.core.question.Generation.Refusal;
import app.alinea.core.question.Question;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.topic.FoundTopic;
import app.alinea.core.question.topic.SentenceKey;
import java.util.ArrayList;
import java.util.List;

/// Gives a draft its forms and puts each before every gate. Safe for many threads: what becomes of
/// a draft depends on no other.
final class Examination {
  private static final String AGAIN = "again";
  private static final String TOLD = "told";

  private final FormMaker maker;
  private final List<Gate> gates;
  private final QuestionAssembler assembler;
  private final SeededRandom random;
  private final List<FoundTopic> topics;

  /// @param topics of the document; a question takes the names of those its sentence is about
  Examination(
      FormMaker maker,
      List<Gate> gates,
      QuestionAssembler assembler,
      SeededRandom random,
      List<FoundTopic> topics) {
    this.maker = maker;
    this.gates = gates;
    this.assembler = assembler;
    this.random = random;
    this.topics = topics;
  }

  /// What became of one form of a draft, or of all of them at once.
  sealed interface Verdict {
    record Passed(Question question) implements Verdict {}

    record Refused(String gate, Refusal refusal) implements Verdict {}
  }

  List<Verdict> examine(Draft draft) {
    for (var gate : gates) {
      var objection = gate.inAnyForm(draft);
      if (objection.isPresent()) {
        return List.of(
            new Verdict.Refused(
                gate.name(),
                new Refusal(draft.rule(), draft.stem(), draft.answer().text(), objection.get())));
      }
    }
    var verdicts = new ArrayList<Verdict>();
    for (var form : maker.forms(draft, random.forText(draft.rule() + draft.stem()))) {
      verdicts.add(judge(new Candidate(draft, form)));
    }
    if (SecondChoice.isWanted(draft, verdicts)) {
      new SecondChoice(maker, gates)
          .of(draft, () -> random.forText(AGAIN + draft.rule() + draft.stem()))
          .ifPresent(candidate -> verdicts.add(passed(candidate)));
    }
    return verdicts;
  }

  /// The statements of a card that pass, to be judged.
  List<Question> told(Draft draft) {
    if (gates.stream().anyMatch(gate -> gate.inAnyForm(draft).isPresent())) {
      return List.of();
    }
    return maker.told(draft, random.forText(TOLD + draft.rule() + draft.stem())).stream()
        .map(form -> judge(new Candidate(draft, form)))
        .filter(Verdict.Passed.class::isInstance)
        .map(verdict -> ((Verdict.Passed) verdict).question())
        .toList();
  }

  private Verdict judge(Candidate candidate) {
    for (var gate : gates) {
      var objection = gate.objection(candidate);
      if (objection.isPresent()) {
        var form = candidate.form();
        return new Verdict.Refused(
            gate.name(),
            new Refusal(candidate.draft().rule(), form.stem(), form.answer(), objection.get()));
      }
    }
    return passed(candidate);
  }

  private Verdict passed(Candidate candidate) {
    return new Verdict.Passed(
        assembler.assemble(GapSort.shown(candidate), topicsOf(candidate.draft())));
  }

  private List<String> topicsOf(Draft draft) {
    var sentence = SentenceKey.of(draft.fact().evidence().sentence());
    return topics.stream()
        .filter(found -> found.isAbout(sentence))
        .map(found -> found.topic().name())
        .toList();
  }
}
