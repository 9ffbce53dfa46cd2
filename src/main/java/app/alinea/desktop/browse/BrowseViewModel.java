package app.alinea.desktop.browse;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of the browser: what is wanted, what was found, what is selected and being edited. Knows
/// no control; confined to the interface thread.
final class BrowseViewModel {
  private final ScreenContext context;
  private final Newest loads;
  private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(Wanted.ALL);
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final ReadOnlyObjectWrapper<List<Row>> selection = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<QuestionId, Draft> unfinished = new HashMap<>();
  private Optional<QuestionId> toSelect = Optional.empty();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

  BrowseViewModel(ScreenContext context) {
    this.context = context;
    loads = context.background().newest();
  }

  ReadOnlyObjectProperty<Wanted> wanted() {
    return wanted.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Row>> selection() {
    return selection.getReadOnlyProperty();
  }

  /// Whether what was found comes from the store; before the first reading nothing can be said.
  ReadOnlyBooleanProperty read() {
    return read.getReadOnlyProperty();
  }

  /// The question in the editor.
  ReadOnlyObjectProperty<Optional<Draft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /// Opens at a filter, with one question selected.
  void open(QuestionFilter filter, Optional<QuestionId> selected) {
    toSelect = selected;
    want(Wanted.of(filter));
  }

  void want(Wanted other) {
    keep();
    wanted.set(other);
    refresh();
  }

  void refresh() {
    var services = context.services();
    var filter = wanted.get();
    loads.query(() -> Found.read(services, filter), this::show);
  }

  /// Reads anew and then selects a question.
  void refresh(Optional<QuestionId> next) {
    toSelect = next;
    refresh();
  }

  private void show(Found now) {
    var before = selection.get().stream().map(row -> row.question().id()).toList();
    var meant = toSelect.map(List::of).orElse(before);
    toSelect = Optional.empty();
    found.set(now);
    read.set(true);
    var kept = now.rows().stream().filter(row -> meant.contains(row.question().id())).toList();
    select(kept.isEmpty() ? now.rows().stream().limit(1).toList() : kept);
  }

  /// Other rows are selected; what was edited is stored first.
  void select(List<Row> rows) {
    if (!rows.equals(selection.get())) {
      var leaves = rows.size() != 1 || !isInEditor(rows.getFirst());
      if (leaves) {
        keep();
      }
      selection.set(List.copyOf(rows));
      if (rows.size() == 1) {
        edit(rows.getFirst());
      } else {
        draft.set(Optional.empty());
      }
    }
  }

  private boolean isInEditor(Row row) {
    return draft.get().filter(open -> open.question().id().equals(row.question().id())).isPresent();
  }

  private void edit(Row row) {
    var question = row.question();
    var open = draft.get().filter(now -> now.question().equals(question));
    if (open.isEmpty()) {
      draft.set(
          Optional.of(
              Optional.ofNullable(unfinished.get(question.id()))
                  .filter(kept -> kept.question().equals(question))
                  .orElseGet(() -> new Draft(question))));
    }
  }

  /// Whether a question has changes that cannot be stored yet.
  boolean isUnfinished(QuestionId id) {
    return unfinished.containsKey(id);
  }

  /// Stores what was edited; what cannot be stored yet is kept and told.
  void keep() {
    draft
        .get()
        .filter(Draft::isChanged)
        .ifPresent(open -> {
          var id = open.question().id();
          open.edited()
              .ifPresentOrElse(
                  edited -> {
                    unfinished.remove(id);
                    draft.set(Optional.of(new Draft(edited)));
                    store(edited, open.question());
                  },
                  () -> {
                    var known = unfinished.put(id, open) != null;
                    if (!known) {
                      context.toasts().show(context.texts().get("browse.edit.unfinished"));
                    }
                  });
        });
  }

  private void store(Question edited, Question before) {
    var questions = context.services().questions();
    context.background().command(() -> questions.save(edited), this::refresh);
    context.undo().push(context.texts().get("browse.edit.undone"), () -> bringBack(before));
  }

  /// Stores another version of the question in the editor and tells it, with its undo.
  ///
  /// @param told what to say
  void replace(Question before, Question now, String told) {
    var texts = context.texts();
    context
        .background()
        .command(
            () -> context.services().questions().save(now),
            () -> {
              unfinished.remove(now.id());
              draft.set(Optional.empty());
              selection.set(List.of());
              refresh(Optional.of(now.id()));
            });
    context
        .undo()
        .announce(
            told,
            texts.get("browse.undo"),
            texts.get("browse.edit.undone"),
            () -> bringBack(before));
  }

  private void bringBack(Question before) {
    draft.set(Optional.empty());
    selection.set(List.of());
    context
        .background()
        .command(
            () -> context.services().questions().save(before),
            () -> refresh(Optional.of(before.id())));
  }

  /// Takes up what is stored, leaving out what was typed since.
  void revert() {
    draft
        .get()
        .ifPresent(open -> {
          unfinished.remove(open.question().id());
          draft.set(Optional.of(new Draft(open.question())));
        });
  }

  void openSource() {
    selection.get().stream()
        .findFirst()
        .ifPresent(row -> context.navigation().open(Place.of(row.question().anchor())));
  }
}
