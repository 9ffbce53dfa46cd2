package app.alinea.desktop.topics;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.TopicDesk;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicEdit;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of the topics: those of one document, which are chosen, and what is done to them, each
/// with its undo. Knows no control; confined to the interface thread.
final class TopicsViewModel {
  private final ScreenContext context;
  private final TopicDesk desk;
  private final Newest loads;
  private final ReadOnlyObjectWrapper<Subjects> subjects =
      new ReadOnlyObjectWrapper<>(Subjects.NONE);
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());

  TopicsViewModel(ScreenContext context) {
    this.context = context;
    var services = context.services();
    desk = new TopicDesk(services.topics(), services.questions());
    loads = context.background().newest();
  }

  ReadOnlyObjectProperty<Subjects> subjects() {
    return subjects.getReadOnlyProperty();
  }

  /// Ids of the topics chosen.
  ReadOnlyObjectProperty<List<String>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  void choose(List<String> ids) {
    chosen.set(List.copyOf(ids));
  }

  void refresh() {
    load(document());
  }

  /// Shows another document's topics.
  void open(DocumentId document) {
    chosen.set(List.of());
    load(Optional.of(document));
  }

  private void load(Optional<DocumentId> document) {
    var services = context.services();
    loads.query(() -> Subjects.read(services, document), this::show);
  }

  private void show(Subjects now) {
    var kept = chosen.get().stream().filter(id -> now.line(id).isPresent()).toList();
    subjects.set(now);
    chosen.set(
        kept.isEmpty() ? now.lines().stream().limit(1).map(l -> l.topic().id()).toList() : kept);
  }

  private Optional<DocumentId> document() {
    return subjects.get().document().map(found -> found.id());
  }

  /// The one topic chosen.
  Optional<Subjects.Line> only() {
    return chosen.get().size() == 1
        ? subjects.get().line(chosen.get().getFirst())
        : Optional.empty();
  }

  /// @return whether the name can be given; where it cannot, why is told
  boolean rename(String name) {
    var topic = only().map(Subjects.Line::topic);
    var wanted = name.strip();
    if (topic.isEmpty() || wanted.equals(topic.get().name())) {
      return true;
    }
    if (!isFree(wanted, topic.get().id())) {
      return false;
    }
    apply(new TopicEdit.Renamed(topic.get().id(), wanted), text("topics.renamed", wanted));
    return true;
  }

  /// Puts the topics chosen into one; the first keeps its name.
  void merge() {
    var ids = chosen.get();
    var first = subjects.get().line(ids.isEmpty() ? "" : ids.getFirst());
    if (ids.size() > 1 && first.isPresent()) {
      mergeInto(first.get().topic(), ids.subList(1, ids.size()));
    }
  }

  /// Puts the one topic chosen into another.
  void mergeInto(Topic other) {
    only().ifPresent(line -> mergeInto(other, List.of(line.topic().id())));
  }

  private void mergeInto(Topic into, List<String> ids) {
    choose(List.of(into.id()));
    apply(new TopicEdit.Merged(ids, into.id(), into.name()), text("topics.merged", into.name()));
  }

  void delete() {
    only()
        .map(Subjects.Line::topic)
        .ifPresent(topic ->
            apply(new TopicEdit.Deleted(topic.id()), text("topics.deleted", topic.name())));
  }

  /// @return whether it could be made; where it could not, why is told
  boolean create(String name) {
    var wanted = name.strip();
    if (!isFree(wanted, "")) {
      return false;
    }
    var id = freshId();
    choose(List.of(id));
    apply(new TopicEdit.Created(id, wanted, List.of()), text("topics.created", wanted));
    return true;
  }

  /// Takes paragraphs out of the topic chosen into a new one.
  ///
  /// @return whether it could be made; where it could not, why is told
  boolean split(Set<Integer> positions, String name) {
    var wanted = name.strip();
    var from = only().map(Subjects.Line::topic);
    if (from.isEmpty() || positions.isEmpty()) {
      context.toasts().show(text("topics.split.nothing"));
      return false;
    }
    if (!isFree(wanted, "")) {
      return false;
    }
    var id = freshId();
    var sorted = positions.stream().sorted().toList();
    choose(List.of(id));
    apply(
        new TopicEdit.Split(from.get().id(), id, wanted, sorted), text("topics.splitOff", wanted));
    return true;
  }

  /// Takes paragraphs out of the topic chosen.
  void unassign(Set<Integer> positions) {
    var topic = only().map(Subjects.Line::topic);
    if (topic.isPresent() && !positions.isEmpty()) {
      apply(
          positions.stream()
              .sorted()
              .<TopicEdit>map(at -> new TopicEdit.Unassigned(topic.get().id(), at))
              .toList(),
          text("topics.unassigned", positions.size(), topic.get().name()));
    }
  }

  /// Puts a paragraph under the topic chosen.
  ///
  /// @param number as readers cite it
  /// @return whether there is such a paragraph; where there is none it is told
  boolean assign(String number) {
    var wanted = number.replace("§", "").strip();
    var topic = only().map(Subjects.Line::topic);
    var at =
        subjects.get().document().stream()
            .flatMap(found -> found.paragraphs().stream())
            .filter(paragraph -> paragraph.number().label().equalsIgnoreCase(wanted))
            .map(Paragraph::position)
            .findFirst();
    if (topic.isEmpty() || at.isEmpty()) {
      context.toasts().show(text("topics.assign.unknown", wanted));
      return false;
    }
    apply(
        new TopicEdit.Assigned(topic.get().id(), at.get()),
        text("topics.assigned", wanted, topic.get().name()));
    return true;
  }

  void questions() {
    var document = document();
    var topic = only().map(line -> line.topic().name());
    if (document.isPresent() && topic.isPresent()) {
      var filter =
          new QuestionFilter(
              Set.of(document.get()), Set.of(topic.get()), Set.of(), Set.of(), Set.of(), "");
      context.navigation().go(new Destination.Browse(filter, Optional.empty()));
    }
  }

  void read(int position) {
    document().ifPresent(id -> context.navigation().open(Place.of(id, position)));
  }

  private boolean isFree(String name, String id) {
    if (name.isEmpty()) {
      context.toasts().show(text("topics.name.missing"));
      return false;
    }
    if (subjects.get().isTaken(name, id)) {
      context.toasts().show(text("topics.name.taken", name));
      return false;
    }
    return true;
  }

  private String freshId() {
    return "own-" + context.services().clock().millis() + "-" + subjects.get().lines().size();
  }

  private void apply(TopicEdit edit, String told) {
    apply(List.of(edit), told);
  }

  private void apply(List<TopicEdit> edits, String told) {
    var document = document();
    if (document.isEmpty()) {
      return;
    }
    context
        .background()
        .command(
            () -> {
              var applied = new ArrayList<TopicDesk.Applied>();
              edits.forEach(edit -> applied.add(desk.apply(document.get(), edit)));
              return applied;
            },
            applied -> {
              refresh();
              context
                  .undo()
                  .announce(
                      told,
                      text("topics.undo"),
                      text("topics.undone"),
                      () ->
                          context
                              .background()
                              .command(
                                  () -> applied.reversed().forEach(desk::undo), this::refresh));
            });
  }

  private String text(String key, Object... arguments) {
    return context.texts().get(key, arguments);
  }
}
