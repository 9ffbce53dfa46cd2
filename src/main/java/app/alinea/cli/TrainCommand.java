package app.alinea.cli;

import app.alinea.core.schedule.Weights;
import app.alinea.core.schedule.training.Evaluation;
import app.alinea.core.schedule.training.Fit;
import app.alinea.core.schedule.training.ReviewHistories;
import app.alinea.core.schedule.training.TrainingFigures;
import app.alinea.core.schedule.training.TrainingOutcome;
import app.alinea.core.schedule.training.WeightTrainer;
import app.alinea.core.service.Services;
import app.alinea.core.study.LearnerTraining;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudySettings;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Fits the scheduler's weights to the learner's log, or to a log in a file.
@Command
final class TrainCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--log", paramLabel = "FILE")
  private @Nullable Path file;

  TrainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (file != null) {
      return onFile(file);
    }
    return context.inStore(opened -> onOwnLog(opened.services()));
  }

  /// Weights for a log from elsewhere; the store is left alone.
  private int onFile(Path log) {
    var lines = new ReviewLogFile(context, log, LocalDate.now(ZoneId.systemDefault()));
    var histories = lines.read();
    if (histories.items() < WeightTrainer.FEWEST_ITEMS) {
      throw CommandFailure.of(
          context.texts().say("cli.train.too-few", histories.items(), WeightTrainer.FEWEST_ITEMS));
    }
    var steps = StudySettings.DEFAULT.steps().relearning().size();
    var weights = new WeightTrainer(steps).fit(histories, context.console().progress());
    weights.ifPresent(found -> print(found, whole(histories, found)));
    return lines.unreadable() == 0 ? 0 : 1;
  }

  private static TrainingFigures whole(ReviewHistories log, Weights weights) {
    return new TrainingFigures(
        log.reviews(),
        log.items(),
        0,
        Evaluation.of(log, Weights.DEFAULT, 0),
        Evaluation.of(log, weights, 0));
  }

  private int onOwnLog(Services services) {
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    if (services.cards().weights().isUnsound()) {
      context.console().tell("cli.weights.unsound");
    }
    var training = new LearnerTraining(services.cards(), desk, services.clock());
    switch (training.train(context.console().progress())) {
      case TrainingOutcome.Better(var weights, var figures) -> {
        print(weights, figures);
        context.console().tell("cli.train.better");
      }
      case TrainingOutcome.NotBetter(var figures) -> {
        print(services.cards().weights().current().weights(), figures);
        context.console().tell("cli.train.not-better");
      }
      case TrainingOutcome.TooFew(int items, int needed) ->
          throw CommandFailure.of(context.texts().say("cli.train.too-few", items, needed));
      case TrainingOutcome.Cancelled _ -> {}
    }
    return 0;
  }

  private void print(Weights weights, TrainingFigures figures) {
    var json = new JsonObject();
    var values = new JsonArray();
    for (double value : weights.toArray()) {
      values.add(value);
    }
    json.add("weights", values);
    json.addProperty("reviews", figures.reviews());
    json.addProperty("items", figures.items());
    json.addProperty("heldBack", figures.heldBack());
    json.add("before", fit(figures.before()));
    json.add("after", fit(figures.after()));
    context.console().data(new GsonBuilder().setPrettyPrinting().create().toJson(json));
  }

  private static JsonObject fit(Fit fit) {
    var json = new JsonObject();
    json.addProperty("logLoss", fit.logLoss());
    json.addProperty("rmse", fit.rmse());
    return json;
  }
}
