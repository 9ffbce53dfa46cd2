package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.WordChanges;
import app.alinea.core.library.DocumentComparison;
import app.alinea.core.library.DocumentComparison.Difference;
import app.alinea.core.library.Preparation;
import app.alinea.core.question.Question;
import app.alinea.core.service.Services;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares a document with another one or with a file that was not imported.
@Command
final class CompareCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT", index = "0")
  private String older = "";

  @Parameters(paramLabel = "DOCUMENT|FILE", index = "1")
  private String newer = "";

  @Option(names = "--format", paramLabel = "json|text")
  private Format format = Format.TEXT;

  CompareCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      var services = opened.services();
      var before = context.document(services, older);
      var now = newer(services);
      var comparison = DocumentComparison.between(before, now);
      var stale = DocumentComparison.stale(services.questions().ofDocument(before.id()), now);
      if (format == Format.JSON) {
        context.console().data(json(comparison, stale));
      } else {
        comparison.differences().forEach(one -> context.console().data(line(one)));
        context.console().tell("cli.compare.done", comparison.differences().size(), stale.size());
      }
      return 0;
    });
  }

  private Document newer(Services services) {
    if (!Files.exists(Path.of(newer))) {
      return context.document(services, newer);
    }
    return switch (services.library().prepare(Path.of(newer), context.console().progress())) {
      case Preparation.Prepared prepared -> prepared.found();
      case Preparation.Settled _ ->
          throw CommandFailure.of(context.texts().say("cli.compare.unreadable", newer));
    };
  }

  private static String line(Difference difference) {
    return switch (difference) {
      case Difference.Added(var now) -> "+ " + cited(now) + " " + now.text();
      case Difference.Removed(var before) -> "- " + cited(before) + " " + before.text();
      case Difference.Renumbered(var before, var now) -> "= " + cited(before) + " → " + cited(now);
      case Difference.Changed(var before, var now) ->
          "~ " + cited(now) + " " + words(before.text(), now.text());
    };
  }

  private static String words(String before, String now) {
    return WordChanges.between(before, now).stream()
        .map(piece ->
            switch (piece.kind()) {
              case SAME -> piece.text();
              case REMOVED -> "[-" + piece.text() + "-]";
              case ADDED -> "{+" + piece.text() + "+}";
            })
        .collect(Collectors.joining());
  }

  private static String cited(Paragraph paragraph) {
    return paragraph.number().label();
  }

  private static String json(DocumentComparison comparison, List<Question> stale) {
    var differences = new JsonArray();
    comparison.differences().forEach(one -> differences.add(entry(one)));
    var questions = new JsonArray();
    for (var question : stale) {
      var entry = new JsonObject();
      entry.addProperty("id", question.id().value());
      entry.addProperty("stem", question.form().stem());
      questions.add(entry);
    }
    var json = new JsonObject();
    json.add("differences", differences);
    json.add("stale", questions);
    return new GsonBuilder().disableHtmlEscaping().create().toJson(json);
  }

  private static JsonObject entry(Difference difference) {
    return switch (difference) {
      case Difference.Added(var now) -> entry("added", "", cited(now), "", now.text());
      case Difference.Removed(var before) -> entry("removed", cited(before), "", before.text(), "");
      case Difference.Renumbered(var before, var now) ->
          entry("renumbered", cited(before), cited(now), before.text(), now.text());
      case Difference.Changed(var before, var now) ->
          entry("changed", cited(before), cited(now), before.text(), now.text());
    };
  }

  private static JsonObject entry(
      String kind, String before, String now, String oldText, String newText) {
    var entry = new JsonObject();
    entry.addProperty("kind", kind);
    entry.addProperty("before", before);
    entry.addProperty("now", now);
    entry.addProperty("oldText", oldText);
    entry.addProperty("newText", newText);
    return entry;
  }
}
