package app.alinea.cli;

import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.exchange.ReadQuestions.Remark;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/// Tells what came of a file of questions: figures as JSON on standard output, one line for each
/// thing left behind on standard error.
final class QuestionImportPrinter {
  private final Console console;

  QuestionImportPrinter(Console console) {
    this.console = console;
  }

  /// @return whether the questions are in the store
  boolean tell(QuestionImportOutcome outcome) {
    return switch (outcome) {
      case QuestionImportOutcome.Imported imported -> {
        console.data(json(imported));
        var counts = imported.questions();
        console.tell(
            "cli.import.questions",
            imported.file(),
            counts.added(),
            counts.renewed(),
            counts.known(),
            counts.anchored());
        if (counts.answers() > 0) {
          console.tell("cli.import.histories", counts.answers(), counts.withHistory());
        }
        tell(imported.remarks());
        yield true;
      }
      case QuestionImportOutcome.Refused(var file, var reason, var detail, var remarks) -> {
        console.tell("cli.import.unread." + reason.name(), file, detail);
        tell(remarks);
        yield false;
      }
      case QuestionImportOutcome.Cancelled(var file) -> {
        console.tell("cli.import.cancelled", file);
        yield false;
      }
    };
  }

  private void tell(List<Remark> remarks) {
    for (var remark : remarks) {
      console.tell("cli.import.remark." + remark.kind().name(), remark.line(), remark.excerpt());
    }
  }

  private static String json(QuestionImportOutcome.Imported imported) {
    var counts = imported.questions();
    var json = new JsonObject();
    json.addProperty("file", imported.file().toString());
    json.addProperty("title", imported.title());
    json.addProperty("added", counts.added());
    json.addProperty("renewed", counts.renewed());
    json.addProperty("known", counts.known());
    json.addProperty("anchored", counts.anchored());
    json.addProperty("answers", counts.answers());
    var documents = new JsonArray();
    imported.documents().keySet().stream().map(id -> id.value()).sorted().forEach(documents::add);
    json.add("documents", documents);
    json.addProperty(
        "leftOut", imported.remarks().stream().filter(remark -> remark.kind().leavesOut()).count());
    json.addProperty("remarks", imported.remarks().size());
    return new GsonBuilder().disableHtmlEscaping().create().toJson(json);
  }
}
