package app.alinea.desktop.testing;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening.Opened;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.shell.Preferences;
import app.alinea.desktop.shell.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// A window over a real store, all work done at once on the interface thread, so that a test sees
/// each step finished. Use it from the test's thread.
public final class Desk implements AutoCloseable {
  private static final CountDownLatch TOOLKIT = startToolkit();
  private static final long PATIENCE_SECONDS = 30;

  private final Stage stage;
  private final Shell shell;
  private final Opened store;

  private Desk(Stage stage, Shell shell, Opened store) {
    this.stage = stage;
    this.shell = shell;
    this.store = store;
  }

  /// @param seeds imported before the window shows
  public static Desk open(
      Path folder, List<Path> seeds, List<Function<ScreenContext, Screen>> screens) {
    return open(TestStore.open(folder), folder, seeds, screens);
  }

  /// @param store in that folder
  public static Desk open(
      Opened store, Path folder, List<Path> seeds, List<Function<ScreenContext, Screen>> screens) {
    return onScreen(() -> {
      var stage = new Stage();
      var shell =
          new Shell(
              stage,
              store,
              new Installation(folder, "0.1.0", seeds),
              Preferences.read(store.services().settings()),
              Background.onCallingThread(),
              _ -> {},
              screens);
      shell.open();
      return new Desk(stage, shell, store);
    });
  }

  public ScreenContext context() {
    return shell.context();
  }

  public Stage stage() {
    return stage;
  }

  /// Runs on the interface thread and waits for the outcome.
  public static <T> T onScreen(Callable<T> work) {
    var outcome = new CompletableFuture<T>();
    try {
      TOOLKIT.await();
      Platform.runLater(() -> {
        try {
          outcome.complete(work.call());
        } catch (Exception | AssertionError failure) {
          outcome.completeExceptionally(failure);
        }
      });
      return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public void run(Runnable work) {
    onScreen(() -> {
      work.run();
      return true;
    });
  }

  /// Presses and lets go of a key where the focus is.
  public void press(KeyCode code, KeyCode... modifiers) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, modifiers);
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, modifiers);
  }

  /// Presses a key that also makes a character.
  public void strike(KeyCode code, String character) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
    fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
  }

  /// Types characters where the focus is, on keys that mean nothing but their characters.
  public void type(String characters) {
    for (var character : characters.split("")) {
      strike(KeyCode.UNDEFINED, character);
    }
  }

  private void fire(
      EventType<KeyEvent> type, String character, KeyCode code, KeyCode... modifiers) {
    var held = Set.of(modifiers);
    run(() ->
        Event.fireEvent(
            focus(),
            new KeyEvent(
                type,
                character,
                "",
                code,
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                false)));
  }

  /// All words on screen that can be seen.
  public String words() {
    // What a scroll pane holds is in the scene only after a layout.
    settle();
    return onScreen(() -> String.join("\n", Words.of(stage.getScene().getRoot())));
  }

  /// Settles the layout, as the next pulse would.
  public void settle() {
    run(() -> {
      for (var pass = 0; pass < 3; pass++) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
      }
    });
  }

  private EventTarget focus() {
    var owner = stage.getScene().getFocusOwner();
    // Until the next pulse a node that was just taken away still counts as the owner.
    return owner == null || owner.getScene() == null ? stage.getScene() : owner;
  }

  @Override
  public void close() {
    run(() -> {
      shell.leave();
      stage.close();
    });
    store.close().run();
  }

  private static CountDownLatch startToolkit() {
    var started = new CountDownLatch(1);
    try {
      Platform.startup(() -> {
        Platform.setImplicitExit(false);
        started.countDown();
      });
    } catch (IllegalStateException alreadyRunning) {
      started.countDown();
    }
    return started;
  }
}
