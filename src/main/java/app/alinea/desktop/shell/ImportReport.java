package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Mending;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.FolderContents;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.ImportOutcome.EditionChange;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.question.Generation;
import app.alinea.desktop.control.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an import has to say, in sentences.
///
/// @param title the outcome in a few words
/// @param facts what was found and done
/// @param warnings what to look at
/// @param opens the document to go to, where there is one
record ImportReport(
    String title, List<String> facts, List<String> warnings, Optional<DocumentId> opens) {

  static ImportReport of(ImportOutcome outcome, Optional<Generation> generation, Texts texts) {
    var name = String.valueOf(outcome.file().getFileName());
    return switch (outcome) {
      case ImportOutcome.Imported imported -> imported(imported, generation, texts);
      case ImportOutcome.Unchanged(_, var document) ->
          new ImportReport(
              texts.get("shell.import.unchanged.title"),
              List.of(texts.get("shell.import.unchanged", name, document.title())),
              List.of(),
              Optional.of(document.id()));
      case ImportOutcome.Refused(_, var reason, var detail) ->
          new ImportReport(
              texts.get("shell.import.refused.title", name),
              List.of(texts.of("shell.import.refused", reason, detail)),
              List.of(),
              Optional.empty());
      case ImportOutcome.Cancelled _ ->
          new ImportReport(
              texts.get("shell.import.cancelled.title"),
              List.of(texts.get("shell.import.cancelled", name)),
              List.of(),
              Optional.empty());
    };
  }

  static ImportReport of(Path folder, FolderContents contents, Texts texts) {
    var name = String.valueOf(folder.getFileName());
    return contents.files().isEmpty()
        ? new ImportReport(
            texts.get("shell.import.refused.title", name),
            List.of(texts.get("shell.import.folder.nothing")),
            List.of(),
            Optional.empty())
        : new ImportReport(
            name,
            List.of(texts.get("shell.import.folder", contents.files().size(), contents.leftOut())),
            List.of(),
            Optional.empty());
  }

  private static ImportReport imported(
      ImportOutcome.Imported imported, Optional<Generation> generation, Texts texts) {
    var document = imported.document();
    var facts = new ArrayList<String>();
    var gapless =
        imported.warnings().stream()
            .noneMatch(warning -> warning.kind() == ImportWarning.Kind.NUMBER_SKIPPED);
    facts.add(
        texts.get(
            gapless ? "shell.import.paragraphs.gapless" : "shell.import.paragraphs",
            document.paragraphs().size()));
    long mendings = document.paragraphs().stream().mapToLong(ImportReport::seen).sum();
    if (mendings > 0) {
      var mended = document.paragraphs().stream().filter(p -> seen(p) > 0).count();
      facts.add(texts.get("shell.import.mendings", mendings, mended));
    }
    generation.ifPresent(made -> facts.addAll(madeLines(made, texts)));
    if (isNewEdition(imported.edition())) {
      facts.add(editionLine(imported.edition(), texts));
    }
    var warnings =
        imported.warnings().stream()
            .map(warning ->
                texts.of(
                    "shell.import.warning", warning.kind(), warning.paragraph(), warning.detail()))
            .toList();
    return new ImportReport(document.title(), facts, warnings, Optional.of(document.id()));
  }

  private static long seen(Paragraph paragraph) {
    return paragraph.mendings().stream().filter(Mending::isSeen).count();
  }

  /// What was made, and why it is little where it is.
  static List<String> madeLines(Generation made, Texts texts) {
    var lines = new ArrayList<String>();
    lines.add(madeLine(made, texts));
    made.remarks().forEach(why -> lines.add(texts.of("remark.why", why.kind(), why.count())));
    return lines;
  }

  private static String madeLine(Generation made, Texts texts) {
    return made.cancelled()
        ? texts.get("shell.generation.cancelled")
        : texts.get("shell.generation.made", made.questions().size(), made.topics().size());
  }

  private static boolean isNewEdition(EditionChange edition) {
    return edition.paragraphsAdded() + edition.paragraphsRemoved() + edition.paragraphsChanged()
        > 0;
  }

  private static String editionLine(EditionChange edition, Texts texts) {
    return texts.get(
        "shell.import.edition",
        edition.paragraphsAdded(),
        edition.paragraphsRemoved(),
        edition.paragraphsChanged(),
        edition.questionsKept(),
        edition.questionsStale());
  }
}
