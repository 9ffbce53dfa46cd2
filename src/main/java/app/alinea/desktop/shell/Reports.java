package app.alinea.desktop.shell;

import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.library.ImportOutcome.Imported;
import app.alinea.core.question.Generation;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.Overlays;
import app.alinea.desktop.screen.Toasts;
import app.alinea.desktop.screen.UndoStack;
import java.util.ArrayList;
import java.util.List;

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

  /// @param results of work that was done in one go
  void tell(List<WorkResult> results) {
    var panels = new ArrayList<ImportReport>();
    for (var result : results) {
      switch (result) {
        case WorkResult.Import(var outcome, var generation) ->
            panels.add(ImportReport.of(outcome, generation, texts));
        case WorkResult.Folder(var folder, var contents) ->
            panels.add(ImportReport.of(folder, contents, texts));
        case WorkResult.Questions(var outcome, var back) -> {
          panels.add(QuestionReport.of(outcome, texts));
          if (outcome instanceof QuestionImportOutcome.Imported imported) {
            undo.push(texts.get("shell.questions.undone"), () -> back.accept(imported.undo()));
          }
        }
        case WorkResult.FirstStart(Imported(_, var document, _, _), var generation) ->
            toasts.show(texts.get("shell.firstStart.ready", document.title(), size(generation)));
        case WorkResult.Generated(var generation) ->
            toasts.show(String.join(" ", ImportReport.madeLines(generation, texts)));
      }
    }
    if (!panels.isEmpty()) {
      overlays.show(new ImportReportView(panels, texts, overlays, navigation));
    }
  }

  private static int size(Generation generation) {
    return generation.questions().size();
  }
}
