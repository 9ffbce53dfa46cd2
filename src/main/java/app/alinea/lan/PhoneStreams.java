package app.alinea.lan;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassListener;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The open streams to phones. What changes is pushed from one thread of its own, so that the class
/// never waits for a network. Safe for many threads.
final class PhoneStreams implements ClassListener, AutoCloseable {
  /// A phone with more tabs than this loses the oldest.
  private static final int STREAMS_EACH = 3;

  private static final int BEAT_SECONDS = 5;

  private final LiveClass live;
  private final Map<ParticipantId, Deque<EventStream>> streams = new ConcurrentHashMap<>();
  private final Set<ParticipantId> waiting = new HashSet<>();
  private volatile byte @Nullable [] deck;
  private PhoneView lastView;
  private boolean everybodyWaits;
  private boolean pushScheduled;
  private final ScheduledExecutorService pusher =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("class-push").factory());

  PhoneStreams(LiveClass live) {
    this.live = live;
    this.lastView = PhoneView.of(live.now(), false);
    var _ = pusher.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /// Tells a phone the state of the class, now and whenever it changes.
  void open(ParticipantId id, Exchange exchange) {
    var stream = new EventStream(exchange, closed -> forget(id, closed));
    var surplus = add(id, stream);
    live.connected(id);
    surplus.ifPresent(EventStream::end);
    // From the one thread that pushes, so that no older state follows a newer one.
    if (!pusher.isShutdown()) {
      pusher.execute(() -> stream.send(view().of(id, live.clock().instant())));
    }
  }

  private Optional<EventStream> add(ParticipantId id, EventStream stream) {
    var surplus = new EventStream[1];
    streams.compute(
        id,
        (_, open) -> {
          Deque<EventStream> all = open == null ? new ArrayDeque<>() : new ArrayDeque<>(open);
          all.addLast(stream);
          if (all.size() > STREAMS_EACH) {
            surplus[0] = all.removeFirst();
          }
          return all;
        });
    return Optional.ofNullable(surplus[0]);
  }

  private void forget(ParticipantId id, EventStream closed) {
    streams.computeIfPresent(
        id,
        (_, open) -> {
          var rest = new ArrayDeque<>(open);
          rest.remove(closed);
          return rest.isEmpty() ? null : rest;
        });
    live.disconnected(id);
  }

  /// Offers a deck to everybody.
  void offer(byte[] contents) {
    deck = contents.clone();
    schedule(true, Set.of());
  }

  Optional<byte[]> deck() {
    return Optional.ofNullable(deck);
  }

  /// What phones are told of the class as it is; kept until the class changes, because ranks are
  /// costly. Confined to the thread that pushes.
  private PhoneView view() {
    var now = live.now();
    boolean deckOffered = deck != null;
    if (!lastView.shows(now, deckOffered)) {
      lastView = PhoneView.of(now, deckOffered);
    }
    return lastView;
  }

  @Override
  public void happened(Classroom now, List<ClassEvent> events) {
    var concerned = new HashSet<ParticipantId>();
    boolean everybody = false;
    for (var event : events) {
      if (event instanceof ClassEvent.OfParticipant of) {
        concerned.add(of.participant());
      } else {
        everybody = true;
      }
    }
    schedule(everybody, concerned);
  }

  private void schedule(boolean everybody, Set<ParticipantId> concerned) {
    synchronized (waiting) {
      waiting.addAll(concerned);
      everybodyWaits |= everybody;
      if (pushScheduled || pusher.isShutdown()) {
        return;
      }
      pushScheduled = true;
    }
    pusher.execute(this::push);
  }

  private void push() {
    Set<ParticipantId> some;
    boolean everybody;
    synchronized (waiting) {
      some = Set.copyOf(waiting);
      everybody = everybodyWaits;
      waiting.clear();
      everybodyWaits = false;
      pushScheduled = false;
    }
    var view = view();
    streams.forEach((id, open) -> {
      if (everybody || some.contains(id)) {
        var state = view.of(id, live.clock().instant());
        open.forEach(stream -> stream.send(state));
      }
    });
  }

  /// Shows phones that the host is there, and shows the host which phones are not.
  private void beat() {
    streams.values().forEach(open -> open.forEach(EventStream::beat));
  }

  @Override
  public void presenceChanged(Set<ParticipantId> connected) {}

  /// Phones are told by the answer to their own request.
  @Override
  public void storingFailed(RuntimeException cause) {}

  @Override
  public void close() {
    pusher.shutdown();
    streams.values().forEach(open -> open.forEach(EventStream::end));
  }
}
