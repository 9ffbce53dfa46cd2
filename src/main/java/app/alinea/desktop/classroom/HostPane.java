package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.screen.ScreenContext;
import javafx.scene.Node;

/// The middle of the host's screen in one state of a class.
interface HostPane {
  Node node();

  /// The class went on without leaving this state.
  void follow(Classroom classroom);

  static HostPane of(Classroom classroom, HostModel host, ScreenContext context) {
    return switch (classroom.state()) {
      case RoundState.Lobby _, RoundState.Trial _ -> new JoinPane(host, context);
      case RoundState.Homework _ -> new HomeworkPane(host, context);
      case RoundState.Timed timed -> new RoundPane(classroom, timed.round(), context);
      case RoundState.Paused paused -> new RoundPane(classroom, paused.inner().round(), context);
      case RoundState.Revealed(int round) -> new RoundPane(classroom, round, context);
      case RoundState.Standings _ -> new TablePane(context);
      case RoundState.Finished _ -> new EndPane(host, context);
    };
  }
}
