package app.alinea.exchange.deck;

import app.alinea.core.exchange.CardProgress;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardHistory;
import app.alinea.core.study.CardHistory.Standing;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.GradeMapping;
import app.alinea.core.study.PastAnswer;
import app.alinea.core.study.Review;
import app.alinea.core.study.SessionKind;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Unusable;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/// What a card lived through, in a deck file.
final class HistoryJson {
  private static final long LONGEST_ANSWER_MS = Duration.ofMinutes(10).toMillis();
  private static final long FIRST_MS = Instant.parse("1990-01-01T00:00:00Z").toEpochMilli();
  private static final long LAST_MS = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

  private HistoryJson() {}

  static JsonObject write(QuestionId question, CardProgress progress) {
    var json = new JsonObject();
    var schedule = progress.schedule();
    json.addProperty("question", question.value());
    json.addProperty("phase", schedule.phase().name());
    json.addProperty("step", schedule.step());
    schedule.dueAt().ifPresent(due -> json.addProperty("due", due.toEpochMilli()));
    json.addProperty("suspended", progress.card().suspended());
    var answers = new JsonArray();
    progress.log().forEach(review -> answers.add(write(review)));
    json.add("answers", answers);
    return json;
  }

  private static JsonObject write(Review review) {
    var json = new JsonObject();
    var seen = review.evidence();
    json.addProperty("at", review.at().toEpochMilli());
    json.addProperty("zone", review.zone().getId());
    json.addProperty("grade", review.grade().rating());
    json.addProperty("mapping", review.gradeMapping());
    json.addProperty("session", review.session().name());
    json.addProperty("type", seen.type().code());
    var options = new JsonArray();
    seen.optionsShown().forEach(options::add);
    json.add("options", options);
    seen.chosen().ifPresent(chosen -> json.addProperty("chosen", chosen));
    seen.typed().ifPresent(typed -> json.addProperty("typed", typed));
    seen.pressed().ifPresent(pressed -> json.addProperty("pressed", pressed.rating()));
    seen.correct().ifPresent(correct -> json.addProperty("correct", correct));
    json.addProperty("unsure", seen.unsure());
    json.addProperty("hinted", seen.hinted());
    json.addProperty("time", seen.time().toMillis());
    return json;
  }

  static CardHistory read(Fields json) throws Unusable {
    var answers = new ArrayList<PastAnswer>();
    for (var entry : json.objects("answers")) {
      answers.add(answer(entry));
    }
    Optional<Standing> standing = Optional.empty();
    var phase = DocumentJson.constant(Phase.class, json.text("phase"));
    if (phase.isPresent()) {
      var due = json.isSet("due") ? Optional.of(moment(json, "due")) : Optional.<Instant>empty();
      int step = Math.clamp(json.integer("step"), 0, 100);
      standing = Optional.of(new Standing(phase.get(), step, due));
    }
    return new CardHistory(answers, standing, json.flag("suspended"));
  }

  private static PastAnswer answer(Fields json) throws Unusable {
    int mapping = json.integer("mapping");
    if (mapping < 1 || mapping > GradeMapping.VERSION) {
      throw Unusable.damaged("mapping");
    }
    var session = DocumentJson.constant(SessionKind.class, json.text("session"));
    return new PastAnswer(
        moment(json, "at"),
        zone(json.text("zone")),
        grade(json, "grade"),
        mapping,
        session.orElse(SessionKind.CRAM),
        evidence(json));
  }

  private static Evidence evidence(Fields json) throws Unusable {
    var options = json.texts("options");
    Optional<Integer> chosen =
        json.isSet("chosen") ? Optional.of(json.integer("chosen")) : Optional.empty();
    return new Evidence(
        type(json.text("type")),
        options,
        chosen.filter(index -> index >= 0 && index < options.size()),
        json.isSet("typed") ? Optional.of(json.text("typed")) : Optional.empty(),
        json.isSet("pressed") ? Optional.of(grade(json, "pressed")) : Optional.empty(),
        json.isSet("correct") ? Optional.of(json.flag("correct")) : Optional.empty(),
        json.flag("unsure"),
        json.flag("hinted"),
        Duration.ofMillis(Math.clamp(json.whole("time"), 0, LONGEST_ANSWER_MS)));
  }

  private static QuestionType type(String code) throws Unusable {
    for (var type : QuestionType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    throw Unusable.damaged("type " + code);
  }

  private static Grade grade(Fields json, String name) throws Unusable {
    int rating = json.integer(name);
    if (rating < 1 || rating > 4) {
      throw Unusable.damaged(name);
    }
    return Grade.ofRating(rating);
  }

  private static Instant moment(Fields json, String name) throws Unusable {
    long at = json.whole(name);
    if (at < FIRST_MS || at > LAST_MS) {
      throw Unusable.damaged(name);
    }
    return Instant.ofEpochMilli(at);
  }

  private static ZoneId zone(String id) throws Unusable {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw Unusable.damaged("zone " + id);
    }
  }
}
