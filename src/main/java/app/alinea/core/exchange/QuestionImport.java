package app.alinea.core.exchange;

import app.alinea.core.exchange.QuestionImportOutcome.Cancelled;
import app.alinea.core.exchange.QuestionImportOutcome.Refused;
import app.alinea.core.exchange.QuestionImportOutcome.Undo;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.core.exchange.QuestionPreparation.Prepared;
import app.alinea.core.exchange.QuestionPreparation.Settled;
import app.alinea.core.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Brings questions in from files: decks of this program, of Anki, of Moodle, tables. Safe for any
/// thread.
public final class QuestionImport {
  private static final int BEGINNING = 64 * 1024;

  private final List<QuestionReader> readers;
  private final QuestionShelf shelf;

  /// @param readers tried in order
  public QuestionImport(List<QuestionReader> readers, QuestionShelf shelf) {
    this.readers = List.copyOf(readers);
    this.shelf = shelf;
  }

  /// Whether a file holds questions; any other one is read as a document. A file that cannot be
  /// opened holds none.
  public boolean takes(Path file) {
    return reader(file).isPresent();
  }

  /// Finds out what an import would do; stores nothing.
  ///
  /// @throws IllegalArgumentException for a file that holds no questions
  public QuestionPreparation prepare(Path file, Progress progress) {
    var reader =
        reader(file)
            .orElseThrow(() -> new IllegalArgumentException("not a file of questions: " + file));
    return switch (reader.read(file, progress)) {
      case ReadQuestions.Refused(var reason, var detail) ->
          new Settled(new Refused(file, reason, detail, List.of()));
      case ReadQuestions.Cancelled _ -> new Settled(new Cancelled(file));
      case ReadQuestions.Read read when read.questions().isEmpty() ->
          new Settled(new Refused(file, ReadQuestions.Reason.NO_QUESTIONS, "", read.remarks()));
      case ReadQuestions.Read read -> shelf.prepare(file, read, progress);
    };
  }

  public QuestionImportOutcome store(Prepared prepared, PastAnswers pastAnswers) {
    return shelf.store(prepared, pastAnswers);
  }

  /// Prepares and stores without asking.
  ///
  /// @throws IllegalArgumentException for a file that holds no questions
  public QuestionImportOutcome importFile(Path file, Progress progress) {
    return switch (prepare(file, progress)) {
      case Settled(var outcome) -> outcome;
      case Prepared prepared -> store(prepared, PastAnswers.TAKEN_OVER);
    };
  }

  /// Takes an import back: what it added goes, what it changed is as it was.
  public void undo(Undo undo) {
    shelf.undo(undo);
  }

  private Optional<QuestionReader> reader(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      var beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return readers.stream().filter(reader -> reader.reads(name, beginning)).findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
