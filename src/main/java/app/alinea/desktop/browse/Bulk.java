package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
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
    return question.filedUnder(topics);
  }

  private void change(List<Question> before, UnaryOperator<Question> how, String told) {
    if (before.isEmpty()) {
      return;
    }
    var questions = context.services().questions();
    var after = before.stream().map(how).toList();
    context.background().command(() -> questions.saveAll(after), model::refresh);
    announce(told, before.size(), () -> questions.saveAll(before), before.getFirst().id());
  }

  void delete() {
    model.keep();
    var ids = questions().stream().map(Question::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    var questions = context.services().questions();
    var next = model.found().get().after(questions());
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
