package app.alinea.lan;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Participant;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.Ranking;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.classroom.Standings;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What each phone is told of a class at one moment, as JSON. Times are spans left, never hours, so
/// that a phone with a wrong clock counts right. Nothing of a key is in it before its time.
///
/// Confined to one thread.
final class PhoneView {
  /// What a phone is told whose token nobody has, or whose participant was put out.
  static final String STRANGER = "{\"phase\":\"stranger\"}";

  private final Classroom classroom;
  private final boolean deckOffered;
  private final PhoneQuestion questions;
  private final Map<ParticipantId, Standings.Line> lines = new HashMap<>();
  private boolean ranked;

  private PhoneView(Classroom classroom, boolean deckOffered) {
    this.deckOffered = deckOffered;
    this.classroom = classroom;
    this.questions = new PhoneQuestion(classroom);
  }

  /// @param deckOffered whether the host offers a deck of what the class missed
  static PhoneView of(Classroom classroom, boolean deckOffered) {
    return new PhoneView(classroom, deckOffered);
  }

  /// Whether this is the view of that very snapshot.
  @SuppressWarnings("ReferenceEquality") // comparing what they hold would cost more than a new view
  boolean shows(Classroom other, boolean otherDeck) {
    return classroom == other && deckOffered == otherDeck;
  }

  String of(ParticipantId id, Instant now) {
    return classroom
        .participant(id)
        .filter(who -> !who.removed())
        .map(who -> state(who, now).toString())
        .orElse(STRANGER);
  }

  private JsonObject state(Participant who, Instant now) {
    var json = new JsonObject();
    json.addProperty("name", who.name());
    json.addProperty("team", who.team());
    json.addProperty("of", classroom.session().questions().size());
    if (deckOffered) {
      json.addProperty("deck", true);
    }
    add(classroom.state(), who, now, json);
    return json;
  }

  private void add(RoundState state, Participant who, Instant now, JsonObject json) {
    switch (state) {
      case RoundState.Lobby _ -> json.addProperty("phase", "lobby");
      case RoundState.Trial _ -> {
        json.addProperty("phase", "trial");
        Optional.ofNullable(classroom.trial().get(who.id()))
            .ifPresent(option -> json.addProperty("trial", option));
      }
      case RoundState.Reading reading -> {
        json.addProperty("phase", "reading");
        json.addProperty("left", left(now, reading.endsAt()));
        json.add("question", questions.stem(reading.round()));
      }
      case RoundState.Answering answering -> {
        json.addProperty("phase", "answering");
        json.addProperty("left", left(now, answering.deadline(who.extraTime())));
        addQuestion(answering.round(), who, json);
      }
      case RoundState.Paused(var inner, _) -> {
        json.addProperty("phase", "paused");
        json.add("question", questions.stem(inner.round()));
      }
      case RoundState.Revealed revealed -> {
        json.addProperty("phase", "revealed");
        addQuestion(revealed.round(), who, json);
        result(who.id(), revealed.round()).ifPresent(result -> json.add("result", result));
        addScore(who, json);
      }
      case RoundState.Standings _ -> {
        json.addProperty("phase", "standings");
        addScore(who, json);
      }
      case RoundState.Homework(var until) -> addHomework(left(now, until), who, json);
      case RoundState.Finished _ -> {
        json.addProperty("phase", "finished");
        json.addProperty("homework", classroom.isHomework());
        addScore(who, json);
      }
    }
  }

  private static long left(Instant now, Instant end) {
    return Math.max(0, Duration.between(now, end).toMillis());
  }

  private void addQuestion(int round, Participant who, JsonObject json) {
    var order = classroom.optionOrder(who.id(), round);
    json.add("question", questions.whole(round, order));
    Optional.ofNullable(classroom.rounds().get(round).answers().get(who.id()))
        .ifPresent(answer -> json.add("mine", PhoneAnswer.shown(answer.response(), order)));
  }

  private void addHomework(long left, Participant who, JsonObject json) {
    json.addProperty("phase", "homework");
    json.addProperty("left", left);
    var next = classroom.nextInHomework(who.id());
    long done = classroom.rounds().stream().filter(r -> r.answers().containsKey(who.id())).count();
    json.addProperty("done", done);
    next.ifPresent(round -> addQuestion(round, who, json));
  }

  /// Every question that was asked, with the own answer, the key and its source; for a class that
  /// is over.
  JsonObject review(ParticipantId id) {
    var all = new JsonArray();
    for (var round : classroom.rounds()) {
      result(id, round.index())
          .ifPresent(result -> {
            var order = classroom.optionOrder(id, round.index());
            var line = new JsonObject();
            line.add("question", questions.whole(round.index(), order));
            line.add("result", result);
            Optional.ofNullable(round.answers().get(id))
                .ifPresent(given -> line.add("mine", PhoneAnswer.shown(given.response(), order)));
            all.add(line);
          });
    }
    var json = new JsonObject();
    json.add("questions", all);
    return json;
  }

  /// The own result of a round, with the key and where it stands in the text; empty where it may
  /// not be known yet: in a live class before the reveal, in homework before the deadline, since
  /// who joins twice would know the keys the second time.
  private Optional<JsonObject> result(ParticipantId id, int round) {
    if (round < 0
        || round >= classroom.rounds().size()
        || !classroom.rounds().get(round).counts()) {
      return Optional.empty();
    }
    var answer = Optional.ofNullable(classroom.rounds().get(round).answers().get(id));
    if (classroom.isHomework() && !classroom.isFinished()) {
      return Optional.empty();
    }
    var json = questions.solution(round, classroom.optionOrder(id, round));
    answer.ifPresent(given -> json.addProperty("correct", given.correct()));
    return Optional.of(json);
  }

  private void addScore(Participant who, JsonObject json) {
    if (!ranked) {
      classroom.standings().lines().forEach(line -> lines.put(line.participant().id(), line));
      ranked = true;
    }
    var line = lines.get(who.id());
    if (line == null || classroom.scoresHidden() && !classroom.isFinished()) {
      return;
    }
    var score = new JsonObject();
    score.addProperty("points", line.points());
    score.addProperty("correct", line.correct());
    score.addProperty("asked", line.asked());
    if (classroom.session().plan().ranking() == Ranking.RANKS && !classroom.scoresHidden()) {
      score.addProperty("rank", line.rank());
      score.addProperty("among", lines.size());
    }
    json.add("score", score);
  }
}
