package app.alinea.cli;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.schedule.Weights;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Replays a log of answers through the memory model, without the store.
@Command
final class ScheduleCommand implements Callable<Integer> {
  private static final double RETENTION = 0.9;

  private static final int LONGEST_DAYS = 36_500;

  private final CommandContext context;
  private Fsrs6 model = new Fsrs6(Weights.DEFAULT);

  @Option(names = "--replay", paramLabel = "FILE", required = true)
  private @Nullable Path file;

  @Option(names = "--weights", paramLabel = "W0,...,W20")
  private String weights = "";

  ScheduleCommand(CommandContext context) {
    this.context = context;
  }

  private record Row(String card, Grade grade, int days) {}

  @Override
  public Integer call() {
    if (file == null) {
      return 2;
    }
    if (!weights.isEmpty()) {
      model = new Fsrs6(WeightList.read(weights, context.console()));
    }
    var states = new HashMap<String, MemoryState>();
    context.console().data("card,rating,t,S,D,R,interval");
    int number = 0;
    int bad = 0;
    try (var reader = Files.newBufferedReader(file)) {
      String line;
      while ((line = reader.readLine()) != null) {
        number++;
        if (line.isBlank() || number == 1 && line.startsWith("card")) {
          continue;
        }
        var row = row(line);
        if (row == null) {
          bad++;
          context.console().tell("cli.schedule.bad-line", number, line);
          continue;
        }
        context.console().data(replay(row, states));
      }
    } catch (MalformedInputException binary) {
      throw CommandFailure.of(context.texts().say("cli.file.not-text", file));
    } catch (IOException failure) {
      throw context.unreadable(file, failure);
    }
    return bad == 0 ? 0 : 1;
  }

  private static @Nullable Row row(String line) {
    var cells = line.split(",", -1);
    try {
      int days = Integer.parseInt(cells[2].strip());
      return cells.length == 3 && days >= 0 && days <= LONGEST_DAYS && !cells[0].isBlank()
          ? new Row(cells[0].strip(), Grade.ofRating(Integer.parseInt(cells[1].strip())), days)
          : null;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      return null;
    }
  }

  private String replay(Row row, Map<String, MemoryState> states) {
    var before = states.get(row.card());
    var after =
        before == null ? model.first(row.grade()) : model.next(before, row.days(), row.grade());
    states.put(row.card(), after);
    var recall = before == null ? "" : number(model.retrievability(before, row.days()));
    return String.join(
        ",",
        row.card(),
        Integer.toString(row.grade().rating()),
        Integer.toString(row.days()),
        number(after.stability()),
        number(after.difficulty()),
        recall,
        number(model.interval(after, RETENTION)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.8f", value);
  }
}
