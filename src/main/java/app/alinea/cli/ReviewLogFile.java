package app.alinea.cli;

import app.alinea.core.schedule.training.ReviewHistories;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A review log as CSV: `card,day,rating`, one answer a line. Days are counted from any day, or
/// from 1970.
///
/// Each line that cannot be right is told with its number and passed over: impossible values, days
/// to come, and lines that repeat an answer after later ones, as in a file joined to itself. Lines
/// out of order are put in order.
final class ReviewLogFile {
  private static final int MOST_TOLD = 20;

  private final CommandContext context;
  private final Path file;
  private final long today;
  private final List<Answer> answers = new ArrayList<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private final Set<Answer> seen = new HashSet<>();
  private int passedOver;
  private int disordered;
  private int told;

  /// @param today answers after it are not believed
  ReviewLogFile(CommandContext context, Path file, LocalDate today) {
    this.context = context;
    this.file = file;
    this.today = today.toEpochDay();
  }

  private record Answer(String card, int day, int rating) {}

  /// @throws CommandFailure where the file cannot be read
  ReviewHistories read() {
    var number = 0;
    try (var reader = Files.newBufferedReader(file)) {
      String line;
      while ((line = reader.readLine()) != null) {
        number++;
        if (!line.isBlank() && !(number == 1 && line.startsWith("card"))) {
          take(number, line);
        }
      }
    } catch (MalformedInputException binary) {
      throw CommandFailure.of(context.texts().say("cli.file.not-text", file));
    } catch (IOException failure) {
      throw context.unreadable(file, failure);
    }
    if (told > MOST_TOLD) {
      context.console().tell("cli.train.more-lines", told - MOST_TOLD);
    }
    if (disordered > 0) {
      context.console().tell("cli.train.disordered", disordered);
    }
    return histories();
  }

  private void take(int number, String line) {
    var found = answer(line);
    if (found.isEmpty()) {
      passOver("cli.train.bad-line", number, line);
      return;
    }
    var answer = found.get();
    int before = latest.getOrDefault(answer.card(), Integer.MIN_VALUE);
    if (answer.day() > today + 1) {
      passOver("cli.train.future", number, line);
    } else if (answer.day() < before && seen.contains(answer)) {
      passOver("cli.train.duplicate", number, line);
    } else {
      disordered += answer.day() < before ? 1 : 0;
      latest.merge(answer.card(), answer.day(), Math::max);
      seen.add(answer);
      answers.add(answer);
    }
  }

  private void passOver(String why, int number, String line) {
    passedOver++;
    if (told++ < MOST_TOLD) {
      context.console().tell(why, number, line);
    }
  }

  private ReviewHistories histories() {
    // Stable: answers of one day stay in the order of the file.
    answers.sort(Comparator.comparingInt(Answer::day));
    var log = new ReviewHistories.Builder();
    var last = new HashMap<String, Integer>();
    for (var answer : answers) {
      int since = answer.day() - last.getOrDefault(answer.card(), answer.day());
      log.add(answer.card(), answer.rating(), since, 0);
      last.put(answer.card(), answer.day());
    }
    return log.build();
  }

  /// Lines passed over by the last reading.
  int unreadable() {
    return passedOver;
  }

  private static Optional<Answer> answer(String line) {
    var cells = line.split(",", -1);
    if (cells.length != 3 || cells[0].isBlank()) {
      return Optional.empty();
    }
    try {
      int day = Integer.parseInt(cells[1].strip());
      int rating = Integer.parseInt(cells[2].strip());
      return rating >= 1 && rating <= 4 && day >= 0
          ? Optional.of(new Answer(cells[0].strip(), day, rating))
          : Optional.empty();
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }
}
