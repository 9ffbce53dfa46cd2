package app.alinea.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a safety copy in the store's place; the store as it was is kept beside it.
@Command
final class RestoreCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  RestoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!context.access().isSound(file.toAbsolutePath())) {
      throw CommandFailure.of(context.texts().say("cli.restore.unsound", file));
    }
    refuseWhileInUse();
    var aside = context.access().restore(context.folder(), file.toAbsolutePath());
    aside.ifPresent(kept -> context.console().tell("cli.restore.aside", kept));
    context.console().tell("cli.restore.done", file);
    return 0;
  }

  /// A damaged store may be replaced; one that another copy of the program has open may not.
  private void refuseWhileInUse() {
    switch (context.access().open(context.folder())) {
      case app.alinea.core.service.Opening.Opened opened -> opened.close().run();
      case app.alinea.core.service.Opening.InUse(var store) ->
          throw CommandFailure.of(context.texts().say("cli.store.in-use", store));
      case app.alinea.core.service.Opening.ReadOnly(var folder) ->
          throw CommandFailure.of(context.texts().say("cli.store.read-only", folder));
      case app.alinea.core.service.Opening.Damaged _,
          app.alinea.core.service.Opening.TooNew _,
          app.alinea.core.service.Opening.DiskFull _ -> {}
    }
  }
}
