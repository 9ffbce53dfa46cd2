package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Reads documents and files of questions into the store.
@Command
final class ImportCommand implements Callable<Integer> {
  /// A text that needs more repairs needs another file.
  private static final int MOST_MENDED = 5000;

  private final CommandContext context;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      int failed = 0;
      for (var file : files) {
        var questions = opened.services().questionImport();
        boolean done =
            questions.takes(file)
                ? new QuestionImportPrinter(context.console())
                    .tell(questions.importFile(file, context.console().progress()))
                : tell(opened.services().library().importFile(file, context.console().progress()));
        failed += done ? 0 : 1;
      }
      return failed == 0 ? 0 : 1;
    });
  }

  private boolean tell(ImportOutcome outcome) {
    var console = context.console();
    return switch (outcome) {
      case ImportOutcome.Imported(var file, var document, var edition, var warnings) -> {
        console.data(json(file, document, warnings));
        if (edition.questionsKept() + edition.questionsStale() > 0) {
          console.tell("cli.import.edition", edition.questionsKept(), edition.questionsStale());
        }
        yield true;
      }
      case ImportOutcome.Unchanged(var file, var document) -> {
        console.data(json(file, document, List.of()));
        console.tell("cli.import.unchanged", file);
        yield true;
      }
      case ImportOutcome.Refused(var file, var reason, var detail) -> {
        console.tell("cli.import.refused." + reason.name(), file, detail);
        yield false;
      }
      case ImportOutcome.Cancelled(var file) -> {
        console.tell("cli.import.cancelled", file);
        yield false;
      }
    };
  }

  private String json(Path file, Document document, List<ImportWarning> warnings) {
    var json = new JsonObject();
    json.addProperty("file", file.toString());
    json.addProperty("documentId", document.id().value());
    json.addProperty("title", document.title());
    json.addProperty("language", document.language().code());
    json.addProperty("paragraphs", document.paragraphs().size());
    json.add("mended", mended(document));
    var sentences = new JsonArray();
    warnings.forEach(warning -> sentences.add(sentence(warning)));
    json.add("warnings", sentences);
    return new GsonBuilder().disableHtmlEscaping().create().toJson(json);
  }

  private static JsonArray mended(Document document) {
    var mended = new JsonArray();
    for (var paragraph : document.paragraphs()) {
      for (var mending : paragraph.mendings()) {
        if (!mending.isSeen()) {
          continue;
        }
        var entry = new JsonObject();
        entry.addProperty("paragraph", paragraph.number().value());
        entry.addProperty(
            "kind", mending.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        entry.addProperty("removed", mending.removed());
        mended.add(entry);
        if (mended.size() >= MOST_MENDED) {
          return mended;
        }
      }
    }
    return mended;
  }

  private String sentence(ImportWarning warning) {
    return context
        .texts()
        .say("cli.import.warning." + warning.kind().name(), warning.paragraph(), warning.detail());
  }
}
