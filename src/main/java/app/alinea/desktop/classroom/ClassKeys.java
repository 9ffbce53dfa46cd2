package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Participant;
import app.alinea.desktop.classroom.ClassState.Hosting;
import app.alinea.desktop.classroom.ClassState.Loading;
import app.alinea.desktop.classroom.ClassState.Nothing;
import app.alinea.desktop.classroom.ClassState.OnPaper;
import app.alinea.desktop.classroom.ClassState.Preparing;
import app.alinea.desktop.classroom.ClassState.Reporting;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/// The keys of the class screen, which follow what it shows.
final class ClassKeys {
  private final ClassViewModel model;
  private final HostVerbs verbs;
  private final Texts texts;

  ClassKeys(ClassViewModel model, HostVerbs verbs, Texts texts) {
    this.model = model;
    this.verbs = verbs;
    this.texts = texts;
  }

  /// @param people the list beside a running class
  List<Shortcut> now(Optional<PeoplePane> people) {
    return switch (model.state().get()) {
      case Loading _, Nothing _ -> List.of();
      case Preparing(var setUp) ->
          List.of(
              key(
                  KeyCode.ENTER,
                  "classroom.open",
                  () -> model.open(setUp, new ClassTexts(texts).teams())));
      case Hosting(var host) -> hosting(host, people);
      case OnPaper _, Reporting _ -> List.of();
    };
  }

  private List<Shortcut> hosting(HostModel host, Optional<PeoplePane> people) {
    var all = new ArrayList<Shortcut>();
    all.add(key(KeyCode.SPACE, "classroom.key.next", verbs::next));
    all.add(key(KeyCode.Q, "classroom.key.trial", host::tryOutOrEnd));
    all.add(key(KeyCode.T, "classroom.addTime", host::addTime));
    all.add(key(KeyCode.P, "classroom.pause", host::pauseOrGoOn));
    all.add(key(KeyCode.S, "classroom.skip", host::skip));
    all.add(key(KeyCode.H, "classroom.key.scores", host::hideOrShowScores));
    all.add(key(KeyCode.L, "classroom.key.lock", host::lockOrUnlock));
    all.add(key(KeyCode.W, "classroom.projector", verbs::project));
    all.add(key(KeyCode.E, "classroom.end", verbs::askToEnd));
    people.ifPresent(pane -> {
      all.add(key(KeyCode.N, "classroom.key.people", pane::focusList));
      all.add(key(KeyCode.F2, "classroom.rename", () -> with(pane, pane.menu()::rename)));
      all.add(key(KeyCode.X, "classroom.giveTime", () -> with(pane, pane.menu()::giveMoreTime)));
      all.add(key(KeyCode.DELETE, "classroom.remove", () -> with(pane, pane.menu()::askToRemove)));
    });
    return all;
  }

  private static void with(PeoplePane pane, Consumer<Participant> action) {
    pane.selected().ifPresent(action);
  }

  private Shortcut key(KeyCode code, String label, Runnable action) {
    return Shortcut.key(code, texts.get(label), action);
  }
}
