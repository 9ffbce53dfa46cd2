package app.alinea.benchmark.scheduler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// The review log of a learner whose memory is not the scheduler's model.
///
/// Each card holds two traces, one that fades within days and one within months (exponentials of
/// its own rates); recall is the better-than-chance sum of both. A spaced success feeds the slow
/// trace, a failure drains it. The learner follows rising intervals, comes late, skips days and
/// repeats failures on the same day.
final class SimulatedLog {
  private static final long SEED = 20_260_101;

  /// One line of the log.
  record Line(int card, int day, int rating) {}

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Line> lines = new ArrayList<>();

  /// @param reviews lines in all
  static List<Line> of(int reviews) {
    var log = new SimulatedLog();
    int card = 0;
    while (log.lines.size() < reviews) {
      log.live(card++, reviews);
    }
    var sorted = new ArrayList<>(log.lines.subList(0, reviews));
    sorted.sort(Comparator.comparingInt(Line::day));
    return sorted;
  }

  static void write(List<Line> lines, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("card,day,rating\n");
      for (var line : lines) {
        out.write(line.card() + "," + line.day() + "," + line.rating() + "\n");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void live(int card, int reviews) {
    double hardness = Math.exp(random.nextGaussian() * .6);
    double fast = .15 + .25 * random.nextDouble();
    double slowRate = .012 * hardness;
    double fastRate = .35 * hardness;
    double slow = .35 + .3 * random.nextDouble();
    int day = (int) (random.nextDouble() * reviews / 60);
    int end = day + 400;
    double interval = 0;
    int rating = first(hardness);
    lines.add(new Line(card, day, rating));
    slow += rating > 1 ? .1 * rating : 0;
    while (day < end && lines.size() < reviews + 100) {
      int wait = wait(interval, rating);
      day += wait;
      double kept = slow * Math.exp(-slowRate * wait) + fast * Math.exp(-fastRate * wait);
      double recall = wait == 0 ? .96 : Math.clamp(kept, .05, .99);
      rating = answer(recall, hardness);
      lines.add(new Line(card, day, rating));
      if (rating == 1) {
        slow *= .75;
        interval = Math.max(1, interval * .3);
      } else {
        slow = Math.min(1, slow + (wait == 0 ? .03 : .25 * (1 - slow) + .05));
        slowRate *= wait == 0 ? 1 : Math.max(.55, 1 - .5 * (1 - recall) - .15);
        interval = Math.max(1, Math.max(interval, wait) * (1.3 + .5 * (rating - 2)));
      }
    }
  }

  private int first(double hardness) {
    double drawn = random.nextDouble() * hardness;
    return drawn > .9 ? 1 : drawn > .65 ? 2 : drawn > .12 ? 3 : 4;
  }

  private int wait(double interval, int rating) {
    if (rating == 1 && random.nextInt(10) < 8) {
      return 0;
    }
    double late = random.nextInt(5) == 0 ? 1 + random.nextDouble() : .9 + .2 * random.nextDouble();
    return Math.clamp(Math.round(Math.max(1, interval) * late), 1, 365);
  }

  private int answer(double recall, double hardness) {
    if (random.nextDouble() >= recall) {
      return 1;
    }
    double drawn = random.nextDouble() * Math.sqrt(hardness);
    return drawn > .95 ? 2 : drawn > .12 ? 3 : 4;
  }
}
