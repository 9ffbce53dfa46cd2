package app.alinea.core.classroom;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Carries out a class's commands one after the other, and stores what they make happen: all that
/// wait are decided together, committed in one transaction, and only then answered. So a commit
/// costs the same for one phone and for two hundred.
///
/// Safe for many threads; the fold is confined to the journal.
final class ClassLog {
  private final ClassSession session;
  private final ClassroomRepository repository;
  private final Clock clock;
  private final Executor journal;
  private final Queue<Command<?>> waiting = new ArrayDeque<>();
  private final List<ClassListener> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, ParticipantId> doors = new ConcurrentHashMap<>();
  private final AtomicBoolean tickWaits = new AtomicBoolean();
  private boolean draining;
  private ClassFold fold;
  private volatile Classroom classroom;

  /// @param journal runs one task at a time
  ClassLog(
      ClassSession session,
      List<StoredEvent> stored,
      ClassroomRepository repository,
      Clock clock,
      Executor journal) {
    this.session = session;
    this.repository = repository;
    this.clock = clock;
    this.journal = journal;
    this.fold = folded(stored);
    this.classroom = fold.snapshot();
    stored.forEach(event -> openDoor(event.event()));
  }

  private record Command<R>(Function<ClassFold, Decision<R>> decide, CompletableFuture<R> reply) {}

  private ClassFold folded(List<StoredEvent> events) {
    var anew = new ClassFold(session);
    events.forEach(anew::apply);
    return anew;
  }

  Classroom classroom() {
    return classroom;
  }

  Optional<ParticipantId> behind(String tokenDigest) {
    return Optional.ofNullable(doors.get(tokenDigest));
  }

  void listen(ClassListener listener) {
    listeners.add(listener);
  }

  void stopListening(ClassListener listener) {
    listeners.remove(listener);
  }

  void presenceChanged(Set<ParticipantId> connected) {
    listeners.forEach(listener -> listener.presenceChanged(connected));
  }

  <R> CompletableFuture<R> submit(Function<ClassFold, Decision<R>> decide) {
    var reply = new CompletableFuture<R>();
    synchronized (waiting) {
      waiting.add(new Command<>(decide, reply));
      if (draining) {
        return reply;
      }
      draining = true;
    }
    journal.execute(this::drain);
    return reply;
  }

  /// Submits unless the tick before is still waiting.
  void tick(Function<ClassFold, Decision<Boolean>> decide) {
    if (tickWaits.compareAndSet(false, true)) {
      var _ = submit(decide).whenComplete((_, _) -> tickWaits.set(false));
    }
  }

  private void drain() {
    while (true) {
      List<Command<?>> batch;
      synchronized (waiting) {
        if (waiting.isEmpty()) {
          draining = false;
          return;
        }
        batch = List.copyOf(waiting);
        waiting.clear();
      }
      carryOut(batch);
    }
  }

  private void carryOut(List<Command<?>> batch) {
    var events = new ArrayList<StoredEvent>();
    var replies = new ArrayList<Runnable>();
    batch.forEach(command -> decide(command, events, replies));
    if (!events.isEmpty()) {
      try {
        repository.append(session.id(), events);
      } catch (RuntimeException failure) {
        giveUp(batch, failure);
        return;
      }
      events.forEach(event -> openDoor(event.event()));
      classroom = fold.snapshot();
    }
    replies.forEach(Runnable::run);
    if (!events.isEmpty()) {
      var happened = events.stream().map(StoredEvent::event).toList();
      listeners.forEach(listener -> listener.happened(classroom, happened));
    }
  }

  private <R> void decide(Command<R> command, List<StoredEvent> events, List<Runnable> replies) {
    var decision = command.decide().apply(fold);
    for (var event : decision.events()) {
      var stored = new StoredEvent(clock.instant(), event);
      fold.apply(stored);
      events.add(stored);
    }
    replies.add(() -> command.reply().complete(decision.reply()));
  }

  /// Nothing of the batch was stored: the class is what the disk says.
  private void giveUp(List<Command<?>> batch, RuntimeException failure) {
    fold = folded(repository.log(session.id()));
    batch.forEach(command -> command.reply().completeExceptionally(failure));
    listeners.forEach(listener -> listener.storingFailed(failure));
  }

  private void openDoor(ClassEvent event) {
    if (event instanceof ClassEvent.Joined joined) {
      doors.put(joined.tokenDigest(), joined.participant());
    } else if (event instanceof ClassEvent.Removed(var id)) {
      doors.values().removeIf(id::equals);
    }
  }
}
