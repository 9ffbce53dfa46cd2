package app.alinea.desktop.intake;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.library.Preparation.Prepared;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens the import preview and hears what comes of it. Confined to the interface thread.
public final class Preview {
  private final Texts texts;
  private final Overlays overlays;

  public Preview(Texts texts, Overlays overlays) {
    this.texts = texts;
    this.overlays = overlays;
  }

  /// @param decided hears once: the draft to import, or nothing where the person thinks better of
  ///   it
  public void show(Prepared prepared, Consumer<Optional<DocumentDraft>> decided) {
    var model = new PreviewModel(prepared);
    var decision = new Decision(decided);
    Runnable imports =
        () -> {
          decision.silence();
          overlays.close();
          decided.accept(Optional.of(model.draft().get()));
        };
    var view = new PreviewView(model, texts, imports, overlays::close);
    view.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null && now == null) {
            decision.closed();
          }
        });
    overlays.show(view);
    view.begin();
  }

  /// Esc closes the panel without a word: that is a decision too.
  private static final class Decision {
    private final Consumer<Optional<DocumentDraft>> decided;
    private boolean silent;

    Decision(Consumer<Optional<DocumentDraft>> decided) {
      this.decided = decided;
    }

    void silence() {
      silent = true;
    }

    void closed() {
      if (!silent) {
        silent = true;
        decided.accept(Optional.empty());
      }
    }
  }
}
