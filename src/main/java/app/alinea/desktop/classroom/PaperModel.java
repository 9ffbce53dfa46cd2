package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSheets;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.DisplayName;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.screen.ScreenContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A class on paper: its sheets are printed, and what pupils marked is entered sheet by sheet. Each
/// sheet is stored before the next one begins. Knows no control; confined to the interface thread.
final class PaperModel {
  private final LiveClass live;
  private final ClassSheets sheets;
  private final Background.Lane lane;
  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Classroom> classroom;
  private final ObjectProperty<Character> letter = new SimpleObjectProperty<>('A');

  /// @param lane the one in which the class runs its commands; closed with this
  PaperModel(LiveClass live, ClassSheets sheets, Background.Lane lane, ScreenContext context) {
    this.live = live;
    this.sheets = sheets;
    this.lane = lane;
    this.context = context;
    classroom = new ReadOnlyObjectWrapper<>(live.now());
    run(() -> {
      if (live.now().state() instanceof RoundState.Lobby) {
        live.next().join();
      }
    });
  }

  /// The class as last stored.
  ReadOnlyObjectProperty<Classroom> classroom() {
    return classroom.getReadOnlyProperty();
  }

  ClassSheets sheets() {
    return sheets;
  }

  /// The letter of the sheet being entered.
  ObjectProperty<Character> letter() {
    return letter;
  }

  /// A name for the file of sheets, without its ending.
  String fileName() {
    return "alinea-" + live.now().session().code().value();
  }

  /// Prints all sheets and their keys; an older file of that name is replaced whole or kept.
  void print(Path file) {
    context
        .background()
        .command(
            () -> write(file),
            (Boolean written) -> {
              var outcome = written ? "classroom.written.DONE" : "classroom.written.FAILED";
              context.toasts().show(context.texts().get(outcome, file.toString()));
            });
  }

  private boolean write(Path file) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(part)) {
        context.services().paperPrinter().print(sheets.quiz(), out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException _) {
      part.toFile().delete();
      return false;
    }
  }

  /// Whether a name may stand in the list; an empty one is replaced by an invented one.
  static boolean fits(String name) {
    return name.isBlank() || DisplayName.clean(name).isPresent();
  }

  /// Stores one pupil's sheet.
  ///
  /// @param marks in printed order; blank where nothing, or nothing legible, was marked
  /// @param then runs when it is stored
  void enter(String name, List<String> marks, Runnable then) {
    var answers = sheets.answers(letter.get(), marks);
    var code = live.now().session().code().value();
    run(() -> {
      if (live.join(code, "").join() instanceof JoinOutcome.Joined(var who, _)) {
        if (!name.isBlank()) {
          live.rename(who.id(), name).join();
        }
        answers.forEach((round, response) -> live.answer(who.id(), round, response).join());
      }
    });
    context.background().command(() -> {}, then);
  }

  /// Takes a sheet back.
  void remove(ParticipantId id) {
    run(() -> live.remove(id).join());
  }

  private void run(Runnable work) {
    context
        .background()
        .command(
            () -> {
              work.run();
              return live.now();
            },
            classroom::set);
  }

  /// Ends the class; its report can be read afterwards.
  void finish(Runnable then) {
    context
        .background()
        .command(
            () -> {
              live.end().join();
              return live.now();
            },
            now -> {
              classroom.set(now);
              then.run();
            });
  }

  /// What was entered stays; more can be entered later.
  void close() {
    lane.close().run();
  }
}
