package app.alinea.cli;

import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.Participant;
import app.alinea.core.service.Services;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the classes that are over, or the participants of one; deletes a class, or what one
/// participant left in it.
@Command
final class ClassesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "CLASS", arity = "0..1")
  private @Nullable Long number;

  @Option(names = "--forget", paramLabel = "NAME")
  private @Nullable String forgotten;

  @Option(names = "--delete")
  private boolean deletes;

  ClassesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (number == null && (deletes || forgotten != null)) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.classes.which"));
    }
    return context.inStore(opened -> {
      var desk = desk(opened.services());
      if (number == null) {
        var zone = opened.services().clock().getZone();
        desk.history().forEach(session -> list(desk, session, zone));
      } else {
        oneClass(desk, find(desk, number));
      }
      return 0;
    });
  }

  private static ClassroomDesk desk(Services services) {
    return new ClassroomDesk(
        services.documents(),
        services.questions(),
        services.classrooms(),
        services.settings(),
        services.clock(),
        new SecureRandom());
  }

  private void list(ClassroomDesk desk, ClassSession session, ZoneId zone) {
    int present = desk.find(session.id()).map(classroom -> classroom.present().size()).orElse(0);
    context
        .console()
        .data(
            "%d\t%s\t%d\t%d\t%s"
                .formatted(
                    session.id().value(),
                    session.openedAt().atZone(zone).toLocalDate(),
                    present,
                    session.questions().size(),
                    session.title()));
  }

  private Classroom find(ClassroomDesk desk, long wanted) {
    return desk.history().stream()
        .filter(session -> session.id().value() == wanted)
        .findFirst()
        .flatMap(session -> desk.find(session.id()))
        .orElseThrow(() ->
            CommandFailure.of(context.texts().say("cli.classes.none", Long.toString(wanted))));
  }

  private void oneClass(ClassroomDesk desk, Classroom classroom) {
    var id = classroom.session().id();
    if (forgotten != null) {
      var who = participant(classroom, forgotten);
      desk.deleteParticipant(id, who.id());
      context.console().tell("cli.classes.forgotten", who.name());
    } else if (deletes) {
      desk.delete(id);
      context.console().tell("cli.classes.deleted", Long.toString(id.value()));
    } else {
      listPeople(classroom);
    }
  }

  private void listPeople(Classroom classroom) {
    for (var line : classroom.standings().lines()) {
      context
          .console()
          .data(
              "%s\t%d\t%d\t%d"
                  .formatted(
                      line.participant().name(), line.correct(), line.asked(), line.points()));
    }
  }

  /// The name as it is written, or the only one that differs in accents and capitals alone.
  private Participant participant(Classroom classroom, String name) {
    var plain = CommandContext.plain(name);
    var fitting =
        classroom.present().stream()
            .filter(who -> CommandContext.plain(who.name()).equals(plain))
            .toList();
    return fitting.stream()
        .filter(who -> who.name().equals(name))
        .findFirst()
        .or(() -> fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty())
        .orElseThrow(() -> CommandFailure.of(context.texts().say("cli.classes.nobody", name)));
  }
}
