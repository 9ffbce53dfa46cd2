package app.alinea.desktop.intake;

import app.alinea.desktop.screen.Overlays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One question to a person in a panel, answered once. Confined to the interface thread.
///
/// @param <T> what is to be imported of a file
final class Asking<T> {
  private final Overlays overlays;
  private final Supplier<T> wanted;
  private final Consumer<Decision<T>> decided;
  private boolean answered;

  /// @param wanted what is to be imported, as it is when the person says so
  Asking(Overlays overlays, Supplier<T> wanted, Consumer<Decision<T>> decided) {
    this.overlays = overlays;
    this.wanted = wanted;
    this.decided = decided;
  }

  void imports() {
    answer(new Decision.Import<>(wanted.get()));
  }

  void importsAll() {
    answer(new Decision.ImportAll<>(wanted.get()));
  }

  void leavesOut() {
    answer(new Decision.LeaveOut<>());
  }

  void stops() {
    answer(new Decision.Stop<>());
  }

  /// Esc closes the panel without a word: that is an answer too.
  void show(Node panel) {
    panel
        .sceneProperty()
        .subscribe((before, now) -> {
          if (before != null && now == null && !answered) {
            answered = true;
            decided.accept(new Decision.LeaveOut<>());
          }
        });
    overlays.show(panel);
  }

  private void answer(Decision<T> decision) {
    if (!answered) {
      answered = true;
      overlays.close();
      decided.accept(decision);
    }
  }
}
