package app.alinea.desktop.testing;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import app.alinea.desktop.screen.ScreenId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Holds a class in a window for pictures: participants who need no phones join and answer, some
/// rightly. Each step brings the class on to where it is wanted and no further.
final class HeldClass {
  private static final int PARTICIPANTS = 24;
  private static final int ONE_IN = 3;

  private final FakeNetwork network;
  private final List<ParticipantId> people = new ArrayList<>();

  HeldClass(FakeNetwork network) {
    this.network = network;
  }

  void lobby(Desk desk) {
    desk.run(() -> desk.context().navigation().go(ScreenId.CLASS));
    if (people.isEmpty()) {
      desk.press(KeyCode.ENTER);
      desk.run(() -> {
        for (int at = 0; at < PARTICIPANTS; at++) {
          var code = network.live().now().session().code().value();
          if (network.live().join(code, "").join() instanceof JoinOutcome.Joined(var who, _)) {
            people.add(who.id());
          }
        }
      });
    }
  }

  /// The first question with options, answered by two thirds of the class.
  void question(Desk desk) {
    lobby(desk);
    while (!(now().state() instanceof RoundState.Answering(int round, _, _)
        && now().question(round).form() instanceof Form.MultipleChoice)) {
      desk.press(KeyCode.SPACE);
    }
    desk.run(() -> {
      for (int at = 0; at < people.size(); at++) {
        if (at % ONE_IN > 0) {
          give(people.get(at), at);
        }
      }
    });
  }

  private void give(ParticipantId who, int rank) {
    if (now().state() instanceof RoundState.Answering(int round, _, _)
        && now().question(round).form() instanceof Form.MultipleChoice choice) {
      int option = rank % 4 < 2 ? choice.key() : rank % choice.options().size();
      var _ = network.live().answer(who, round, new Response.Chosen(option)).join();
    }
  }

  void answer(Desk desk) {
    lobby(desk);
    if (!(now().state() instanceof RoundState.Revealed)) {
      question(desk);
      desk.press(KeyCode.SPACE);
    }
  }

  void end(Desk desk) {
    lobby(desk);
    if (!now().isFinished()) {
      desk.run(() -> network.live().end().join());
    }
  }

  void report(Desk desk) {
    end(desk);
    if (!network.isClosed()) {
      desk.press(KeyCode.SPACE);
    }
  }

  /// The window for the wall, in the colours and language of now.
  Stage wall(Desk desk) {
    desk.run(() -> open(desk).forEach(Stage::close));
    desk.press(KeyCode.W);
    return Desk.onScreen(() -> open(desk).getFirst());
  }

  private static List<Stage> open(Desk desk) {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(desk.stage()))
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .toList();
  }

  private Classroom now() {
    return network.live().now();
  }
}
