package app.alinea.desktop.intake;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.exchange.QuestionPreparation;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.core.library.Preparation;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import java.util.function.Consumer;

/// Opens the import preview and hears what comes of it. Confined to the interface thread.
public final class Preview {
  private final Texts texts;
  private final Overlays overlays;

  public Preview(Texts texts, Overlays overlays) {
    this.texts = texts;
    this.overlays = overlays;
  }

  /// @param more how many files are still to come
  /// @param decided hears once
  public void show(
      Preparation.Prepared prepared, int more, Consumer<Decision<DocumentDraft>> decided) {
    var model = new PreviewModel(prepared);
    var asking = new Asking<>(overlays, () -> model.draft().get(), decided);
    var view = new PreviewView(model, texts, asking, more);
    asking.show(view);
    view.begin();
  }

  /// @param more how many files are still to come
  /// @param decided hears once
  public void show(
      QuestionPreparation.Prepared prepared, int more, Consumer<Decision<PastAnswers>> decided) {
    var choice = new PastChoice(prepared.counts(), texts);
    var asking = new Asking<>(overlays, choice::chosen, decided);
    var view = new QuestionsView(prepared, choice, texts, asking, more);
    asking.show(view);
    view.begin();
  }
}
