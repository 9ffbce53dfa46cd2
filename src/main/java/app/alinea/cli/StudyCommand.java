package app.alinea.cli;

import app.alinea.core.plan.ExamDesk;
import app.alinea.core.service.Opening;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudyScope;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// A review session in the terminal.
@Command
final class StudyCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  StudyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(this::study);
  }

  private int study(Opening.Opened opened) {
    var services = opened.services();
    var found = context.document(services, document);
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    var exams =
        new ExamDesk(services.exams(), services.topics(), services.cards(), desk, services.clock());
    var session = desk.open(StudyScope.of(List.of(found.id())), exams.plan());
    new TerminalSession(context.console(), session, found, services.clock()).run();
    return 0;
  }
}
