package app.alinea.benchmark.scheduler;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.schedule.Scheduler;
import app.alinea.core.schedule.SchedulerSettings;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.Weights;
import app.alinea.core.schedule.training.Evaluation;
import app.alinea.core.schedule.training.ReviewHistories;
import app.alinea.core.schedule.training.WeightTrainer;
import app.alinea.core.study.CardId;
import app.alinea.core.study.LoggedAnswer;
import app.alinea.core.study.Replay;
import app.alinea.core.study.ReviewEffect;
import app.alinea.core.task.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Our side of `docs/benchmarks/scheduler.sh`: `log FILE`, `train LOG`, `loss LOG WEIGHTS...`,
/// `speed LOG`.
public final class SchedulerBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int RUNS = 5;
  private static final int REVIEWS = 100_000;
  private static final int MILLION = 1_000_000;

  private SchedulerBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "log" -> SimulatedLog.write(SimulatedLog.of(REVIEWS), file);
      case "train" -> train(file);
      case "loss" -> loss(file, arguments);
      case "speed" -> speed(file);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static List<SimulatedLog.Line> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.skip(1).map(SchedulerBenchmark::line).toList();
    }
  }

  private static SimulatedLog.Line line(String text) {
    var cells = text.split(",");
    return new SimulatedLog.Line(
        Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
  }

  private static ReviewHistories histories(List<SimulatedLog.Line> lines) {
    var builder = new ReviewHistories.Builder();
    var last = new HashMap<Integer, Integer>();
    for (var line : lines) {
      int before = last.getOrDefault(line.card(), line.day());
      builder.add(line.card(), line.rating(), line.day() - before, 0);
      last.put(line.card(), line.day());
    }
    return builder.build();
  }

  /// The whole way from log lines to weights, as often as RUNS says, the first one cold.
  private static void train(Path file) throws IOException {
    var lines = read(file);
    var times = new double[RUNS];
    var weights = Weights.DEFAULT;
    for (int run = 0; run < RUNS; run++) {
      long began = System.nanoTime();
      weights = new WeightTrainer(1).fit(histories(lines), Progress.NONE).orElseThrow();
      times[run] = (System.nanoTime() - began) / 1e6;
    }
    OUT.println("weights " + Arrays.toString(weights.toArray()).replaceAll("[\\[\\],]", ""));
    figure("train.first_ms", times[0]);
    Arrays.sort(times);
    figure("train.median_ms", times[RUNS / 2]);
  }

  /// The one evaluator both sides are measured by.
  private static void loss(Path file, String[] arguments) throws IOException {
    var log = histories(read(file));
    var given = Arrays.stream(arguments).skip(2).mapToDouble(Double::parseDouble).toArray();
    var weights = given.length == 0 ? Weights.DEFAULT : new Weights(given);
    var fit = Evaluation.of(log, weights, 0);
    OUT.printf(Locale.ROOT, "%.6f %.6f%n", fit.logLoss(), fit.rmse());
  }

  private static void speed(Path file) throws IOException {
    var lines = read(file);
    for (int round = 0; round < RUNS; round++) {
      answers(lines, round == RUNS - 1);
      millionReplayed(lines, round == RUNS - 1);
      memories(lines, round == RUNS - 1);
    }
  }

  /// The whole scheduler: memory, steps, four intervals in order, fuzz, study days.
  private static void answers(List<SimulatedLog.Line> lines, boolean told) {
    var scheduler =
        new Scheduler(
            new Fsrs6(Weights.DEFAULT),
            new SchedulerSettings(
                .9,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                List.of(Duration.ofMinutes(10)),
                36_500,
                true,
                new StudyDay(4)));
    var zone = ZoneId.of("Europe/Paris");
    var start = Instant.parse("2031-01-01T10:00:00Z");
    var cards = new HashMap<Integer, CardSchedule>();
    long began = System.nanoTime();
    for (var line : lines) {
      var before = cards.getOrDefault(line.card(), CardSchedule.FRESH);
      var at = start.plus(Duration.ofDays(line.day()));
      cards.put(
          line.card(),
          scheduler.answer(before, Grade.ofRating(line.rating()), at, zone, line.card()));
    }
    if (told) {
      double nanos = System.nanoTime() - began;
      figure("answer.microseconds", nanos / 1e3 / lines.size());
      figure("answer.per_second", lines.size() / (nanos / 1e9));
    }
  }

  private static void memories(List<SimulatedLog.Line> lines, boolean told) {
    var model = new Fsrs6(Weights.DEFAULT);
    var states = new HashMap<Integer, MemoryState>();
    var last = new HashMap<Integer, Integer>();
    long began = System.nanoTime();
    for (var line : lines) {
      var before = states.get(line.card());
      var grade = Grade.ofRating(line.rating());
      states.put(
          line.card(),
          before == null
              ? model.first(grade)
              : model.next(before, line.day() - last.get(line.card()), grade));
      last.put(line.card(), line.day());
    }
    if (told) {
      figure("memory.per_second", lines.size() / ((System.nanoTime() - began) / 1e9));
    }
  }

  private static void millionReplayed(List<SimulatedLog.Line> lines, boolean told) {
    var million = new ArrayList<LoggedAnswer>(MILLION);
    var last = new HashMap<Integer, Integer>();
    var decision =
        new LoggedAnswer.Decision(CardSchedule.Phase.REVIEW, 0, Optional.of(Instant.EPOCH));
    for (int copy = 0; million.size() < MILLION; copy++) {
      last.clear();
      for (var line : lines) {
        int before = last.getOrDefault(line.card(), line.day());
        last.put(line.card(), line.day());
        million.add(
            new LoggedAnswer(
                million.size() + 1,
                new CardId(line.card() + 1 + 1_000_000L * copy),
                Instant.EPOCH,
                Grade.ofRating(line.rating()),
                ReviewEffect.Kind.COUNTED,
                line.day() - before,
                0,
                decision));
      }
    }
    long began = System.nanoTime();
    var replay = new Replay(new Fsrs6(Weights.DEFAULT));
    million.forEach(replay::add);
    int cards = replay.schedules().size();
    if (told) {
      figure("replay.million_ms", (System.nanoTime() - began) / 1e6);
      figure("replay.cards", cards);
    }
  }

  private static void figure(String name, double value) {
    OUT.printf(Locale.ROOT, "%s %.3f%n", name, value);
  }
}
