package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.ClassSheets;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.ClassroomId;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.desktop.classroom.ClassState.Hosting;
import app.alinea.desktop.classroom.ClassState.Loading;
import app.alinea.desktop.classroom.ClassState.Nothing;
import app.alinea.desktop.classroom.ClassState.OnPaper;
import app.alinea.desktop.classroom.ClassState.Preparing;
import app.alinea.desktop.classroom.ClassState.Reporting;
import app.alinea.desktop.control.Background.Lane;
import app.alinea.desktop.question.Supply;
import app.alinea.desktop.screen.ScreenContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes a class from its preparation through the lesson to its report. Knows no control; confined
/// to the interface thread.
final class ClassViewModel {
  private final ScreenContext context;
  private final ClassroomDesk desk;
  private final ReadOnlyObjectWrapper<ClassState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Why a class could not be opened.
  sealed interface Problem {
    /// No question fits what was chosen.
    record NoQuestions() implements Problem {}

    record DeadlinePast() implements Problem {}

    /// The network did not let the class in.
    record Network(Opening refusal) implements Problem {}
  }

  ClassViewModel(ScreenContext context) {
    this.context = context;
    var services = context.services();
    desk =
        new ClassroomDesk(
            services.documents(),
            services.questions(),
            services.classrooms(),
            services.settings(),
            services.clock(),
            new SecureRandom());
  }

  ReadOnlyObjectProperty<ClassState> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Comes back to the screen: a class being held and a report stay, the offer is read anew.
  void comeBack() {
    switch (state.get()) {
      case Loading _, Nothing _, Preparing _ -> prepare();
      case Hosting _, OnPaper _, Reporting _ -> {}
    }
  }

  /// Offers a new class.
  void prepare() {
    problem.set(Optional.empty());
    context.background().query(this::offer, this::offerUnlessBusy);
  }

  /// A class or report that was opened while the offer was read stays.
  private void offerUnlessBusy(ClassOffer offer) {
    switch (state.get()) {
      case Loading _, Nothing _, Preparing _ ->
          state.set(
              offer.supply().documents().isEmpty()
                  ? new Nothing()
                  : new Preparing(new ClassSetUp(offer, context.services().clock())));
      case Hosting _, OnPaper _, Reporting _ -> {}
    }
  }

  private ClassOffer offer() {
    return new ClassOffer(
        Supply.read(context.services()),
        desk.unfinished(),
        desk.history(),
        context.services().network().addresses(),
        desk.keepDays());
  }

  /// Opens the lobby.
  void open(ClassSetUp setUp, List<String> teamNames) {
    if (setUp.isDeadlinePast()) {
      problem.set(Optional.of(new Problem.DeadlinePast()));
      return;
    }
    var plan = setUp.plan(teamNames, context.services().clock().millis());
    var lane = context.background().lane();
    var where = Where.chosen(setUp);
    serve(lane, () -> desk.open(plan, lane.executor()), () -> where, desk::delete);
  }

  /// Takes up a class that was left unfinished, where its phones look for it unless the host chose
  /// another place.
  void resume(ClassSession session, ClassSetUp setUp) {
    var lane = context.background().lane();
    var chosen = Where.chosen(setUp);
    boolean placeChosen = setUp.isPlaceChosen();
    serve(
        lane,
        () -> Optional.of(desk.resume(session, lane.executor())),
        () -> placeChosen ? chosen : lastPlace(session).orElse(chosen),
        _ -> {});
  }

  private Optional<Where> lastPlace(ClassSession session) {
    var addresses = context.services().network().addresses();
    return desk.lastPlace(session)
        .flatMap(last ->
            addresses.stream()
                .filter(address -> address.ip().equals(last.ip()))
                .findFirst()
                .map(address -> new Where(address, last.port())));
  }

  /// A place on the network.
  private record Where(HostAddress address, int port) {
    static Where chosen(ClassSetUp setUp) {
      return new Where(setUp.address().get(), setUp.port().get());
    }
  }

  /// @param where asked off the interface thread
  /// @param undo forgets a class that was made but never reached the network
  private void serve(
      Lane lane,
      Supplier<Optional<LiveClass>> making,
      Supplier<Where> where,
      Consumer<ClassroomId> undo) {
    problem.set(Optional.empty());
    context
        .background()
        .command(
            () -> {
              var live = making.get();
              return live.isEmpty()
                  ? new Attempt.WithoutQuestions()
                  : attempt(live.get(), where.get(), undo);
            },
            attempt -> show(attempt, lane));
  }

  /// Not for the interface thread: to list a machine's addresses takes a while on some systems.
  private Attempt attempt(LiveClass live, Where place, Consumer<ClassroomId> undo) {
    var network = context.services().network();
    var opening = network.serve(live, place.address(), place.port());
    if (opening instanceof Opening.Serving(var server)) {
      return new Attempt.Held(live, new ClassSite(live, network, server));
    }
    undo.accept(live.now().session().id());
    return new Attempt.Refused(opening);
  }

  /// What became of the wish to hold a class.
  private sealed interface Attempt {
    record WithoutQuestions() implements Attempt {}

    record Refused(Opening because) implements Attempt {}

    record Held(LiveClass live, ClassSite site) implements Attempt {}
  }

  private void show(Attempt attempt, Lane lane) {
    switch (attempt) {
      case Attempt.WithoutQuestions _ -> {
        lane.close().run();
        problem.set(Optional.of(new Problem.NoQuestions()));
      }
      case Attempt.Refused(var because) -> {
        lane.close().run();
        problem.set(Optional.of(new Problem.Network(because)));
      }
      case Attempt.Held(var live, var site) ->
          state.set(
              new Hosting(
                  new HostModel(
                      live,
                      site,
                      context.services().network()::qrCode,
                      lane,
                      context.background())));
    }
  }

  /// Opens a class that answers on paper. It is homework to the log: everybody at their own pace.
  /// Its number is short: it stands on every sheet.
  void openOnPaper(ClassSetUp setUp) {
    var plan = setUp.paperPlan(1000 + Math.floorMod(context.services().clock().millis(), 9000));
    var lane = context.background().lane();
    onPaper(lane, () -> desk.open(plan, lane.executor()));
  }

  /// Takes up a class to enter sheets.
  void resumeOnPaper(ClassSession session) {
    var lane = context.background().lane();
    onPaper(lane, () -> Optional.of(desk.resume(session, lane.executor())));
  }

  private void onPaper(Lane lane, Supplier<Optional<LiveClass>> making) {
    problem.set(Optional.empty());
    context
        .background()
        .command(
            () -> making.get().flatMap(live -> paper(live, lane)),
            found -> {
              if (found.isEmpty()) {
                lane.close().run();
                problem.set(Optional.of(new Problem.NoQuestions()));
              } else {
                state.set(new OnPaper(found.get().get()));
              }
            });
  }

  /// The sheets are made off the interface thread, the model on it.
  private Optional<Supplier<PaperModel>> paper(LiveClass live, Lane lane) {
    var session = live.now().session();
    return context
        .services()
        .documents()
        .find(session.plan().document())
        .map(document -> new ClassSheets(session, document))
        .map(sheets -> () -> new PaperModel(live, sheets, lane, context));
  }

  /// Leaves a class on paper: reports where it is over, keeps it for later where it is not.
  void leavePaper() {
    if (state.get() instanceof OnPaper(var paper)) {
      paper.close();
      var classroom = paper.classroom().get();
      state.set(classroom.isFinished() ? reporting(classroom) : new Loading());
      comeBack();
    }
  }

  /// Leaves the class that is on: reports where it is over, keeps it for later where it is not.
  void leave() {
    if (state.get() instanceof Hosting(var host)) {
      host.close();
      var classroom = host.classroom().get();
      state.set(classroom.isFinished() ? reporting(classroom) : new Loading());
      comeBack();
    }
  }

  /// Offers the questions that the class missed to the phones.
  ///
  /// @param nothing runs where the class missed none
  void offerDeck(HostModel host, Runnable nothing) {
    reporting(host.classroom().get())
        .report()
        .missedDeck(deck -> deck.ifPresentOrElse(host::offer, nothing));
  }

  /// Gives up a class that was left unfinished; its results stay.
  void close(ClassSession session) {
    context.background().command(() -> desk.close(session), this::prepare);
  }

  void report(ClassSession session) {
    context
        .background()
        .query(
            () -> desk.find(session.id()),
            found -> found.ifPresent(classroom -> state.set(reporting(classroom))));
  }

  private Reporting reporting(Classroom classroom) {
    return new Reporting(new ClassReportModel(classroom, desk, context));
  }

  void endReport() {
    state.set(new Loading());
    prepare();
  }

  /// @param days 0 to keep results for ever
  void keep(int days) {
    context.background().command(() -> desk.setKeepDays(days));
  }
}
