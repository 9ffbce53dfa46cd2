package app.alinea.cli;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionExports;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.service.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @Option(names = "--format", paramLabel = "FORMAT")
  private String format = "json";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--topic", paramLabel = "TOPIC")
  private @Nullable String topic;

  @Option(names = "--type", paramLabel = "TYPE", split = ",")
  private List<String> types = List.of();

  @Option(names = "--layout", paramLabel = "LAYOUT")
  private @Nullable String layout;

  /// Of the layout 'variants'.
  @Option(names = "--variants", paramLabel = "N", defaultValue = "4")
  private int variants;

  @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
  private long seed;

  @Option(names = "--progress")
  private boolean withProgress;

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      var exports = opened.services().exports();
      var writer = writer(opened.services());
      var found = context.document(opened.services(), document);
      var services = opened.services();
      var questions =
          services.questions().ofDocument(found.id()).stream().filter(this::wanted).toList();
      var sheets = new QuestionSheets(services.topics(), services.cards());
      var sheet =
          withProgress
              ? sheets.withProgress(found, questions)
              : sheets.withoutProgress(found, questions);
      write(exports, writer, sheet);
      return 0;
    });
  }

  private QuestionWriter writer(Services services) {
    var exports = services.exports();
    var writer = exports.ofCode(code()).orElseThrow(() -> unknownFormat(exports));
    if (!code().equals(VariantSheets.CODE)) {
      return writer;
    }
    if (variants < 1 || variants > PaperQuiz.MOST_VARIANTS) {
      throw CommandFailure.wrongUsage(
          context.texts().say("cli.export.variants", variants, PaperQuiz.MOST_VARIANTS));
    }
    return new VariantSheets(services.paperPrinter(), variants, seed);
  }

  /// Layouts are formats of their own: 'pdf' with the layout 'key' is 'pdf-key'.
  private String code() {
    return layout == null || layout.equals("worksheet") ? format : format + "-" + layout;
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

  private CommandFailure unknownFormat(QuestionExports exports) {
    var codes =
        exports.writers().stream().map(QuestionWriter::code).collect(Collectors.joining(", "));
    return CommandFailure.wrongUsage(context.texts().say("cli.export.format", code(), codes));
  }

  private void write(QuestionExports exports, QuestionWriter writer, QuestionSheet sheet) {
    try {
      if (file == null) {
        report(writer.write(sheet, context.console().output()));
        context.console().output().flush();
        return;
      }
      var losses = exports.write(writer, sheet, file);
      long left = losses.stream().filter(Loss::leavesOut).count();
      context.console().tell("cli.export.done", sheet.questions().size() - left, file);
      report(losses);
    } catch (IOException failure) {
      throw CommandFailure.of(
          context
              .texts()
              .say(
                  "cli.file.unwritable",
                  String.valueOf(file),
                  String.valueOf(failure.getMessage())));
    }
  }

  /// One line for what every question loses alike, one line for each question that is left out.
  private void report(List<Loss> losses) {
    for (var reason : Loss.Reason.values()) {
      var concerned = losses.stream().filter(loss -> loss.reason() == reason).toList();
      if (concerned.isEmpty()) {
        continue;
      }
      context.console().tell("cli.export.loss." + reason.name(), concerned.size());
      concerned.stream()
          .filter(Loss::leavesOut)
          .forEach(loss ->
              context.console().tell("cli.export.left-out", loss.question().value(), loss.stem()));
    }
  }
}
