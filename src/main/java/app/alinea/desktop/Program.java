package app.alinea.desktop;

import app.alinea.core.service.Installation;
import app.alinea.core.service.LaterStart;
import app.alinea.core.service.Opening;
import app.alinea.core.service.Opening.Opened;
import app.alinea.core.service.SafetyCopies.SafetyCopy;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.classroom.ClassScreen;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.quiz.QuizScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.settings.SettingsScreen;
import app.alinea.desktop.shell.Faults;
import app.alinea.desktop.shell.OpeningFailure;
import app.alinea.desktop.shell.Shell;
import app.alinea.desktop.statistics.StatisticsScreen;
import app.alinea.desktop.study.StudyScreen;
import app.alinea.desktop.theme.Stylesheets;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import app.alinea.desktop.topics.TopicsScreen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Follows the store through the life of the program: opened, shown, perhaps restored and shown
/// again, closed. Confined to the interface thread.
final class Program {
  private static final List<Function<ScreenContext, Screen>> OTHER_SCREENS =
      List.of(
          ReaderScreen::new,
          StudyScreen::new,
          QuizScreen::new,
          BrowseScreen::new,
          TopicsScreen::new,
          StatisticsScreen::new,
          ClassScreen::new,
          SettingsScreen::new);

  private final Installation installation;
  private final Supplier<Optional<Opening>> opening;
  private final Runnable closed;
  private final Stage stage = new Stage();
  private final Faults faults;
  private Background background;
  private Optional<Opened> store = Optional.empty();
  private Optional<Shell> shell = Optional.empty();

  Program(Installation installation, Supplier<Optional<Opening>> opening, Runnable closed) {
    this.installation = installation;
    this.opening = opening;
    this.closed = closed;
    faults = new Faults(installation.logFile(), Clock.systemUTC());
    background = Background.onVirtualThreads(faults);
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> faults.accept(failure));
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
  }

  /// @param first the attempt to open the store that is under way
  void start(CompletableFuture<Optional<Attempt>> first) {
    var onScreen = background.<Runnable>onScreen(Runnable::run);
    boolean waits = !first.isDone();
    var _ =
        first.whenComplete((found, failure) ->
            onScreen.accept(() -> {
              if (failure == null) {
                found.ifPresentOrElse(this::show, this::quit);
              } else {
                faults.accept(failure);
              }
            }));
    if (waits) {
      // While the store is still opening: right for two themes of three, and soon replaced
      // otherwise.
      Stylesheets.underlay(Theme.LIGHT);
    }
  }

  private void show(Supplier<Optional<Attempt>> attempt) {
    background.query(attempt, found -> found.ifPresentOrElse(this::show, this::quit));
  }

  private void tryAgain() {
    show(() -> opening.get().map(Attempt::of));
  }

  private void show(Attempt attempt) {
    if (attempt.outcome() instanceof Opened opened && attempt.preferences().isPresent()) {
      Stylesheets.underlay(attempt.preferences().get().appearance().theme().get());
      var made =
          new Shell(
              stage,
              opened,
              installation,
              attempt.preferences().get(),
              background,
              this::restore,
              screens(attempt));
      faults.tellThrough(made.context().toasts(), made.context().texts());
      store = Optional.of(opened);
      boolean first = shell.isEmpty();
      shell = Optional.of(made);
      attempt
          .today()
          .ifPresentOrElse(
              look -> look.whenReadOrSoon(Platform::runLater, () -> open(made, first)),
              () -> open(made, first));
    } else {
      new OpeningFailure(stage, attempt.outcome(), background, this::tryAgain, this::quit).show();
    }
  }

  /// @param first whether the program has just been started
  private void open(Shell made, boolean first) {
    made.open();
    if (first) {
      made.context().documentWork().importFiles(installation.opened());
      installation.laterStarts().listen(background.onScreen(this::takeOver));
    }
  }

  /// Shows the window and opens in it what a later start was asked for.
  private void takeOver(LaterStart start) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    shell.ifPresent(open -> open.context().documentWork().importFiles(start.files()));
    start.taken().run();
  }

  /// Answers are stored and the store let go before a copy takes its place.
  private void restore(SafetyCopy copy) {
    var before = store.orElseThrow();
    shell.ifPresent(Shell::leave);
    background.close();
    background = Background.onVirtualThreads(faults);
    background.query(
        () -> {
          before.close().run();
          before.copies().restore(copy);
          return copy;
        },
        _ -> tryAgain());
  }

  private void leave() {
    shell.ifPresent(Shell::leave);
    quit();
  }

  private void quit() {
    stage.hide();
    background.close();
    store.ifPresent(opened -> opened.close().run());
    closed.run();
  }

  private static List<Function<ScreenContext, Screen>> screens(Attempt attempt) {
    var screens = new ArrayList<Function<ScreenContext, Screen>>();
    screens.add(context -> new TodayScreen(context, attempt.today()));
    screens.addAll(OTHER_SCREENS);
    return screens;
  }
}
