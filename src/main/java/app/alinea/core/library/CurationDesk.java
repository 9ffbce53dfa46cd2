package app.alinea.core.library;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.curation.CurationRepository;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.core.question.curation.RuleTrust;
import app.alinea.core.question.curation.RuleTrust.Standing;
import app.alinea.core.question.curation.RuleTrusts;
import app.alinea.core.question.curation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Carries out what a person decides about questions: their status, the verdict on the rule that
/// made them, and the doubt on what that rule has waiting in the inbox. Safe for any thread.
///
/// A question that a person wrote or changed says nothing about a rule and leaves no verdict.
public final class CurationDesk {
  private final QuestionRepository questions;
  private final CurationRepository curation;

  public CurationDesk(QuestionRepository questions, CurationRepository curation) {
    this.questions = questions;
    this.curation = curation;
  }

  /// What a decision changed, to take it back.
  ///
  /// @param before every question that changed, as it was
  /// @param judged questions that bear a verdict now
  /// @param verdicts those they bore before
  /// @param doubted rules that this decision lowered or set aside
  public record Decided(
      List<Question> before,
      Set<QuestionId> judged,
      Map<DocumentId, List<Verdict>> verdicts,
      List<RuleTrust> doubted) {
    public Decided {
      before = List.copyOf(before);
      judged = Set.copyOf(judged);
      verdicts = Map.copyOf(verdicts);
      doubted = List.copyOf(doubted);
    }
  }

  /// Puts questions into use, each looked at by a person.
  public Decided accept(List<Question> accepted) {
    return decide(
        accepted,
        QuestionStatus.ACCEPTED,
        question -> new Verdict.Accepted(question.id(), question.provenance().rule()));
  }

  public Decided reject(List<Question> rejected, RejectionReason reason) {
    return decide(
        rejected,
        QuestionStatus.REJECTED,
        question -> new Verdict.Rejected(question.id(), question.provenance().rule(), reason));
  }

  /// Trusts a rule again in one document: every verdict on its questions is forgotten and what
  /// waits of it loses its doubt. Questions that were refused stay refused.
  public Decided trustAgain(DocumentId document, String rule) {
    var forgotten =
        curation.verdicts(document).stream()
            .filter(verdict -> verdict.rule().equals(rule))
            .toList();
    var doubted =
        waiting(document, Set.of(rule)).stream()
            .filter(question -> question.flags().contains(QuestionFlag.RULE_LOWERED))
            .toList();
    curation.forget(forgotten.stream().map(Verdict::question).toList());
    questions.saveAll(doubted.stream().map(q -> q.withoutFlag(QuestionFlag.RULE_LOWERED)).toList());
    return new Decided(doubted, Set.of(), Map.of(document, forgotten), List.of());
  }

  /// Takes a decision back. What else was changed in the questions since then stays.
  public void undo(Decided decided) {
    curation.forget(decided.judged());
    decided.verdicts().forEach(curation::record);
    questions.saveAll(
        decided.before().stream()
            .flatMap(
                before -> questions.find(before.id()).map(now -> asBefore(now, before)).stream())
            .toList());
  }

  private static Question asBefore(Question now, Question before) {
    var restored = now.with(before.status());
    return before.flags().contains(QuestionFlag.RULE_LOWERED)
        ? restored.withFlag(QuestionFlag.RULE_LOWERED)
        : restored.withoutFlag(QuestionFlag.RULE_LOWERED);
  }

  private Decided decide(
      List<Question> concerned, QuestionStatus status, Function<Question, Verdict> verdict) {
    var before = new ArrayList<>(concerned);
    var judged = concerned.stream().filter(CurationDesk::speaksOfItsRule).toList();
    var earlier = new HashMap<DocumentId, List<Verdict>>();
    var lowered = new ArrayList<RuleTrust>();
    questions.saveAll(concerned.stream().map(question -> question.with(status)).toList());
    byDocument(judged)
        .forEach((document, ofDocument) -> {
          var known = curation.verdicts(document);
          earlier.put(document, on(ofDocument, known));
          curation.record(document, ofDocument.stream().map(verdict).toList());
          var fallen = fallen(RuleTrusts.of(known), RuleTrusts.of(curation.verdicts(document)));
          lowered.addAll(fallen);
          before.addAll(doubt(document, fallen));
        });
    return new Decided(
        before, judged.stream().map(Question::id).collect(Collectors.toSet()), earlier, lowered);
  }

  private static boolean speaksOfItsRule(Question question) {
    return !question.edited() && !question.provenance().rule().equals(Provenance.LEARNER);
  }

  private static Map<DocumentId, List<Question>> byDocument(List<Question> all) {
    return all.stream().collect(Collectors.groupingBy(question -> question.anchor().document()));
  }

  private static List<Verdict> on(List<Question> concerned, List<Verdict> known) {
    var ids = concerned.stream().map(Question::id).collect(Collectors.toSet());
    return known.stream().filter(verdict -> ids.contains(verdict.question())).toList();
  }

  /// The rules that stand worse than before.
  private static List<RuleTrust> fallen(RuleTrusts before, RuleTrusts now) {
    return now.lowered().stream()
        .filter(trust -> worse(before.standing(trust.rule()), trust.standing()))
        .toList();
  }

  private static boolean worse(Standing before, Standing now) {
    return now.compareTo(before) > 0;
  }

  /// Marks what waits of these rules.
  ///
  /// @return what changed, as it was
  private List<Question> doubt(DocumentId document, List<RuleTrust> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    var names = new LinkedHashSet<>(rules.stream().map(RuleTrust::rule).toList());
    var waiting =
        waiting(document, names).stream()
            .filter(question -> !question.flags().contains(QuestionFlag.RULE_LOWERED))
            .toList();
    questions.saveAll(waiting.stream().map(q -> q.withFlag(QuestionFlag.RULE_LOWERED)).toList());
    return waiting;
  }

  private List<Question> waiting(DocumentId document, Set<String> rules) {
    return questions.ofDocument(document).stream()
        .filter(question -> question.status() == QuestionStatus.DRAFT)
        .filter(question -> rules.contains(question.provenance().rule()))
        .toList();
  }
}
