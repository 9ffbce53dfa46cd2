package app.alinea.desktop.classroom;

import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.classroom.ClassState.Hosting;
import app.alinea.desktop.classroom.ClassState.Loading;
import app.alinea.desktop.classroom.ClassState.Nothing;
import app.alinea.desktop.classroom.ClassState.OnPaper;
import app.alinea.desktop.classroom.ClassState.Preparing;
import app.alinea.desktop.classroom.ClassState.Reporting;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.NothingToAsk;
import app.alinea.desktop.screen.PageFrame;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// A class from its preparation through the lesson to its report.
public final class ClassScreen implements Screen, HostVerbs {
  private final ScreenContext context;
  private final ClassViewModel model;
  private final ClassKeys keys;
  private StackPane host = new StackPane();
  private Subscription whileShown = Subscription.EMPTY;
  private Subscription ofContent = Subscription.EMPTY;
  private Optional<HostView> hosting = Optional.empty();
  private Optional<ProjectorWindow> projector = Optional.empty();

  public ClassScreen(ScreenContext context) {
    this.context = context;
    model = new ClassViewModel(context);
    keys = new ClassKeys(model, this, context.texts());
  }

  @Override
  public ScreenId id() {
    return ScreenId.CLASS;
  }

  @Override
  public Node build() {
    host = new StackPane();
    return host;
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown = model.state().subscribe(this::show);
    model.comeBack();
  }

  /// A class goes on while the teacher looks something up on another screen.
  @Override
  public void hidden() {
    whileShown.unsubscribe();
    ofContent.unsubscribe();
    ofContent = Subscription.EMPTY;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.now(hosting.map(HostView::people));
  }

  @Override
  public boolean escape() {
    if (model.state().get() instanceof Reporting) {
      model.endReport();
      return true;
    }
    return false;
  }

  private void show(ClassState state) {
    ofContent.unsubscribe();
    ofContent = Subscription.EMPTY;
    hosting = Optional.empty();
    switch (state) {
      case Loading _ ->
          host.getChildren().setAll(Labels.of(context.texts().get("classroom.loading")));
      case Nothing _ ->
          host.getChildren()
              .setAll(
                  PageFrame.around(
                      new NothingToAsk(
                          "classroom.nothing.title",
                          "classroom.nothing",
                          "classroom.nothing.import",
                          context)));
      case Preparing(var setUp) -> {
        var page = PageFrame.around(new ClassSetUpView(setUp, model, context));
        host.getChildren().setAll(page);
        page.requestFocus(); // off the rail, whose buttons would keep Enter for themselves
      }
      case Hosting(var held) -> {
        var view = new HostView(held, this, context);
        hosting = Optional.of(view);
        host.getChildren().setAll(view);
        ofContent = view.listen().and(ClassClock.run(held));
        view.requestFocus();
      }
      case OnPaper(var paper) ->
          host.getChildren()
              .setAll(
                  PageFrame.around(
                      new PaperView(
                          paper,
                          model::leavePaper,
                          () -> paper.finish(model::leavePaper),
                          context)));
      case Reporting(var report) ->
          host.getChildren()
              .setAll(PageFrame.around(new ClassReportView(report, model::endReport, context)));
    }
  }

  @Override
  public void next() {
    if (model.state().get() instanceof Hosting(var held)) {
      if (held.classroom().get().state() instanceof RoundState.Finished) {
        projector.ifPresent(ProjectorWindow::close);
        projector = Optional.empty();
        model.leave();
      } else {
        held.next();
      }
    }
  }

  @Override
  public void project() {
    if (projector.filter(ProjectorWindow::isShowing).isPresent()) {
      projector.ifPresent(ProjectorWindow::close);
      projector = Optional.empty();
    } else if (model.state().get() instanceof Hosting(var held)) {
      projector = Optional.of(new ProjectorWindow(held, context, this));
      projector.ifPresent(window -> window.show(Optional.ofNullable(host.getScene())));
    }
  }

  @Override
  public void offerDeck() {
    if (model.state().get() instanceof Hosting(var held) && held.classroom().get().isFinished()) {
      model.offerDeck(
          held, () -> context.toasts().show(context.texts().get("classroom.deck.nothing")));
    }
  }

  @Override
  public void askToEnd() {
    if (!(model.state().get() instanceof Hosting(var held))) {
      return;
    }
    if (held.classroom().get().isFinished()) {
      next();
      return;
    }
    var texts = context.texts();
    context
        .overlays()
        .confirm(
            texts.get("classroom.end.title"),
            texts.get("classroom.end.detail"),
            texts.get("classroom.end"),
            held::end);
  }
}
