package app.alinea.desktop.shell;

import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.ScreenId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// Remembers the way the learner came. Confined to the interface thread.
final class Navigator implements Navigation {
  private static final int LONGEST_TRAIL = 50;

  private final Deque<Destination> trail = new ArrayDeque<>();
  private final Consumer<Destination> arrive;
  private Optional<Destination> here = Optional.empty();

  /// @param arrive shows a destination
  Navigator(Consumer<Destination> arrive) {
    this.arrive = arrive;
  }

  @Override
  public void go(Destination destination) {
    here.map(Navigator::asLeft).filter(left -> !left.equals(destination)).ifPresent(trail::push);
    if (trail.size() > LONGEST_TRAIL) {
      trail.removeLast();
    }
    here = Optional.of(destination);
    arrive.accept(destination);
  }

  @Override
  public void back() {
    if (!trail.isEmpty()) {
      var before = trail.pop();
      here = Optional.of(before);
      arrive.accept(before);
    }
  }

  @Override
  public boolean canGoBack() {
    return !trail.isEmpty();
  }

  Optional<ScreenId> screen() {
    return here.map(Destination::screen);
  }

  /// Going back means finding a screen as it was, not starting its session or quiz again; only the
  /// reader has places worth returning to.
  private static Destination asLeft(Destination left) {
    return left instanceof Destination.Reader ? left : new Destination.Plain(left.screen());
  }
}
