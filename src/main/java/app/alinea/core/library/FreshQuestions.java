package app.alinea.core.library;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.curation.RuleTrust.Standing;
import app.alinea.core.question.curation.RuleTrusts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides what becomes of each question that a run of the generator made, beside those that the
/// store has.
///
/// - A question that the store has under the same id stays what it is, unless it is a draft.
/// - One that says anew what a person changed is offered to them, not put in its place.
/// - One that says anew, with the same answer, what nobody changed takes its place and keeps its id
///   and its card.
/// - One whose earlier version a person refused waits in the inbox with a doubt.
/// - One by a lowered rule waits in the inbox with a doubt; by a rule set aside it is not kept.
/// - Any other one goes into the deck where it bears no doubt and the setting says so, else into
///   the inbox.
final class FreshQuestions {
  /// The name under which the report counts questions by rules set aside.
  static final String SET_ASIDE = "RuleSetAside";

  private final Map<QuestionId, Question> stored = new LinkedHashMap<>();
  private final RuleTrusts trusts;
  private final Set<QuestionId> settled;
  private final boolean acceptSound;

  /// @param stored the document's questions in the store
  /// @param settled versions that were offered before and taken or declined
  /// @param acceptSound whether questions without a doubt go straight into the deck
  FreshQuestions(
      List<Question> stored, RuleTrusts trusts, Set<QuestionId> settled, boolean acceptSound) {
    stored.forEach(question -> this.stored.put(question.id(), question));
    this.trusts = trusts;
    this.settled = Set.copyOf(settled);
    this.acceptSound = acceptSound;
  }

  /// @param kept to merge into the store
  /// @param replaced questions of the store with new content, to save
  /// @param offers new versions that wait for a person
  /// @param refused by rules set aside
  record Sorted(
      List<Question> kept, List<Question> replaced, List<Offer> offers, List<Question> refused) {
    Sorted {
      kept = List.copyOf(kept);
      replaced = List.copyOf(replaced);
      offers = List.copyOf(offers);
      refused = List.copyOf(refused);
    }
  }

  /// @param made every question of the run, wanted or not: a stored one among them has not changed
  /// @param wanted those to keep
  Sorted sort(Collection<Question> made, List<Question> wanted) {
    var ids = made.stream().map(Question::id).collect(Collectors.toSet());
    var orphans =
        stored.values().stream()
            .filter(question -> !ids.contains(question.id()))
            .filter(FreshQuestions::isFixed)
            .collect(Collectors.toCollection(ArrayList::new));
    var kept = new ArrayList<Question>();
    var replaced = new ArrayList<Question>();
    var offers = new ArrayList<Offer>();
    var refused = new ArrayList<Question>();
    var answered = new HashSet<QuestionId>();
    for (var question : wanted) {
      if (settled.contains(question.id())) {
        continue;
      }
      if (Optional.ofNullable(stored.get(question.id()))
          .filter(FreshQuestions::isFixed)
          .isPresent()) {
        kept.add(question);
        continue;
      }
      if (trusts.standing(question.provenance().rule()) == Standing.SET_ASIDE) {
        refused.add(question);
        continue;
      }
      var earlier =
          orphans.stream()
              .filter(orphan -> !answered.contains(orphan.id()))
              .filter(orphan -> asksTheSame(orphan, question))
              .findFirst();
      earlier.ifPresent(orphan -> answered.add(orphan.id()));
      if (earlier.isEmpty()) {
        kept.add(placed(question));
      } else if (earlier.get().status() == QuestionStatus.REJECTED) {
        kept.add(question.withFlag(QuestionFlag.REJECTED_BEFORE));
      } else if (sameContent(earlier.get(), question)) {
        continue;
      } else if (earlier.get().edited() || !sameAnswer(earlier.get(), question)) {
        offers.add(new Offer(earlier.get().id(), question));
      } else {
        replaced.add(renewed(earlier.get(), question));
      }
    }
    return new Sorted(kept, replaced, offers, refused);
  }

  private static boolean isFixed(Question question) {
    return question.edited() || question.status() != QuestionStatus.DRAFT;
  }

  private Question placed(Question question) {
    var lowered = trusts.standing(question.provenance().rule()) == Standing.LOWERED;
    var doubted = lowered ? question.withFlag(QuestionFlag.RULE_LOWERED) : question;
    return acceptSound && doubted.flags().isEmpty()
        ? doubted.with(QuestionStatus.ACCEPTED)
        : doubted;
  }

  /// Of one type and about one fact; or, where the text around it changed, about the same words of
  /// the same sentence.
  private static boolean asksTheSame(Question earlier, Question now) {
    if (earlier.type() != now.type()) {
      return false;
    }
    if (earlier.provenance().fact().equals(now.provenance().fact())) {
      return true;
    }
    var before = earlier.anchor();
    var after = now.anchor();
    return earlier.provenance().rule().equals(now.provenance().rule())
        && before.position() == after.position()
        && before.sentence() == after.sentence()
        && before.answerSpan().start() < after.answerSpan().end()
        && after.answerSpan().start() < before.answerSpan().end();
  }

  private static boolean sameContent(Question earlier, Question now) {
    return earlier.form().equals(now.form());
  }

  private static boolean sameAnswer(Question earlier, Question now) {
    return earlier.form().answer().equals(now.form().answer());
  }

  private static Question renewed(Question earlier, Question now) {
    return new Question(
        earlier.id(),
        now.form(),
        now.anchor(),
        earlier.topics(),
        now.difficulty(),
        now.explanation(),
        now.provenance(),
        earlier.flags(),
        earlier.status(),
        false);
  }
}
