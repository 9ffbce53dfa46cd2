package app.alinea.cli;

import app.alinea.core.plan.ExamDesk;
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
      if (opened.services().cards().weights().isUnsound()) {
        context.console().tell("cli.weights.unsound");
      }
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
    var exams =
        new ExamDesk(services.exams(), services.topics(), services.cards(), desk, services.clock());
    var today = desk.today(List.of(), exams.plan());
    var forecast = new JsonObject();
    forecast.addProperty("new", today.remaining().fresh());
    forecast.addProperty("learning", today.remaining().learning());
    forecast.addProperty("due", today.remaining().due());
    forecast.addProperty("overdue", today.overdue());
    forecast.addProperty("minutes", today.expected().toMinutes());
    json.add("today", forecast);
    var now =
        new StatisticsReader(services.documents(), services.cards(), desk, services.clock()).read();
    json.add("reviews", reviews(now));
    json.add("progress", StatsFigures.progress(now));
    json.add("exams", StatsFigures.exams(services, desk));
    json.add("coverage", StatsFigures.coverage(services));
    json.add("secondsPerAnswer", StatsFigures.seconds(services));
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
