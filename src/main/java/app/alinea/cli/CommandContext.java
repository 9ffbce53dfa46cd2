package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.service.Opening;
import app.alinea.core.service.Services;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What every command works with.
record CommandContext(RootCommand root, StoreAccess access, Console console) {
  CliTexts texts() {
    return console.texts();
  }

  Path folder() {
    return root.dataFolder().orElseGet(access::standardFolder);
  }

  /// Opens the store for the work and closes it afterwards.
  ///
  /// @throws CommandFailure where the store cannot be opened
  <T> T inStore(Function<Opening.Opened, T> work) {
    var opening = access.open(folder());
    var texts = texts();
    return switch (opening) {
      case Opening.Opened opened -> {
        try {
          yield work.apply(opened);
        } finally {
          opened.close().run();
        }
      }
      case Opening.InUse(var store) ->
          throw CommandFailure.of(texts.say("cli.store.in-use", store));
      case Opening.TooNew(var store, int found, int known) ->
          throw CommandFailure.of(texts.say("cli.store.too-new", store, found, known));
      case Opening.Damaged(var store, _) ->
          throw CommandFailure.of(texts.say("cli.store.damaged", store));
      case Opening.ReadOnly(var folder) ->
          throw CommandFailure.of(texts.say("cli.store.read-only", folder));
      case Opening.DiskFull(var folder) ->
          throw CommandFailure.of(texts.say("cli.store.disk-full", folder));
    };
  }

  /// Finds a document by its id, the unique start of one, or a part of its title.
  ///
  /// @throws CommandFailure where none or several fit
  Document document(Services services, String wanted) {
    var search = new DocumentSearch(services.documents().list());
    var fitting = search.fitting(wanted);
    if (fitting.size() == 1) {
      return services.documents().find(fitting.getFirst().id()).orElseThrow();
    }
    if (!fitting.isEmpty()) {
      throw CommandFailure.of(texts().say("cli.document.several", wanted, ids(fitting)));
    }
    throw search
        .nearest(wanted)
        .map(near -> CommandFailure.of(texts().say("cli.document.near", wanted, near.id().value())))
        .orElseGet(
            () -> CommandFailure.of(texts().say("cli.document.none", wanted, ids(search.all()))));
  }

  /// What to tell where a file of the user's cannot be read.
  CommandFailure unreadable(Path file, IOException failure) {
    return CommandFailure.of(
        failure instanceof NoSuchFileException
            ? texts().say("cli.file.none", file)
            : texts().say("cli.file.unreadable", file, String.valueOf(failure.getMessage())));
  }

  private static String ids(List<DocumentSummary> summaries) {
    return summaries.isEmpty()
        ? "—"
        : summaries.stream().map(s -> s.id().value()).collect(Collectors.joining(", "));
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
