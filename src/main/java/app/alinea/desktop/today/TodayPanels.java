package app.alinea.desktop.today;

import app.alinea.desktop.exam.ExamPanels;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.study.CramPanels;

/// Opens what Today offers in panels. Confined to the interface thread.
final class TodayPanels {
  private final ScreenContext context;
  private final TodayViewModel model;
  private final ExamPanels exams;
  private final CramPanels crams;

  TodayPanels(ScreenContext context, TodayViewModel model) {
    this.context = context;
    this.model = model;
    exams = new ExamPanels(context, model::refresh);
    crams = new CramPanels(context);
  }

  ExamPanels exams() {
    return exams;
  }

  void cram() {
    crams.open();
  }

  /// Nothing happens without a backlog.
  void backlog() {
    model
        .overview()
        .get()
        .filter(now -> now.work().isBacklog())
        .ifPresent(now ->
            context
                .overlays()
                .show(
                    new BacklogPanel(
                        now.work(), model, context.texts(), context.overlays()::close)));
  }
}
