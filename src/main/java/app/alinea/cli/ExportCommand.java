package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a document's questions.
@Command
final class ExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--format", paramLabel = "json")
  private String format = "json";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--topic", paramLabel = "TOPIC")
  private @Nullable String topic;

  @Option(names = "--type", paramLabel = "TYPE", split = ",")
  private List<String> types = List.of();

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!format.equals("json")) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.export.format", format, "json"));
    }
    return context.inStore(opened -> {
      var found = context.document(opened.services(), document);
      var questions =
          opened.services().questions().ofDocument(found.id()).stream()
              .filter(this::wanted)
              .toList();
      write(found, questions);
      return 0;
    });
  }

  private boolean wanted(Question question) {
    var wantedTypes = QuestionTypes.of(types, context.texts());
    boolean inUse =
        question.status() == QuestionStatus.ACCEPTED || question.status() == QuestionStatus.DRAFT;
    boolean type = wantedTypes.isEmpty() || wantedTypes.contains(question.type());
    boolean fits =
        Optional.ofNullable(topic)
            .map(CommandContext::plain)
            .map(name -> question.topics().stream().anyMatch(t -> isNamed(t, name)))
            .orElse(true);
    return inUse && type && fits;
  }

  /// A topic may be asked for by its name, a part of it, or its id, which spells it with hyphens.
  private static boolean isNamed(String topicName, String wanted) {
    var plain = CommandContext.plain(topicName);
    return plain.contains(wanted) || plain.replaceAll("[^a-z0-9]+", "-").contains(wanted);
  }

  private void write(Document found, List<Question> questions) {
    var json = new QuestionJson(found).array(questions);
    if (file == null) {
      context.console().data(json);
      return;
    }
    try {
      var target = file.toAbsolutePath();
      var part = target.resolveSibling(target.getFileName() + ".part");
      Files.writeString(part, json + "\n", StandardCharsets.UTF_8);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      context.console().tell("cli.export.done", questions.size(), target);
    } catch (IOException failure) {
      throw CommandFailure.of(
          context.texts().say("cli.file.unwritable", file, String.valueOf(failure.getMessage())));
    }
  }
}
