package app.alinea.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Says that a command is missing. Apart from the root command: to link a class that throws one of
/// picocli's exceptions Java has to load that exception, which is too old for a cache, from its
/// jar, and does so before the window's program begins.
final class NoCommand {
  private NoCommand() {}

  static void refuse(CommandSpec spec) {
    throw new ParameterException(spec.commandLine(), "COMMAND ?");
  }
}
