package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a document's mended paragraphs with their sentences.
@Command
final class ParagraphsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--format", paramLabel = "json|text")
  private Format format = Format.TEXT;

  ParagraphsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      write(context.document(opened.services(), document));
      return 0;
    });
  }

  private void write(Document found) {
    switch (format) {
      case JSON -> {
        var array = new JsonArray();
        found.paragraphs().forEach(paragraph -> array.add(json(paragraph)));
        var gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
        context.console().data(gson.toJson(array));
      }
      case TEXT ->
          found
              .paragraphs()
              .forEach(p -> context.console().data(p.number().label() + ". " + p.text() + "\n"));
    }
  }

  private static JsonObject json(Paragraph paragraph) {
    var json = new JsonObject();
    json.addProperty("number", paragraph.number().value());
    json.addProperty("label", paragraph.number().label());
    json.addProperty("heading", paragraph.heading());
    json.addProperty("text", paragraph.text());
    json.addProperty("original", paragraph.original());
    var sentences = new JsonArray();
    for (var sentence : paragraph.sentences()) {
      var entry = new JsonObject();
      entry.addProperty("start", sentence.span().start());
      entry.addProperty("end", sentence.span().end());
      entry.addProperty("text", sentence.text());
      entry.addProperty("usable", sentence.usable());
      sentences.add(entry);
    }
    json.add("sentences", sentences);
    return json;
  }
}
