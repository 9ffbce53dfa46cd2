package app.alinea.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// One thing a person did to a document's topics. Edits are kept and applied again to whatever
/// topics the next run of the generator finds, so that they outlive it.
///
/// An edit whose topic is not there any more does nothing; it works again when the topic is back.
public sealed interface TopicEdit {
  /// A topic bears another name.
  record Renamed(String id, String name) implements TopicEdit {}

  /// Several topics become one.
  ///
  /// @param ids of the topics that go into another
  /// @param into the one that remains
  /// @param name of what remains
  record Merged(List<String> ids, String into, String name) implements TopicEdit {
    public Merged {
      ids = List.copyOf(ids);
      if (ids.contains(into)) {
        throw new IllegalArgumentException("a topic merged into itself: " + into);
      }
    }
  }

  /// A topic is gone.
  record Deleted(String id) implements TopicEdit {}

  /// A topic of the person's own.
  ///
  /// @param positions of its paragraphs
  record Created(String id, String name, List<Integer> positions) implements TopicEdit {
    public Created {
      positions = List.copyOf(positions);
    }
  }

  /// Some paragraphs leave a topic and form another.
  record Split(String from, String id, String name, List<Integer> positions) implements TopicEdit {
    public Split {
      positions = List.copyOf(positions);
    }
  }

  /// A paragraph is put under a topic.
  record Assigned(String id, int position) implements TopicEdit {}

  /// A paragraph is taken out of a topic.
  record Unassigned(String id, int position) implements TopicEdit {}

  /// The topics after this edit.
  default List<Topic> on(List<Topic> topics) {
    var after = new ArrayList<Topic>();
    switch (this) {
      case Renamed(var id, var name) ->
          topics.forEach(t -> after.add(t.id().equals(id) ? named(t, name) : t));
      case Merged(var ids, var into, var name) -> after.addAll(merged(topics, ids, into, name));
      case Deleted(var id) -> topics.stream().filter(t -> !t.id().equals(id)).forEach(after::add);
      case Created(var id, var name, var positions) -> {
        after.addAll(topics);
        after.add(new Topic(id, name, "", Topic.Origin.LEARNER, positions));
      }
      case Split(var from, var id, var name, var positions) -> {
        topics.forEach(t -> after.add(t.id().equals(from) ? without(t, positions) : t));
        after.add(new Topic(id, name, "", Topic.Origin.LEARNER, positions));
      }
      case Assigned(var id, int position) ->
          topics.forEach(t -> after.add(t.id().equals(id) ? with(t, List.of(position)) : t));
      case Unassigned(var id, int position) ->
          topics.forEach(t -> after.add(t.id().equals(id) ? without(t, List.of(position)) : t));
    }
    return after;
  }

  /// The topic names of a question after this edit.
  ///
  /// @param names before
  /// @param position of the question's paragraph
  /// @param topics before this edit
  default List<String> onNames(List<String> names, int position, List<Topic> topics) {
    return switch (this) {
      case Renamed(var id, var name) -> replaced(names, List.of(id), Optional.of(name), topics);
      case Merged(var ids, var into, var name) -> {
        var all = new ArrayList<>(ids);
        all.add(into);
        yield replaced(names, all, Optional.of(name), topics);
      }
      case Deleted(var id) -> replaced(names, List.of(id), Optional.empty(), topics);
      case Created(_, var name, var positions) ->
          positions.contains(position) ? with(names, name) : names;
      case Split(var from, _, var name, var positions) ->
          positions.contains(position)
              ? with(replaced(names, List.of(from), Optional.empty(), topics), name)
              : names;
      case Assigned(var id, int where) ->
          where == position
              ? nameOf(id, topics).map(name -> with(names, name)).orElse(names)
              : names;
      case Unassigned(var id, int where) ->
          where == position ? replaced(names, List.of(id), Optional.empty(), topics) : names;
    };
  }

  /// The same edit in another edition of the document.
  ///
  /// @param moves where each paragraph position went; absent for those that are gone
  /// @return empty where it concerned one paragraph that is gone
  default Optional<TopicEdit> moved(Map<Integer, Integer> moves) {
    return switch (this) {
      case Renamed _, Merged _, Deleted _ -> Optional.of(this);
      case Created(var id, var name, var positions) ->
          Optional.of(new Created(id, name, Topic.moved(positions, moves)));
      case Split(var from, var id, var name, var positions) ->
          Optional.of(new Split(from, id, name, Topic.moved(positions, moves)));
      case Assigned(var id, int position) ->
          Optional.ofNullable(moves.get(position)).map(to -> new Assigned(id, to));
      case Unassigned(var id, int position) ->
          Optional.ofNullable(moves.get(position)).map(to -> new Unassigned(id, to));
    };
  }

  private static List<Topic> merged(
      List<Topic> topics, List<String> ids, String into, String name) {
    var concerned =
        topics.stream().filter(t -> t.id().equals(into) || ids.contains(t.id())).toList();
    if (concerned.isEmpty()) {
      return topics;
    }
    var head =
        concerned.stream()
            .filter(t -> t.id().equals(into))
            .findFirst()
            .orElse(concerned.getFirst());
    var positions = new TreeSet<Integer>();
    concerned.forEach(t -> positions.addAll(t.positions()));
    var one = new Topic(into, name, head.description(), head.origin(), List.copyOf(positions));
    var after = new ArrayList<Topic>();
    for (var topic : topics) {
      if (topic.equals(head)) {
        after.add(one);
      } else if (!concerned.contains(topic)) {
        after.add(topic);
      }
    }
    return after;
  }

  private static Topic named(Topic topic, String name) {
    return new Topic(topic.id(), name, topic.description(), topic.origin(), topic.positions());
  }

  private static Topic with(Topic topic, List<Integer> positions) {
    var all = new TreeSet<>(topic.positions());
    all.addAll(positions);
    return topic.at(List.copyOf(all));
  }

  private static Topic without(Topic topic, List<Integer> positions) {
    return topic.at(topic.positions().stream().filter(p -> !positions.contains(p)).toList());
  }

  private static List<String> with(List<String> names, String name) {
    if (names.contains(name)) {
      return names;
    }
    var all = new ArrayList<>(names);
    all.add(name);
    return all;
  }

  private static Optional<String> nameOf(String id, List<Topic> topics) {
    return topics.stream().filter(t -> t.id().equals(id)).map(Topic::name).findFirst();
  }

  private static List<String> replaced(
      List<String> names, List<String> ids, Optional<String> by, List<Topic> topics) {
    var old = ids.stream().flatMap(id -> nameOf(id, topics).stream()).toList();
    return names.stream()
        .flatMap(name -> old.contains(name) ? by.stream() : java.util.stream.Stream.of(name))
        .distinct()
        .toList();
  }
}
