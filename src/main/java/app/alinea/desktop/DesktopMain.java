package app.alinea.desktop;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Where the launcher enters the window's half of the program.
public final class DesktopMain {
  private DesktopMain() {}

  /// Opens the window and returns when it was closed. The store opens while the toolkit starts.
  ///
  /// @param opening opens the store; called off the interface thread, and again after a copy was
  ///   restored or the learner asked to try again; empty where another copy of the program has
  ///   taken over what this one was started for
  /// @throws UnsupportedOperationException where there is no display
  public static void open(Installation installation, Supplier<Optional<Opening>> opening)
      throws InterruptedException {
    open(installation, opening, List.of());
  }

  /// On a thread of the system's: the machinery of virtual ones is not needed so early.
  static void beside(Runnable work) {
    Thread.ofPlatform().daemon().name("opening").start(work);
  }

  /// @param started run on the interface thread once the program is under way
  static void open(
      Installation installation, Supplier<Optional<Opening>> opening, List<Runnable> started)
      throws InterruptedException {
    var first =
        CompletableFuture.supplyAsync(() -> opening.get().map(Attempt::of), DesktopMain::beside);
    beside(FirstShape::prepare);
    var closed = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      new Program(installation, opening, closed::countDown).start(first);
      started.forEach(Runnable::run);
    });
    closed.await();
    Platform.exit();
  }
}
