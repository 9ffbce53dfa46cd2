package app.alinea.cli;

import app.alinea.core.library.GenerationOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes questions of a document and stores them.
@Command
final class GenerateCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--topic", paramLabel = "TOPIC")
  private @Nullable String topic;

  @Option(names = "--type", paramLabel = "TYPE", split = ",")
  private List<String> types = List.of();

  @Option(names = "--max", paramLabel = "N")
  private int maximum = Integer.MAX_VALUE;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  @Option(names = "--report")
  private boolean report;

  GenerateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (maximum < 1) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.generate.maximum"));
    }
    var options =
        new GenerationOptions(
            Optional.ofNullable(topic), QuestionTypes.of(types, context.texts()), maximum, seed);
    return context.inStore(opened -> {
      var found = context.document(opened.services(), document);
      var generation =
          opened.services().library().generate(found.id(), options, context.console().progress());
      if (report) {
        new GenerationPrinter(context.console(), found).print(generation);
      } else {
        context.console().tell("cli.generate.done", generation.questions().size());
      }
      generation.remarks().forEach(context.console()::tell);
      return 0;
    });
  }
}
