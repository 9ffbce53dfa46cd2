package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Pace;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The teacher's side of a class: what is on, with the key; who is there and who has answered; what
/// to press next.
final class HostView extends BorderPane {
  private final HostModel host;
  private final ScreenContext context;
  private final Texts texts;
  private final ClassTexts words;
  private final HostVerbs verbs;
  private final Label clock = Labels.of("", "quiz-clock");
  private final Label place = Labels.of("", "quiz-place");
  private final Label warning = Labels.wrapped("", "class-alert");
  private final VBox column = new VBox();
  private final HBox foot = new HBox();
  private final PeoplePane people;
  private Optional<Shown> shown = Optional.empty();

  /// What decides whether the middle has to be laid out anew.
  private record Shown(Class<?> state, int round, ClassSite.Place place, HostPane pane) {
    boolean fits(Classroom classroom, ClassSite.Place other) {
      return state.equals(classroom.state().getClass())
          && round == ClassTexts.round(classroom)
          && place.equals(other);
    }
  }

  HostView(HostModel host, HostVerbs verbs, ScreenContext context) {
    this.host = host;
    this.verbs = verbs;
    this.context = context;
    texts = context.texts();
    words = new ClassTexts(texts);
    people = new PeoplePane(host, context);
    getStyleClass().addAll("study", "class-host");
    warning.setMaxWidth(Double.MAX_VALUE);
    setTop(new VBox(strip(), warning));
    column.getStyleClass().add("class-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("study-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    var scroll = new ScrollPane(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page");
    setCenter(scroll);
    setRight(people);
    foot.getStyleClass().add("grade-row");
    foot.setAlignment(Pos.CENTER);
    var bar = new VBox(foot);
    bar.setAlignment(Pos.CENTER);
    bar.getStyleClass().add("grade-bar");
    setBottom(bar);
    setFocusTraversable(true);
  }

  private HBox strip() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var code = Labels.of(texts.get("classroom.code", code()), "quiz-place");
    var strip =
        new HBox(
            place,
            code,
            space,
            clock,
            Buttons.of(texts.get("classroom.projector"), verbs::project, "flat"),
            Buttons.of(texts.get("classroom.end"), verbs::askToEnd, "flat"));
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().addAll("study-strip", "quiz-strip");
    return strip;
  }

  private String code() {
    return ClassTexts.code(host.classroom().get().session().code());
  }

  /// Follows the class until the subscription ends.
  Subscription listen() {
    return Subscription.combine(
        host.classroom().subscribe(this::follow),
        host.connected().subscribe(_ -> people.follow(host.classroom().get())),
        host.offersDeck().subscribe(_ -> foot(host.classroom().get())),
        host.storing().subscribe(_ -> warn()),
        host.deserted().subscribe(_ -> warn()),
        host.place().subscribe(_ -> follow(host.classroom().get())),
        host.reach()
            .subscribe(_ -> shown.ifPresent(now -> now.pane.follow(host.classroom().get()))),
        host.left().subscribe(left -> clock.setText(left.map(words::left).orElse(""))));
  }

  private void warn() {
    var problem =
        host.storing().get()
            ? words.link(host.place().get()).or(this::desertion)
            : Optional.of(texts.get("classroom.notStored"));
    warning.setText(problem.orElse(""));
    warning.setVisible(problem.isPresent());
    warning.setManaged(problem.isPresent());
  }

  private Optional<String> desertion() {
    return host.deserted().get()
        ? Optional.of(texts.get("classroom.deserted", host.server().url()))
        : Optional.empty();
  }

  private void follow(Classroom classroom) {
    warn();
    place.setText(place(classroom, ClassTexts.round(classroom)));
    var where = host.place().get();
    if (shown.filter(now -> now.fits(classroom, where)).isEmpty()) {
      var pane = HostPane.of(classroom, host, context);
      shown =
          Optional.of(
              new Shown(classroom.state().getClass(), ClassTexts.round(classroom), where, pane));
      column.getChildren().setAll(pane.node());
    }
    shown.ifPresent(now -> now.pane.follow(classroom));
    people.follow(classroom);
    foot(classroom);
  }

  private String place(Classroom classroom, int round) {
    return switch (classroom.state()) {
      case RoundState.Lobby _ -> classroom.session().title();
      case RoundState.Trial _ -> texts.get("classroom.trial");
      case RoundState.Homework _ -> texts.get("classroom.homework.open");
      case RoundState.Finished _ -> texts.get("classroom.finished");
      case RoundState.Timed _, RoundState.Paused _, RoundState.Revealed _, RoundState.Standings _ ->
          texts.get("classroom.place", round + 1, classroom.session().questions().size());
    };
  }

  private void foot(Classroom classroom) {
    foot.getChildren().clear();
    switch (classroom.state()) {
      case RoundState.Lobby _ ->
          foot.getChildren()
              .addAll(
                  flat(
                      classroom.locked() ? "classroom.unlock" : "classroom.lock",
                      host::lockOrUnlock),
                  flat("classroom.trial.ask", host::tryOutOrEnd));
      case RoundState.Trial _ ->
          foot.getChildren().add(flat("classroom.trial.end", host::tryOutOrEnd));
      case RoundState.Reading _, RoundState.Answering _ ->
          foot.getChildren()
              .addAll(
                  flat("classroom.addTime", host::addTime),
                  flat("classroom.pause", host::pauseOrGoOn),
                  flat("classroom.skip", host::skip));
      case RoundState.Paused _ ->
          foot.getChildren()
              .addAll(flat("classroom.addTime", host::addTime), flat("classroom.skip", host::skip));
      case RoundState.Revealed _, RoundState.Standings _ ->
          foot.getChildren()
              .add(
                  flat(
                      classroom.scoresHidden() ? "classroom.showScores" : "classroom.hideScores",
                      host::hideOrShowScores));
      case RoundState.Finished _ -> foot.getChildren().add(deck());
      case RoundState.Homework _ -> {}
    }
    var next = Buttons.primary(words.next(classroom), verbs::next);
    next.setDisable(waitsForSomebody(classroom));
    foot.getChildren().add(next);
  }

  /// A question to nobody helps nobody; homework waits for those who come later.
  private static boolean waitsForSomebody(Classroom classroom) {
    return classroom.session().plan().pace() instanceof Pace.Live
        && classroom.rounds().isEmpty()
        && classroom.present().isEmpty();
  }

  /// Offered once is offered until the class closes.
  private Button deck() {
    var deck = flat("classroom.deck.offer", verbs::offerDeck);
    deck.setDisable(host.offersDeck().get());
    return deck;
  }

  private Button flat(String key, Runnable action) {
    return Buttons.of(texts.get(key), action);
  }

  PeoplePane people() {
    return people;
  }
}
