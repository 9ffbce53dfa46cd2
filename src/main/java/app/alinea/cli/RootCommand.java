package app.alinea.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The options that every command has.
@Command(
    name = "alinea",
    mixinStandardHelpOptions = true,
    version = "Alinéa 0.1.0",
    scope = ScopeType.INHERIT)
final class RootCommand implements Runnable {
  @Option(names = "--data-dir", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path dataFolder;

  /// Read before anything else by the program's start; declared here for the help.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
  private @Nullable String language;

  @Option(names = "--verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  Optional<Path> dataFolder() {
    return Optional.ofNullable(dataFolder);
  }

  boolean verbose() {
    return verbose;
  }

  @Override
  public void run() {
    if (spec != null) {
      NoCommand.refuse(spec);
    }
  }
}
