package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done to all questions selected, each with its undo. Confined to the interface
/// thread.
final class Bulk {
  private final ScreenContext context;
  private final BrowseViewModel model;

  Bulk(ScreenContext context, BrowseViewModel model) {
    this.context = context;
    this.model = model;
  }

  void accept() {
    become(QuestionStatus.ACCEPTED, "browse.accepted");
  }

  void reject() {
    become(QuestionStatus.REJECTED, "browse.rejected");
  }

  /// Accepts every draft on show that nobody doubts.
  void acceptUnflagged() {
    var sound =
        model.found().get().rows().stream()
            .map(Row::question)
            .filter(question -> question.status() == QuestionStatus.DRAFT)
            .filter(question -> question.flags().isEmpty())
            .toList();
    if (sound.isEmpty()) {
      context.toasts().show(context.texts().get("browse.acceptUnflagged.none"));
    } else {
      change(sound, question -> question.with(QuestionStatus.ACCEPTED), "browse.accepted");
    }
  }

  private void become(QuestionStatus status, String told) {
    model.keep();
    var concerned = questions().stream().filter(question -> question.status() != status).toList();
    change(concerned, question -> question.with(status), told);
  }

  /// Adds a topic to all, or takes it away where all have it.
  void topic(String name) {
    model.keep();
    var all = questions().stream().allMatch(question -> question.topics().contains(name));
    change(questions(), question -> withTopic(question, name, !all), "browse.topicSet");
  }

  private static Question withTopic(Question question, String name, boolean wanted) {
    var topics = new ArrayList<>(question.topics());
    topics.remove(name);
    if (wanted) {
      topics.add(name);
    }
    return Edits.withTopics(question, topics);
  }

  private void change(List<Question> before, UnaryOperator<Question> how, String told) {
    if (before.isEmpty()) {
      return;
    }
    var questions = context.services().questions();
    var after = before.stream().map(how).toList();
    var next = next(before);
    context.background().command(() -> questions.saveAll(after), () -> model.refresh(next));
    announce(told, before.size(), () -> questions.saveAll(before), before.getFirst().id());
  }

  void delete() {
    model.keep();
    var ids = questions().stream().map(Question::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    var questions = context.services().questions();
    var next = next(questions());
    context.background().command(() -> ids.forEach(questions::delete), () -> model.refresh(next));
    announce("browse.deleted", ids.size(), () -> ids.forEach(questions::restore), ids.getFirst());
  }

  /// Suspends all, or brings them back where all are suspended.
  void suspend() {
    var rows = model.selection().get().stream().filter(row -> row.card().isPresent()).toList();
    if (rows.isEmpty()) {
      return;
    }
    var all = rows.stream().allMatch(Row::isSuspended);
    var changed =
        rows.stream()
            .filter(row -> row.isSuspended() == all)
            .flatMap(row -> row.card().stream())
            .map(Card::id)
            .toList();
    Runnable does = () -> suspend(changed, !all);
    context.background().command(does, model::refresh);
    announce(
        all ? "browse.resumed" : "browse.suspended",
        changed.size(),
        () -> suspend(changed, all),
        rows.getFirst().question().id());
  }

  private void suspend(List<CardId> cards, boolean suspended) {
    if (suspended) {
      context.services().cards().suspend(cards);
    } else {
      context.services().cards().resume(cards);
    }
  }

  private List<Question> questions() {
    return model.selection().get().stream().map(Row::question).toList();
  }

  /// The question to select once these are done with: in the inbox they leave the list.
  private Optional<QuestionId> next(List<Question> done) {
    var gone = new HashSet<>(done.stream().map(Question::id).toList());
    var rows = model.found().get().rows();
    var last = -1;
    for (var at = 0; at < rows.size(); at++) {
      last = gone.contains(rows.get(at).question().id()) ? at : last;
    }
    if (!model.wanted().get().isInbox() && done.size() == 1) {
      return Optional.of(done.getFirst().id());
    }
    return rows.stream()
        .skip(last + 1L)
        .map(row -> row.question().id())
        .findFirst()
        .or(() ->
            rows.stream()
                .map(row -> row.question().id())
                .filter(id -> !gone.contains(id))
                .reduce((_, later) -> later));
  }

  private void announce(String told, int count, Runnable undo, QuestionId first) {
    var texts = context.texts();
    context
        .undo()
        .announce(
            texts.get(told, count),
            texts.get("browse.undo"),
            texts.get("browse.undone"),
            () -> context.background().command(undo, () -> model.refresh(Optional.of(first))));
  }
}
