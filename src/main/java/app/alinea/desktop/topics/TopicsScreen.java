package app.alinea.desktop.topics;

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

/// The topics of a document: named, merged, split and filled by the person.
public final class TopicsScreen implements Screen {
  private final ScreenContext context;
  private final TopicsViewModel model;
  private Optional<TopicsView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public TopicsScreen(ScreenContext context) {
    this.context = context;
    model = new TopicsViewModel(context);
  }

  @Override
  public ScreenId id() {
    return ScreenId.TOPICS;
  }

  @Override
  public Node build() {
    view = Optional.of(new TopicsView(model, context.texts()));
    return view.orElseThrow();
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown =
        Subscription.combine(
            view.map(TopicsView::listen).orElse(Subscription.EMPTY),
            context.documentWork().edition().subscribe((_, _) -> model.refresh()));
    model.refresh();
    view.ifPresent(TopicsView::focusList);
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  /// Esc in a field goes back to the list.
  @Override
  public boolean escape() {
    return view.map(TopicsView::leaveField).orElse(false);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        key(KeyCode.E, "topics.key.rename", () -> view.ifPresent(TopicsView::focusName)),
        key(KeyCode.F2, "topics.key.rename", () -> view.ifPresent(TopicsView::focusName)),
        key(KeyCode.N, "topics.create", () -> view.ifPresent(TopicsView::focusCreate)),
        key(KeyCode.M, "topics.key.merge", () -> view.ifPresent(TopicsView::merge)),
        key(KeyCode.DELETE, "topics.delete", model::delete),
        key(KeyCode.Q, "topics.questions", model::questions));
  }

  private Shortcut key(KeyCode code, String label, Runnable action) {
    return Shortcut.key(code, context.texts().get(label), action);
  }
}
