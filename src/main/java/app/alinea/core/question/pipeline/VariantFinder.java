package app.alinea.core.question.pipeline;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionVariants;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Finds variants by asking the document again. Safe for many threads; keeps the last document's
/// reading as long as memory allows.
public final class VariantFinder implements QuestionVariants {
  private final PipelineGenerator generator;
  private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NOTHING);

  private record Kept(String document, SoftReference<Preparation> preparation) {
    static final Kept NOTHING = new Kept("", new SoftReference<>(null));
  }

  public VariantFinder(PipelineGenerator generator) {
    this.generator = generator;
  }

  @Override
  public Optional<Form> otherDistractor(
      Document document, Question question, int option, Set<String> refused, long seed) {
    if (!(question.form() instanceof MultipleChoice choice) || option == choice.key()) {
      return Optional.empty();
    }
    var prepared = prepared(document);
    return draft(prepared, question)
        .flatMap(draft -> {
          var others = new OtherOptions(prepared, draft, new SeededRandom(seed));
          return others.replaced(choice, option, refused);
        });
  }

  @Override
  public Optional<Form> otherDistractors(
      Document document, Question question, Set<String> refused, long seed) {
    if (!(question.form() instanceof MultipleChoice choice)) {
      return Optional.empty();
    }
    var prepared = prepared(document);
    return draft(prepared, question)
        .flatMap(draft ->
            new OtherOptions(prepared, draft, new SeededRandom(seed)).allReplaced(choice, refused));
  }

  @Override
  public Optional<Form> otherWording(
      Document document, Question question, Set<String> refused, long seed) {
    var prepared = prepared(document);
    var rewording = new Rewording(prepared.idiom());
    var tried = new HashSet<>(refused);
    tried.add(question.form().stem());
    return draft(prepared, question).stream()
        .flatMap(own -> sameFact(prepared, own, question).stream())
        .flatMap(draft ->
            rewording.of(draft).stream()
                .filter(stem -> !tried.contains(stem))
                .flatMap(stem -> Stems.changed(question.form(), stem).stream())
                .filter(form -> passes(prepared, draft, form)))
        .findFirst();
  }

  private Preparation prepared(Document document) {
    var name = document.id() + "/" + document.contentHash();
    var known = kept.get();
    var prepared = known.document().equals(name) ? known.preparation().get() : null;
    if (prepared == null) {
      prepared = generator.prepare(document);
      kept.set(new Kept(name, new SoftReference<>(prepared)));
    }
    return prepared;
  }

  /// The draft that a question came from, where its answer is still the generator's.
  private static Optional<Draft> draft(Preparation prepared, Question question) {
    var provenance = question.provenance();
    return prepared.drafts().stream()
        .filter(draft -> draft.rule().equals(provenance.rule()))
        .filter(draft -> QuestionIds.of(draft.fact()).equals(provenance.fact()))
        .filter(draft -> answers(draft, question.form()))
        .max(Comparator.comparing((Draft draft) -> draft.stem().equals(question.form().stem())));
  }

  /// A statement to judge does not show its answer.
  private static boolean answers(Draft draft, Form form) {
    return form instanceof Form.TrueFalse || draft.answer().text().equalsIgnoreCase(form.answer());
  }

  /// The question's own draft first, then others with the same answer at the same place.
  private static List<Draft> sameFact(Preparation prepared, Draft own, Question question) {
    return prepared.drafts().stream()
        .filter(draft -> draft.types().contains(question.type()))
        .filter(draft -> draft.position() == own.position())
        .filter(
            draft -> draft.fact().evidence().sentence().equals(own.fact().evidence().sentence()))
        .filter(draft -> draft.answer().span().equals(own.answer().span()))
        .filter(draft -> draft.answer().text().equalsIgnoreCase(own.answer().text()))
        .sorted(Comparator.comparing((Draft draft) -> !draft.equals(own)))
        .toList();
  }

  static boolean passes(Preparation prepared, Draft draft, Form form) {
    var candidate = new Candidate(draft, form);
    return prepared.gates().stream().allMatch(gate -> gate.objection(candidate).isEmpty());
  }
}
