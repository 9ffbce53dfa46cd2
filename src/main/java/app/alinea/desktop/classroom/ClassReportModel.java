package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassReportWriter.Part;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.MissedDeck;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.SessionComparison;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.desktop.screen.ScreenContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A class that is over, with what can be done with its results. Knows no control; confined to the
/// interface thread.
final class ClassReportModel {
  private final ScreenContext context;
  private final ClassroomDesk desk;
  private final MissedDeck missed;
  private final ReadOnlyObjectWrapper<Classroom> classroom;
  private final ReadOnlyObjectWrapper<Optional<SessionComparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  @FunctionalInterface
  private interface Writing {
    /// @return whether there was anything to write
    boolean run() throws IOException;
  }

  /// What became of a file.
  private enum Written {
    DONE,
    NOTHING,
    FAILED
  }

  ClassReportModel(Classroom classroom, ClassroomDesk desk, ScreenContext context) {
    this.context = context;
    this.desk = desk;
    this.classroom = new ReadOnlyObjectWrapper<>(classroom);
    var services = context.services();
    missed =
        new MissedDeck(
            services.documents(),
            services.questions(),
            new QuestionSheets(services.topics(), services.cards()),
            services.exports());
    context
        .background()
        .query(
            () -> desk.comparison(classroom.session().plan().document()),
            found -> comparison.set(Optional.of(found).filter(all -> all.sessions().size() > 1)));
  }

  ReadOnlyObjectProperty<Classroom> classroom() {
    return classroom.getReadOnlyProperty();
  }

  /// The classes on this document side by side; empty until it is read, and where this is the only
  /// one.
  ReadOnlyObjectProperty<Optional<SessionComparison>> comparison() {
    return comparison.getReadOnlyProperty();
  }

  ClassReport report() {
    return ClassReport.of(classroom.get());
  }

  /// A name for files about this class, without its ending.
  String fileName() {
    var day = classroom.get().session().openedAt().atZone(context.services().clock().getZone());
    return "alinea-%tF-%s".formatted(day, classroom.get().session().code().value());
  }

  void saveWorkbook(Path file) {
    var language = context.texts().language();
    write(
        file,
        () -> {
          context.services().classReports().writeWorkbook(report(), language, file);
          return true;
        });
  }

  /// The whole report as a PDF to be printed.
  void savePrint(Path file) {
    var language = context.texts().language();
    write(
        file,
        () -> {
          context.services().classReports().writePrint(report(), language, file);
          return true;
        });
  }

  /// Each part of the report as a table of its own.
  void saveTables(Path folder) {
    var language = context.texts().language();
    write(
        folder,
        () -> {
          for (var part : Part.values()) {
            var name = "%s-%s.csv".formatted(fileName(), part.name().toLowerCase(Locale.ROOT));
            context
                .services()
                .classReports()
                .writeTable(report(), part, language, folder.resolve(name));
          }
          return true;
        });
  }

  /// The questions that the class missed, for students to open in their own program.
  void saveDeck(Path file) {
    write(
        file,
        () -> {
          var deck = missed.of(classroom.get());
          if (deck.isPresent()) {
            Files.write(file, deck.get());
          }
          return deck.isPresent();
        });
  }

  private void write(Path target, Writing writing) {
    context
        .background()
        .command(
            () -> {
              try {
                return writing.run() ? Written.DONE : Written.NOTHING;
              } catch (IOException _) {
                return Written.FAILED;
              }
            },
            (Written outcome) ->
                context
                    .toasts()
                    .show(context.texts().of("classroom.written", outcome, target.toString())));
  }

  /// Reads the deck of missed questions, to be offered to phones.
  void missedDeck(Consumer<Optional<byte[]>> then) {
    context.background().query(() -> missed.of(classroom.get()), then);
  }

  void delete(Runnable then) {
    context.background().command(() -> desk.delete(classroom.get().session().id()), then);
  }

  void deleteParticipant(ParticipantId id) {
    var session = classroom.get().session().id();
    context
        .background()
        .command(
            () -> {
              desk.deleteParticipant(session, id);
              return desk.find(session);
            },
            found -> found.ifPresent(classroom::set));
  }
}
