package app.alinea.cli;

import app.alinea.core.schedule.training.ReviewHistories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;

/// A review log as CSV: `card,day,rating`, one answer a line, in any order of cards.
final class ReviewLogFile {
  private final CommandContext context;
  private final Path file;
  private int unreadable;

  ReviewLogFile(CommandContext context, Path file) {
    this.context = context;
    this.file = file;
  }

  private record Answer(String card, int day, int rating) {}

  /// Lines that are no answer are told and passed over.
  ///
  /// @throws CommandFailure where the file cannot be read
  ReviewHistories read() {
    var answers = new ArrayList<Answer>();
    var number = 0;
    try (var reader = Files.newBufferedReader(file)) {
      String line;
      while ((line = reader.readLine()) != null) {
        number++;
        if (line.isBlank() || number == 1 && line.startsWith("card")) {
          continue;
        }
        var answer = answer(line);
        answer.ifPresent(answers::add);
        if (answer.isEmpty()) {
          unreadable++;
          context.console().tell("cli.train.bad-line", number, line);
        }
      }
    } catch (IOException failure) {
      throw CommandFailure.of(
          context.texts().say("cli.file.unreadable", file, String.valueOf(failure.getMessage())));
    }
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
    return unreadable;
  }

  private static Optional<Answer> answer(String line) {
    var cells = line.split(",", -1);
    if (cells.length != 3) {
      return Optional.empty();
    }
    try {
      int rating = Integer.parseInt(cells[2].strip());
      return rating >= 1 && rating <= 4
          ? Optional.of(new Answer(cells[0].strip(), Integer.parseInt(cells[1].strip()), rating))
          : Optional.empty();
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }
}
