package app.alinea.cli;

import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.service.Services;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.core.study.Card;
import app.alinea.core.study.StudyDesk;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The figures of study so far.
@Command
final class StatsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--format", paramLabel = "json|text")
  private Format format = Format.TEXT;

  StatsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      var json = figures(opened.services());
      switch (format) {
        case JSON ->
            context.console().data(new GsonBuilder().setPrettyPrinting().create().toJson(json));
        case TEXT -> print("", json);
      }
      return 0;
    });
  }

  private void print(String prefix, JsonObject json) {
    for (var entry : json.entrySet()) {
      if (entry.getValue().isJsonObject()) {
        print(prefix + entry.getKey() + ".", entry.getValue().getAsJsonObject());
      } else {
        context.console().data(prefix + entry.getKey() + "\t" + entry.getValue().getAsString());
      }
    }
  }

  private static JsonObject figures(Services services) {
    var documents = services.documents().list();
    var json = new JsonObject();
    json.addProperty("documents", documents.size());
    json.add("questions", questions(services));
    var cards =
        documents.stream().flatMap(d -> services.cards().ofDocument(d.id()).stream()).toList();
    json.add("cards", cards(cards));
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    var today = desk.today(List.of());
    var forecast = new JsonObject();
    forecast.addProperty("new", today.remaining().fresh());
    forecast.addProperty("learning", today.remaining().learning());
    forecast.addProperty("due", today.remaining().due());
    forecast.addProperty("overdue", today.overdue());
    forecast.addProperty("minutes", today.expected().toMinutes());
    json.add("today", forecast);
    var now =
        new StatisticsReader(
                services.documents(),
                services.questions(),
                services.cards(),
                desk,
                services.clock())
            .read();
    json.add("reviews", reviews(now));
    json.add("progress", progress(now));
    return json;
  }

  /// What the statistics screen shows.
  private static JsonObject progress(StudyStatistics now) {
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

  private static JsonObject questions(Services services) {
    var counts = new EnumMap<QuestionStatus, Integer>(QuestionStatus.class);
    services
        .questions()
        .matching(QuestionFilter.all(), Integer.MAX_VALUE)
        .forEach(question -> counts.merge(question.status(), 1, Integer::sum));
    return json(counts, QuestionStatus.values());
  }

  private static JsonObject cards(List<Card> cards) {
    var counts = new EnumMap<Phase, Integer>(Phase.class);
    cards.forEach(card -> counts.merge(card.schedule().phase(), 1, Integer::sum));
    var json = json(counts, Phase.values());
    json.addProperty("suspended", cards.stream().filter(Card::suspended).count());
    return json;
  }

  private static JsonObject reviews(StudyStatistics now) {
    var json = json(now.grades(), Grade.values());
    json.addProperty("total", now.grades().values().stream().mapToInt(Integer::intValue).sum());
    return json;
  }

  private static <E extends Enum<E>> JsonObject json(Map<E, Integer> counts, E[] all) {
    var json = new JsonObject();
    for (var value : all) {
      json.addProperty(value.name().toLowerCase(Locale.ROOT), counts.getOrDefault(value, 0));
    }
    return json;
  }
}
