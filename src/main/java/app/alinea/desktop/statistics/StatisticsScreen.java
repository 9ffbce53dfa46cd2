package app.alinea.desktop.statistics;

import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/// What the answers so far say, and what to do about it.
public final class StatisticsScreen implements Screen {
  private final ScreenContext context;
  private final StatisticsViewModel model;
  private Optional<StatisticsView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public StatisticsScreen(ScreenContext context) {
    this.context = context;
    model = new StatisticsViewModel(context);
  }

  @Override
  public ScreenId id() {
    return ScreenId.STATISTICS;
  }

  @Override
  public Node build() {
    view = Optional.of(new StatisticsView(model, context));
    return view.orElseThrow();
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown = view.map(StatisticsView::listen).orElse(Subscription.EMPTY);
    model.refresh();
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.key(KeyCode.D, context.texts().get("statistics.key.drill"), model::drillFirst));
  }
}
