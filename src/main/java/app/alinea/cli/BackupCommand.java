package app.alinea.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Copies the store, to the dated copies or to a file.
@Command
final class BackupCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path file;

  BackupCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (file != null && Files.exists(file)) {
      throw CommandFailure.of(context.texts().say("cli.backup.exists", file));
    }
    var parent = file == null ? null : file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw CommandFailure.of(context.texts().say("cli.backup.no-folder", parent));
    }
    return context.inStore(opened -> {
      if (file == null) {
        context.console().data(opened.copies().make().file().toString());
      } else {
        context.access().copyTo(opened, file);
        context.console().data(file.toString());
      }
      return 0;
    });
  }
}
