package app.alinea.desktop.settings;

import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;

/// How the program looks, asks and keeps its data.
public final class SettingsScreen implements Screen {
  private final ScreenContext context;
  private final SettingsViewModel model;
  private Optional<SettingsView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public SettingsScreen(ScreenContext context) {
    this.context = context;
    model = new SettingsViewModel(context);
  }

  @Override
  public ScreenId id() {
    return ScreenId.SETTINGS;
  }

  @Override
  public Node build() {
    var built = new SettingsView(model, context);
    view = Optional.of(built);
    return built;
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown = view.map(SettingsView::listen).orElse(Subscription.EMPTY);
    model.refresh();
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of();
  }
}
