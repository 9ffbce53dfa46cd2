package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.JoinCode;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.classroom.ClassViewModel.Problem;
import app.alinea.desktop.control.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the class screens say about a class.
final class ClassTexts {
  private static final int HALF_OF_CODE = 3;

  private final Texts texts;

  ClassTexts(Texts texts) {
    this.texts = texts;
  }

  /// In two halves, as people read it out.
  static String code(JoinCode code) {
    var digits = code.value();
    return digits.substring(0, HALF_OF_CODE) + "\u202f" + digits.substring(HALF_OF_CODE);
  }

  List<String> teams() {
    return IntStream.rangeClosed(1, ClassSetUp.MOST_TEAMS)
        .mapToObj(number -> texts.get("classroom.team", number))
        .toList();
  }

  String address(HostAddress address) {
    return texts.get("classroom.address." + address.kind().name(), address.ip(), address.network());
  }

  String problem(Problem problem) {
    return switch (problem) {
      case Problem.NoQuestions _ -> texts.get("classroom.problem.noQuestions");
      case Problem.DeadlinePast _ -> texts.get("classroom.problem.deadlinePast");
      case Problem.Network(Opening.PortTaken(int port)) ->
          texts.get("classroom.problem.portTaken", Integer.toString(port));
      case Problem.Network(Opening.AddressGone(var ip)) ->
          texts.get("classroom.problem.addressGone", ip);
      case Problem.Network(Opening.Refused(int port, var reason)) ->
          texts.get("classroom.problem.refused", Integer.toString(port), reason);
      case Problem.Network(Opening.Serving _) -> "";
    };
  }

  /// What the host's one button does next.
  String next(Classroom classroom) {
    int last = classroom.session().questions().size() - 1;
    return switch (classroom.state()) {
      case RoundState.Lobby _, RoundState.Trial _ ->
          texts.get(classroom.isHomework() ? "classroom.next.homework" : "classroom.next.start");
      case RoundState.Reading _ -> texts.get("classroom.next.options");
      case RoundState.Answering _ -> texts.get("classroom.next.reveal");
      case RoundState.Revealed(int round) ->
          texts.get(round < last ? "classroom.next.goOn" : "classroom.next.podium");
      case RoundState.Standings _ -> texts.get("classroom.next.question");
      case RoundState.Paused _ -> texts.get("classroom.next.resume");
      case RoundState.Homework _ -> texts.get("classroom.next.collect");
      case RoundState.Finished _ -> texts.get("classroom.next.report");
    };
  }

  /// What has to be told of the class's address, if anything.
  Optional<String> link(ClassSite.Place place) {
    return switch (place.link()) {
      case ClassSite.Link.Steady _ -> Optional.empty();
      case ClassSite.Link.Moved(var from) ->
          Optional.of(texts.get("classroom.moved", from, place.server().url()));
      case ClassSite.Link.Cut _ ->
          Optional.of(texts.get("classroom.cut", place.server().address().ip()));
    };
  }

  /// The round that a state speaks of.
  static int round(Classroom classroom) {
    return switch (classroom.state()) {
      case RoundState.Timed timed -> timed.round();
      case RoundState.Paused paused -> paused.inner().round();
      case RoundState.Revealed(int round) -> round;
      case RoundState.Standings(int round) -> round;
      case RoundState.Lobby _, RoundState.Trial _, RoundState.Homework _, RoundState.Finished _ ->
          0;
    };
  }

  /// Whole seconds, upwards, so that 0 means over.
  static long seconds(Duration left) {
    return Math.max(0, Math.ceilDiv(left.toMillis(), 1_000L));
  }

  String left(Duration left) {
    long seconds = seconds(left);
    if (seconds < 60) {
      return texts.get("classroom.left.seconds", seconds);
    }
    long hours = seconds / 3600;
    return hours > 0
        ? texts.get("classroom.left.hours", hours, seconds / 60 % 60)
        : texts.get("classroom.left.minutes", seconds / 60, seconds % 60);
  }
}
