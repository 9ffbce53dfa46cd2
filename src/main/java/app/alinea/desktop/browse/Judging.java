package app.alinea.desktop.browse;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.CurationDesk;
import app.alinea.core.library.CurationDesk.Decided;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.core.question.curation.RuleTrust.Standing;
import app.alinea.desktop.question.RuleWords;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Accepts and refuses the questions selected, a refusal with its reason, each with its undo. Knows
/// no control; confined to the interface thread.
final class Judging {
  private final ScreenContext context;
  private final BrowseViewModel model;
  private final CurationDesk desk;
  private final RuleWords rules;
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  Judging(ScreenContext context, BrowseViewModel model) {
    this.context = context;
    this.model = model;
    var services = context.services();
    desk = new CurationDesk(services.questions(), services.curation());
    rules = new RuleWords(context.texts());
    model.selection().subscribe((_, _) -> asking.set(false));
  }

  /// Whether a reason to refuse the selected questions is waited for.
  ReadOnlyBooleanProperty asking() {
    return asking.getReadOnlyProperty();
  }

  void accept() {
    model.keep();
    decide(notYet(QuestionStatus.ACCEPTED), desk::accept, "browse.accepted");
  }

  /// Accepts every draft on show that nobody doubts. Nobody looked at each, so that no verdict is
  /// kept.
  void acceptUnflagged() {
    var sound =
        model.found().get().rows().stream()
            .filter(row -> row.question().status() == QuestionStatus.DRAFT && !row.isDoubtful())
            .map(Row::question)
            .toList();
    if (sound.isEmpty()) {
      context.toasts().show(context.texts().get("browse.acceptUnflagged.none"));
      return;
    }
    var questions = context.services().questions();
    var after = sound.stream().map(q -> q.with(QuestionStatus.ACCEPTED)).toList();
    context.background().command(() -> questions.saveAll(after), model::refresh);
    announce(
        context.texts().get("browse.accepted", sound.size()),
        () -> questions.saveAll(sound),
        sound.getFirst().id());
  }

  /// Asks why the selected questions are refused.
  void askWhy() {
    model.keep();
    asking.set(!notYet(QuestionStatus.REJECTED).isEmpty());
  }

  /// @return whether a reason was waited for
  boolean cancel() {
    var waited = asking.get();
    asking.set(false);
    return waited;
  }

  void reject(RejectionReason reason) {
    asking.set(false);
    decide(
        notYet(QuestionStatus.REJECTED),
        questions -> desk.reject(questions, reason),
        "browse.rejected");
  }

  /// Trusts a rule again in one document.
  void trustAgain(DocumentId document, String rule) {
    var texts = context.texts();
    context
        .background()
        .command(
            () -> desk.trustAgain(document, rule),
            decided -> {
              model.refresh();
              var first = decided.before().stream().map(Question::id).findFirst();
              context
                  .undo()
                  .announce(
                      texts.get("browse.rules.restored"),
                      texts.get("browse.undo"),
                      texts.get("browse.undone"),
                      () -> undo(() -> desk.undo(decided), first));
            });
  }

  /// Puts the generator's new version in the place of what a person changed.
  void take(Question current, Offer offer) {
    settle(offer, Optional.of(current), "browse.offer.taken");
  }

  /// Keeps what a person wrote.
  void decline(Offer offer) {
    settle(offer, Optional.empty(), "browse.offer.declined");
  }

  private void settle(Offer offer, Optional<Question> replaced, String told) {
    var questions = context.services().questions();
    var curation = context.services().curation();
    context
        .background()
        .command(
            () -> {
              replaced.ifPresent(current -> questions.save(offer.taken(current)));
              curation.settle(offer);
            },
            () -> model.refresh(Optional.of(offer.question())));
    announce(
        context.texts().get(told),
        () -> {
          replaced.ifPresent(questions::save);
          curation.reopen(offer);
        },
        offer.question());
  }

  private List<Question> notYet(QuestionStatus status) {
    return model.selection().get().stream()
        .map(Row::question)
        .filter(question -> question.status() != status)
        .toList();
  }

  private interface Decision {
    Decided on(List<Question> questions);
  }

  private void decide(List<Question> concerned, Decision decision, String told) {
    if (concerned.isEmpty()) {
      return;
    }
    var next = next(concerned);
    Supplier<Decided> work = () -> decision.on(concerned);
    context
        .background()
        .command(
            work,
            decided -> {
              model.refresh(next);
              announce(
                  told(told, concerned.size(), decided),
                  () -> desk.undo(decided),
                  concerned.getFirst().id());
            });
  }

  /// What was done, and what it means for the rule behind it.
  private String told(String told, int count, Decided decided) {
    var texts = context.texts();
    var sentences = new ArrayList<String>();
    sentences.add(texts.get(told, count));
    for (var trust : decided.doubted()) {
      sentences.add(
          texts.get(
              trust.standing() == Standing.SET_ASIDE
                  ? "browse.rules.nowSetAside"
                  : "browse.rules.nowLowered",
              rules.of(trust.rule())));
    }
    return String.join(" · ", sentences);
  }

  private Optional<QuestionId> next(List<Question> done) {
    return !model.wanted().get().isInbox() && done.size() == 1
        ? Optional.of(done.getFirst().id())
        : model.found().get().after(done);
  }

  private void announce(String told, Runnable undo, QuestionId first) {
    var texts = context.texts();
    context
        .undo()
        .announce(
            told,
            texts.get("browse.undo"),
            texts.get("browse.undone"),
            () -> undo(undo, Optional.of(first)));
  }

  private void undo(Runnable undo, Optional<QuestionId> first) {
    context.background().command(undo, () -> model.refresh(first));
  }
}
