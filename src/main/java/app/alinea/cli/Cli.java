package app.alinea.cli;

import app.alinea.core.service.StoreFailure;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/// The command line: picocli reads it, one class a command does the work.
public final class Cli {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final StoreAccess access;
  private final PrintStream output;
  private final PrintStream error;

  public Cli(StoreAccess access, PrintStream output, PrintStream error) {
    this.access = access;
    this.output = output;
    this.error = error;
  }

  /// @return the exit status: 0 done, 1 the work could not be done, 2 wrong usage
  public int run(String... arguments) {
    var texts = new CliTexts(ResourceBundle.getBundle("app.alinea.i18n.cli", Locale.getDefault()));
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var console = new Console(output, error, input, texts);
    var root = new RootCommand();
    var context = new CommandContext(root, access, console);
    var line = new CommandLine(root);
    line.addSubcommand("import", new ImportCommand(context));
    line.addSubcommand("documents", new DocumentsCommand(context));
    line.addSubcommand("paragraphs", new ParagraphsCommand(context));
    line.addSubcommand("compare", new CompareCommand(context));
    line.addSubcommand("generate", new GenerateCommand(context));
    line.addSubcommand("export", new ExportCommand(context));
    line.addSubcommand("study", new StudyCommand(context));
    line.addSubcommand("class", new ClassCommand(context));
    line.addSubcommand("classes", new ClassesCommand(context));
    line.addSubcommand("schedule", new ScheduleCommand(context));
    line.addSubcommand("train", new TrainCommand(context));
    line.addSubcommand("review", new ReviewCommand(context));
    line.addSubcommand("stats", new StatsCommand(context));
    line.addSubcommand("backup", new BackupCommand(context));
    line.addSubcommand("restore", new RestoreCommand(context));
    line.addSubcommand("check", new CheckCommand(context));
    line.setResourceBundle(texts.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(output, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(error, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong, texts));
    line.setExecutionExceptionHandler(failures(root, texts));
    return line.execute(arguments);
  }

  private int wrongUsage(ParameterException wrong, CliTexts texts) {
    error.println(texts.say("cli.wrong-usage", String.valueOf(wrong.getMessage())));
    var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    error.println(texts.say("cli.see-help", name));
    return WRONG_USAGE;
  }

  private IExecutionExceptionHandler failures(RootCommand root, CliTexts texts) {
    return (failure, _, _) -> {
      error.println(message(failure, texts));
      if (root.verbose()) {
        failure.printStackTrace(error);
      }
      return failure instanceof CommandFailure known ? known.status() : FAILED;
    };
  }

  private static String message(Exception failure, CliTexts texts) {
    return switch (failure) {
      case CommandFailure known -> String.valueOf(known.getMessage());
      case StoreFailure store ->
          switch (store.code()) {
            case DISK_FULL -> texts.say("cli.failure.disk-full");
            case READ_ONLY -> texts.say("cli.failure.read-only");
            case DAMAGED -> texts.say("cli.failure.damaged");
            case BUSY -> texts.say("cli.failure.busy");
            case OTHER -> unexpected(failure, texts);
          };
      default -> unexpected(failure, texts);
    };
  }

  private static String unexpected(Exception failure, CliTexts texts) {
    return texts.say("cli.unexpected", String.valueOf(failure.getMessage()));
  }
}
