package app.alinea.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.service.Installation;
import app.alinea.core.service.LaterStart;
import app.alinea.core.service.Opening;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.TestStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {
  private static final long PATIENCE_SECONDS = 30;

  @TempDir Path folder;

  @Test
  void bringsTheWindowForwardForALaterStart()
      throws ExecutionException, InterruptedException, TimeoutException {
    var window = new CompletableFuture<Consumer<LaterStart>>();
    var installation = new Installation(folder, "0.1.0", List::of, List.of(), window::complete);
    Opening opening = TestStore.open(folder);
    var closed = new CountDownLatch(1);
    start(installation, opening, closed);
    var asking = window.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    var stage = Desk.onScreen(ProgramTest::stage);
    Desk.onScreen(() -> {
      stage.setIconified(true);
      return true;
    });
    var taken = new CompletableFuture<Boolean>();

    asking.accept(new LaterStart(List.of(), () -> taken.complete(true)));

    assertTrue(taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(false, Desk.onScreen(stage::isIconified));
    Desk.onScreen(() -> {
      Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      return true;
    });
    assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void endsWithoutAWindowWhereAnotherCopyTookOver() throws InterruptedException {
    var closed = new CountDownLatch(1);
    var installation = new Installation(folder, "0.1.0", List.of());

    Desk.onScreen(() -> {
      new Program(installation, Optional::empty, closed::countDown)
          .start(CompletableFuture.completedFuture(Optional.empty()));
      return true;
    });

    assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  private static void start(Installation installation, Opening opening, CountDownLatch closed) {
    Desk.onScreen(() -> {
      new Program(installation, () -> Optional.of(opening), closed::countDown)
          .start(CompletableFuture.completedFuture(Optional.of(Attempt.of(opening))));
      return true;
    });
  }

  private static Stage stage() {
    return (Stage) Window.getWindows().stream().filter(Window::isShowing).findFirst().orElseThrow();
  }
}
