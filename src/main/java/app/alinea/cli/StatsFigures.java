package app.alinea.cli;

import app.alinea.core.library.Coverage;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.question.QuestionType;
import app.alinea.core.service.Services;
import app.alinea.core.statistics.Spread;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.core.study.StudyDesk;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Set;

/// The figures of the statistics screen as JSON objects.
final class StatsFigures {
  private static final int RECENT = 5000;
  private static final double MILLIS = 1000;

  private StatsFigures() {}

  static JsonObject progress(StudyStatistics now) {
    var json = new JsonObject();
    json.addProperty("desiredRetention", now.desiredPercent());
    json.addProperty("youngReviews", now.young().reviews());
    json.addProperty("youngRetention", now.young().percent());
    json.addProperty("matureReviews", now.mature().reviews());
    json.addProperty("matureRetention", now.mature().percent());
    json.addProperty("answersIn30Days", now.answers());
    json.addProperty("minutesIn30Days", now.time().toMinutes());
    var ahead = new JsonObject();
    for (int day = 0; day < now.forecast().size(); day++) {
      ahead.addProperty(Integer.toString(day), now.forecast().get(day));
    }
    json.add("dueByDay", ahead);
    var answered = new JsonObject();
    now.activity().stream()
        .filter(day -> day.answers() > 0)
        .forEach(day -> answered.addProperty(day.day().toString(), day.answers()));
    json.add("answersByDay", answered);
    var calibration = new JsonObject();
    now.calibration()
        .forEach(bin ->
            calibration.addProperty(
                Long.toString(Math.round(100 * bin.predicted())),
                Math.round(100 * bin.observed())));
    json.add("observedByPredictedRecall", calibration);
    json.add("stability", spread(now.stability()));
    json.add("difficulty", spread(now.difficulty()));
    json.add("retrievability", spread(now.retrievability()));
    var hours = new JsonObject();
    for (int hour = 0; hour < now.hours().size(); hour++) {
      if (now.hours().get(hour).reviews() > 0) {
        hours.addProperty(Integer.toString(hour), now.hours().get(hour).percent());
      }
    }
    json.add("retentionByHour", hours);
    var weakest = new JsonObject();
    now.weakest()
        .forEach(weak ->
            weakest.addProperty(
                weak.document().value() + " § " + weak.label(), Math.round(100 * weak.recall())));
    json.add("weakestParagraphs", weakest);
    var confusions = new JsonObject();
    now.confusions()
        .forEach(pair -> confusions.addProperty(pair.one() + " / " + pair.other(), pair.times()));
    json.add("confusions", confusions);
    return json;
  }

  private static JsonObject spread(Spread spread) {
    var json = new JsonObject();
    for (int at = 0; at < spread.counts().size(); at++) {
      json.addProperty("from " + spread.bounds().get(at), spread.counts().get(at));
    }
    return json;
  }

  /// What is predicted of each exam to come.
  static JsonObject exams(Services services, StudyDesk study) {
    var desk =
        new ExamDesk(
            services.exams(), services.topics(), services.cards(), study, services.clock());
    var json = new JsonObject();
    for (var exam : desk.coming()) {
      var outlook = desk.outlook(exam);
      var one = new JsonObject();
      one.addProperty("date", exam.heldOn().toString());
      one.addProperty("daysLeft", outlook.daysLeft());
      one.addProperty("cards", outlook.cards());
      one.addProperty("predicted", outlook.score().percent());
      one.addProperty("low", outlook.score().lowPercent());
      one.addProperty("high", outlook.score().highPercent());
      one.addProperty("goal", exam.goalPercent());
      json.add(exam.name(), one);
    }
    return json;
  }

  /// Paragraphs in each state, by document.
  static JsonObject coverage(Services services) {
    var json = new JsonObject();
    for (var document : services.documents().outlines()) {
      var counts =
          Coverage.ofStandings(
                  document.numbers().size(),
                  services.documents().readPositions(document.id()),
                  services.cards().decks().standings(Set.of(document.id()), Set.of()))
              .counts();
      var one = new JsonObject();
      for (var state : ParagraphState.values()) {
        one.addProperty(state.name().toLowerCase(Locale.ROOT), counts.getOrDefault(state, 0));
      }
      json.add(document.id().value(), one);
    }
    return json;
  }

  /// Mean time of the newest answers, by question type.
  static JsonObject seconds(Services services) {
    var answers = new EnumMap<QuestionType, Integer>(QuestionType.class);
    var times = new EnumMap<QuestionType, Duration>(QuestionType.class);
    for (var tally : services.cards().decks().recentAnswers(RECENT)) {
      answers.merge(tally.type(), tally.answers(), Integer::sum);
      times.merge(tally.type(), tally.time(), Duration::plus);
    }
    var json = new JsonObject();
    answers.forEach((type, count) ->
        json.addProperty(
            type.code(),
            Math.round(times.getOrDefault(type, Duration.ZERO).toMillis() / count / MILLIS * 10)
                / 10.0));
    return json;
  }
}
