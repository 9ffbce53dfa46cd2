package app.alinea.desktop.shell;

import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.library.ImportOutcome.Imported;
import app.alinea.core.question.Generation;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.Overlays;
import app.alinea.desktop.screen.Toasts;
import app.alinea.desktop.screen.UndoStack;

/// Tells what came of work on documents: an import in a panel, the rest in a toast.
final class Reports {
  private final Texts texts;
  private final Overlays overlays;
  private final Navigation navigation;
  private final Toasts toasts;
  private final UndoStack undo;

  Reports(Texts texts, Overlays overlays, Navigation navigation, Toasts toasts, UndoStack undo) {
    this.texts = texts;
    this.overlays = overlays;
    this.navigation = navigation;
    this.toasts = toasts;
    this.undo = undo;
  }

  void tell(Importing.Result result) {
    switch (result) {
      case Importing.Result.Import(var outcome, var generation) ->
          overlays.show(
              new ImportReportView(
                  ImportReport.of(outcome, generation, texts), texts, overlays, navigation));
      case Importing.Result.Questions(var outcome, var back) -> {
        overlays.show(
            new ImportReportView(QuestionReport.of(outcome, texts), texts, overlays, navigation));
        if (outcome instanceof QuestionImportOutcome.Imported imported) {
          undo.push(texts.get("shell.questions.undone"), () -> back.accept(imported.undo()));
        }
      }
      case Importing.Result.FirstStart(Imported(_, var document, _, _), var generation) ->
          toasts.show(texts.get("shell.firstStart.ready", document.title(), size(generation)));
      case Importing.Result.Generated(var generation) ->
          toasts.show(String.join(" ", ImportReport.madeLines(generation, texts)));
    }
  }

  private static int size(Generation generation) {
    return generation.questions().size();
  }
}
