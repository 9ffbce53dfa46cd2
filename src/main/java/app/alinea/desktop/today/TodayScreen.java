package app.alinea.desktop.today;

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

/// What to do today.
public final class TodayScreen implements Screen {
  private final ScreenContext context;
  private final TodayViewModel model;
  private final TodayPanels panels;
  private Optional<TodayView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public TodayScreen(ScreenContext context) {
    this(context, Optional.empty());
  }

  /// @param first read before the window was there
  public TodayScreen(ScreenContext context, Optional<FirstLook> first) {
    this.context = context;
    model = new TodayViewModel(context, first);
    panels = new TodayPanels(context, model);
  }

  @Override
  public ScreenId id() {
    return ScreenId.TODAY;
  }

  @Override
  public Node build() {
    view = Optional.of(new TodayView(model, context.texts(), panels));
    return view.orElseThrow();
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown =
        Subscription.combine(
            view.map(TodayView::listen).orElse(Subscription.EMPTY),
            context.documentWork().edition().subscribe((_, _) -> model.refresh()));
    model.refresh();
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  @Override
  public List<Shortcut> shortcuts() {
    var texts = context.texts();
    return List.of(
        Shortcut.key(KeyCode.ENTER, texts.get("today.key.goOn"), model::goOn),
        Shortcut.key(KeyCode.X, texts.get("exam.key.add"), panels.exams()::create),
        Shortcut.key(KeyCode.R, texts.get("today.key.backlog"), panels::backlog),
        Shortcut.key(KeyCode.L, texts.get("study.key.cram"), panels::cram));
  }
}
