package app.alinea.desktop.classroom;

import app.alinea.core.classroom.DisplayName;
import app.alinea.core.classroom.Participant;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a host can do about one participant, by menu and by key.
final class PersonMenu {
  private static final List<Double> FACTORS = List.of(1.0, 1.33, 1.5, 2.0, 3.0);

  private final HostModel host;
  private final ScreenContext context;
  private final Texts texts;

  PersonMenu(HostModel host, ScreenContext context) {
    this.host = host;
    this.context = context;
    texts = context.texts();
  }

  ContextMenu of(Participant who) {
    var menu = new ContextMenu(item("classroom.rename", () -> rename(who)));
    var time = new Menu(texts.get("classroom.giveTime"));
    for (double factor : FACTORS) {
      var choice = new MenuItem(texts.get("classroom.factor", factor));
      choice.setOnAction(_ -> host.grantExtraTime(who.id(), factor));
      time.getItems().add(choice);
    }
    menu.getItems().add(time);
    var teams = host.classroom().get().session().plan().teams();
    if (!teams.isEmpty()) {
      var change = new Menu(texts.get("classroom.changeTeam"));
      for (var team : teams) {
        var choice = new MenuItem(team);
        choice.setOnAction(_ -> host.assign(who.id(), team));
        change.getItems().add(choice);
      }
      menu.getItems().add(change);
    }
    menu.getItems().add(item("classroom.remove", () -> askToRemove(who)));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// The next larger factor, after the largest none.
  void giveMoreTime(Participant who) {
    double next = FACTORS.stream().filter(f -> f > who.extraTime() + 0.01).findFirst().orElse(1.0);
    host.grantExtraTime(who.id(), next);
  }

  void rename(Participant who) {
    var field = new TextField(who.name());
    field.setAccessibleText(texts.get("classroom.rename.name"));
    var unfit =
        Labels.wrapped(texts.get("classroom.rename.unfit", DisplayName.LONGEST), "class-warning");
    unfit.setVisible(false);
    unfit.setManaged(false);
    Runnable take =
        () -> {
          if (DisplayName.clean(field.getText()).isEmpty()) {
            unfit.setVisible(true);
            unfit.setManaged(true);
            return;
          }
          context.overlays().close();
          host.rename(who.id(), field.getText());
        };
    field.setOnAction(_ -> take.run());
    var buttons =
        new HBox(
            Buttons.of(texts.get("shell.cancel"), context.overlays()::close),
            Buttons.primary(texts.get("classroom.rename"), take));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    var panel =
        new VBox(
            Labels.of(texts.get("classroom.rename.title", who.name()), "section-title"),
            field,
            unfit,
            buttons);
    panel.getStyleClass().add("panel");
    context.overlays().show(panel);
  }

  void askToRemove(Participant who) {
    context
        .overlays()
        .confirm(
            texts.get("classroom.remove.title", who.name()),
            texts.get("classroom.remove.detail"),
            texts.get("classroom.remove"),
            () -> host.remove(who.id()));
  }
}
