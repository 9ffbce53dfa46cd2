package app.alinea.desktop.settings;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.plan.WorkloadForecast;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Job;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.screen.ScreenContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The desired retention, the usual one and those of documents that have their own.
final class RetentionSection extends VBox {
  private final ScreenContext context;
  private final StudyDesk desk;
  private final Runnable changed;

  /// What is shown, read in one go.
  private record Standing(
      int usual, List<DocumentSummary> documents, Map<DocumentId, Integer> own) {}

  /// @param changed hears that the usual retention was changed here
  RetentionSection(ScreenContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
    var services = context.services();
    desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    refresh();
  }

  void refresh() {
    context.background().query(this::read, this::show);
  }

  private Standing read() {
    var own = new HashMap<DocumentId, Integer>();
    var documents = context.services().documents().list();
    for (var document : documents) {
      desk.retentions().of(document.id()).ifPresent(r -> own.put(document.id(), percent(r)));
    }
    return new Standing(percent(desk.settings().desiredRetention()), documents, own);
  }

  private static int percent(double retention) {
    return (int) Math.round(100 * retention);
  }

  private void show(Standing now) {
    var texts = context.texts();
    var rows = new Rows(texts.get("settings.retention"));
    rows.add(
        texts.get("settings.retention.all"),
        texts.get("settings.retention.hint"),
        control(
            texts.get("settings.retention.percent", now.usual),
            texts.get("settings.retention.all"),
            () -> change(now)));
    for (var document : now.documents) {
      var own = Optional.ofNullable(now.own.get(document.id()));
      rows.add(
          document.title(),
          "",
          control(
              own.map(percent -> texts.get("settings.retention.percent", percent))
                  .orElseGet(() -> texts.get("settings.retention.usual", now.usual)),
              document.title(),
              () -> change(now, document, own)));
    }
    getChildren().setAll(rows);
  }

  private HBox control(String value, String what, Runnable change) {
    Button button = Buttons.of(context.texts().get("settings.retention.change"), change);
    button.setAccessibleText(context.texts().get("settings.retention.change.name", what));
    var label = Labels.of(value);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var box = new HBox(label, button);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.getStyleClass().add("panel-row");
    return box;
  }

  private void change(Standing now) {
    open(
        context.texts().get("settings.retention.all"),
        Set.of(),
        Optional.of(now.usual),
        Optional.empty(),
        percent -> {
          desk.save(desk.settings().withRetention(percent.orElse(now.usual) / 100.0));
          return true;
        });
  }

  private void change(Standing now, DocumentSummary document, Optional<Integer> own) {
    open(
        document.title(),
        Set.of(document.id()),
        own,
        Optional.of(now.usual),
        percent -> {
          percent.ifPresentOrElse(
              wanted -> desk.retentions().set(document.id(), wanted / 100.0),
              () -> desk.retentions().forget(document.id()));
          return true;
        });
  }

  /// Stores what was chosen.
  @FunctionalInterface
  private interface Storing {
    boolean store(Optional<Integer> percent);
  }

  private void open(
      String title,
      Set<DocumentId> documents,
      Optional<Integer> now,
      Optional<Integer> usual,
      Storing storing) {
    var services = context.services();
    var forecast = new WorkloadForecast(services.cards(), desk, services.clock());
    var retentions = RetentionPanel.PERCENTS.stream().map(percent -> percent / 100.0).toList();
    var panel =
        new RetentionPanel(
            title,
            now,
            usual,
            context.texts(),
            new RetentionPanel.Verbs(
                percent ->
                    context
                        .background()
                        .command(
                            () -> storing.store(percent),
                            _ -> {
                              refresh();
                              changed.run();
                            }),
                context.overlays()::close));
    context.overlays().show(panel);
    Job job =
        context
            .background()
            .job(progress -> forecast.of(documents, retentions, progress), panel::show);
    panel
        .sceneProperty()
        .subscribe((before, after) -> {
          if (after == null) {
            job.cancel(); // the panel was closed
          }
        });
  }
}
