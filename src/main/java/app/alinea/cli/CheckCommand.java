package app.alinea.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Looks whether the store is sound.
@Command
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      var problems = context.access().check(opened);
      problems.forEach(problem -> context.console().data(problem.what() + "\t" + problem.detail()));
      context
          .console()
          .tell(problems.isEmpty() ? "cli.check.sound" : "cli.check.problems", problems.size());
      return problems.isEmpty() ? 0 : 1;
    });
  }
}
