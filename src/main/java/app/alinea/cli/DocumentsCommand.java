package app.alinea.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the documents of the store.
@Command
final class DocumentsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--format", paramLabel = "json|text")
  private Format format = Format.TEXT;

  DocumentsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.inStore(opened -> {
      var array = new JsonArray();
      for (var summary : opened.services().documents().list()) {
        var json = new JsonObject();
        json.addProperty("id", summary.id().value());
        json.addProperty("title", summary.title());
        json.addProperty("language", summary.language().code());
        json.addProperty("paragraphs", summary.paragraphs());
        json.addProperty("file", summary.fileName());
        array.add(json);
        if (format == Format.TEXT) {
          context
              .console()
              .data(
                  "%s\t%d\t%s\t%s"
                      .formatted(
                          summary.id(),
                          summary.paragraphs(),
                          summary.language().code(),
                          summary.title()));
        }
      }
      if (format == Format.JSON) {
        var gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
        context.console().data(gson.toJson(array));
      }
      return 0;
    });
  }
}
