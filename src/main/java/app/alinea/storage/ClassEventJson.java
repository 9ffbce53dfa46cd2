package app.alinea.storage;

import app.alinea.core.classroom.ClassEvent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what happens in a class as JSON, each kind under a name that stays.
final class ClassEventJson {
  private static final Map<Class<? extends ClassEvent>, String> NAMES =
      Map.ofEntries(
          Map.entry(ClassEvent.Joined.class, "joined"),
          Map.entry(ClassEvent.Renamed.class, "renamed"),
          Map.entry(ClassEvent.Removed.class, "removed"),
          Map.entry(ClassEvent.TeamAssigned.class, "team-assigned"),
          Map.entry(ClassEvent.ExtraTimeGranted.class, "extra-time-granted"),
          Map.entry(ClassEvent.AnswerGiven.class, "answer-given"),
          Map.entry(ClassEvent.Served.class, "served"),
          Map.entry(ClassEvent.TrialAsked.class, "trial-asked"),
          Map.entry(ClassEvent.TrialAnswered.class, "trial-answered"),
          Map.entry(ClassEvent.TrialEnded.class, "trial-ended"),
          Map.entry(ClassEvent.Locked.class, "locked"),
          Map.entry(ClassEvent.Unlocked.class, "unlocked"),
          Map.entry(ClassEvent.QuestionShown.class, "question-shown"),
          Map.entry(ClassEvent.AnsweringBegan.class, "answering-began"),
          Map.entry(ClassEvent.TimeAdded.class, "time-added"),
          Map.entry(ClassEvent.Paused.class, "paused"),
          Map.entry(ClassEvent.Resumed.class, "resumed"),
          Map.entry(ClassEvent.Revealed.class, "revealed"),
          Map.entry(ClassEvent.RoundSkipped.class, "round-skipped"),
          Map.entry(ClassEvent.StandingsShown.class, "standings-shown"),
          Map.entry(ClassEvent.ScoresHidden.class, "scores-hidden"),
          Map.entry(ClassEvent.ScoresShown.class, "scores-shown"),
          Map.entry(ClassEvent.HomeworkOpened.class, "homework-opened"),
          Map.entry(ClassEvent.HostReturned.class, "host-returned"),
          Map.entry(ClassEvent.Finished.class, "finished"));
  private static final Map<String, Class<? extends ClassEvent>> KINDS =
      NAMES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private final Json json;

  ClassEventJson(Json json) {
    this.json = json;
  }

  static Stream<Class<? extends ClassEvent>> kinds() {
    return NAMES.keySet().stream();
  }

  static String kind(ClassEvent event) {
    var name = NAMES.get(event.getClass());
    if (name == null) {
      throw new IllegalStateException("an event without a name: " + event.getClass());
    }
    return name;
  }

  String data(ClassEvent event) {
    return json.text(event);
  }

  ClassEvent read(String kind, String data) {
    var type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("unknown event in a class: " + kind);
    }
    return json.read(data, type);
  }
}
