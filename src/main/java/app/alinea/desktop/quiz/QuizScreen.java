package app.alinea.desktop.quiz;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.quiz.QuizState.Done;
import app.alinea.desktop.quiz.QuizState.Loading;
import app.alinea.desktop.quiz.QuizState.Nothing;
import app.alinea.desktop.quiz.QuizState.Preparing;
import app.alinea.desktop.quiz.QuizState.Running;
import app.alinea.desktop.quiz.QuizState.Walking;
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

/// A quiz from its preparation to its report.
public final class QuizScreen implements Screen {
  private final ScreenContext context;
  private final QuizViewModel model;
  private final QuizClock clock;
  private final QuizKeys keys;
  private StackPane host = new StackPane();
  private Subscription whileShown = Subscription.EMPTY;
  private Subscription ofContent = Subscription.EMPTY;

  public QuizScreen(ScreenContext context) {
    this.context = context;
    model = new QuizViewModel(context);
    clock = new QuizClock(model, context);
    keys = new QuizKeys(model, context, this::askToFinish);
  }

  @Override
  public ScreenId id() {
    return ScreenId.QUIZ;
  }

  @Override
  public Node build() {
    host = new StackPane();
    return host;
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown =
        Subscription.combine(
            model.state().subscribe(this::show),
            clock.run(),
            context.documentWork().edition().subscribe((_, _) -> model.comeBack()));
    switch (destination) {
      case Destination.NewQuiz(var plan) -> model.prepare(Optional.of(plan));
      case Destination.ResumedQuiz(var quiz) -> model.resume(quiz);
      case Destination.Plain _, Destination.Reader _, Destination.Study _, Destination.Browse _ ->
          model.comeBack();
    }
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
    ofContent.unsubscribe();
    ofContent = Subscription.EMPTY;
    model.pause();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.now();
  }

  @Override
  public boolean escape() {
    if (model.state().get() instanceof Walking) {
      model.endWalk();
      return true;
    }
    return false;
  }

  private void show(QuizState state) {
    ofContent.unsubscribe();
    ofContent = Subscription.EMPTY;
    switch (state) {
      case Loading _ -> host.getChildren().setAll(Labels.of(context.texts().get("quiz.loading")));
      case Nothing _ ->
          host.getChildren()
              .setAll(
                  PageFrame.around(
                      new NothingToAsk(
                          "quiz.nothing.title", "quiz.nothing", "quiz.nothing.import", context)));
      case Preparing(var setUp) ->
          host.getChildren().setAll(PageFrame.around(new SetUpView(setUp, model, context)));
      case Running(var run) -> {
        var view = new RunView(run, model, context);
        host.getChildren().setAll(view);
        ofContent = view.listen();
      }
      case Done(var result, var sources) ->
          host.getChildren()
              .setAll(PageFrame.around(new ReportView(result, sources, model, context)));
      case Walking(var walk) -> {
        var view = new WalkView(walk, model, context);
        host.getChildren().setAll(view);
        ofContent = view.listen();
      }
    }
  }

  private void askToFinish() {
    if (host.getChildren().getFirst() instanceof RunView view) {
      view.askToFinish();
    }
  }
}
