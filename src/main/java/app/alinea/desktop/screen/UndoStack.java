package app.alinea.desktop.screen;

import java.util.ArrayDeque;
import java.util.Deque;

/// What Ctrl+Z takes back, newest first, whatever screen it was done on. Confined to the interface
/// thread.
public final class UndoStack {
  private static final int DEPTH = 100;

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Toasts toasts;

  public UndoStack(Toasts toasts) {
    this.toasts = toasts;
  }

  /// Remembers how to take something back.
  ///
  /// @param undone what to say when it was taken back: 'Carte supprimée : annulé'
  public void push(String undone, Runnable undo) {
    steps.push(new Step(undone, undo));
    if (steps.size() > DEPTH) {
      steps.removeLast();
    }
  }

  /// Remembers a change and tells it, with a button that takes it back.
  public void announce(String done, String undoLabel, String undone, Runnable undo) {
    push(undone, undo);
    var step = steps.element();
    toasts.show(
        done,
        undoLabel,
        () -> {
          if (steps.remove(step)) {
            step.run(toasts);
          }
        });
  }

  /// @return whether there was anything to take back
  public boolean undo() {
    if (steps.isEmpty()) {
      return false;
    }
    steps.pop().run(toasts);
    return true;
  }

  /// Forgets everything, as when another store takes the place of this one.
  public void clear() {
    steps.clear();
  }

  private record Step(String undone, Runnable undo) {
    void run(Toasts toasts) {
      undo.run();
      toasts.show(undone);
    }
  }
}
