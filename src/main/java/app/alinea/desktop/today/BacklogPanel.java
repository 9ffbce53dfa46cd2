package app.alinea.desktop.today;

import app.alinea.core.study.CardRepository.DueOrder;
import app.alinea.core.study.CatchUp;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Spreads a backlog over days: how many, in which order, and what that asks of each day.
final class BacklogPanel extends VBox {
  private static final int MOST_DAYS = 60;
  private static final List<DueOrder> ORDERS =
      List.of(DueOrder.DESCENDING_RETRIEVABILITY, DueOrder.RELATIVE_OVERDUENESS);

  private final TodayViewModel model;
  private final Texts texts;
  private final Label outcome = Labels.wrapped("");
  private final Spinner<Integer> days;
  private DueOrder order = ORDERS.getFirst();
  private Optional<CatchUp> offered = Optional.empty();

  BacklogPanel(DailyWork work, TodayViewModel model, Texts texts, Runnable close) {
    this.model = model;
    this.texts = texts;
    days = new Spinner<>(1, MOST_DAYS, work.daysToSpread());
    days.setEditable(true);
    days.setAccessibleText(texts.get("today.backlog.days"));
    days.getStyleClass().add("short-field");
    days.valueProperty().subscribe(_ -> offer());
    getStyleClass().add("panel");
    var label = Labels.of(texts.get("today.backlog.days"));
    var row = new HBox(days, label);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("panel-row");
    var cancel = Buttons.of(texts.get("today.backlog.cancel"), close);
    cancel.setCancelButton(true);
    var ahead =
        Buttons.of(
            texts.get("today.backlog.ahead"),
            () -> {
              close.run();
              offered.ifPresent(model::spread);
            },
            "accent");
    ahead.setDefaultButton(true);
    var buttons = new HBox(cancel, ahead);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("today.backlog.title", work.overdue()), "section-title"),
            Labels.wrapped(texts.get("today.backlog.what"), "muted"),
            row,
            orders(),
            outcome,
            buttons);
  }

  private VBox orders() {
    var group = new ToggleGroup();
    var box = new VBox();
    box.getStyleClass().add("radios");
    for (var one : ORDERS) {
      var radio = new RadioButton(texts.of("today.backlog.order", one));
      radio.setToggleGroup(group);
      radio.setSelected(one == order);
      radio.setOnAction(_ -> {
        order = one;
        offer();
      });
      box.getChildren().add(radio);
    }
    return box;
  }

  private void offer() {
    model.preview(
        days.getValue(),
        order,
        spread -> {
          offered = Optional.of(spread);
          var last = texts.day(spread.until().minusDays(1));
          outcome.setText(texts.get("today.backlog.outcome", spread.reviewsPerDay(), last));
        });
  }
}
