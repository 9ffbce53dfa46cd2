package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentId;
import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the import of a file of questions has to say, in sentences.
final class QuestionReport {
  private QuestionReport() {}

  static ImportReport of(QuestionImportOutcome outcome, Texts texts) {
    var name = String.valueOf(outcome.file().getFileName());
    return switch (outcome) {
      case QuestionImportOutcome.Imported imported -> imported(imported, texts);
      case QuestionImportOutcome.Refused(_, var reason, var detail, var remarks) ->
          new ImportReport(
              texts.get("shell.import.refused.title", name),
              List.of(texts.of("shell.questions.refused", reason, detail)),
              remarks(remarks, texts),
              Optional.empty());
      case QuestionImportOutcome.Cancelled _ ->
          new ImportReport(
              texts.get("shell.import.cancelled.title"),
              List.of(texts.get("shell.import.cancelled", name)),
              List.of(),
              Optional.empty());
    };
  }

  private static ImportReport imported(QuestionImportOutcome.Imported imported, Texts texts) {
    var counts = imported.questions();
    var facts = new ArrayList<String>();
    facts.add(texts.get("shell.questions.added", counts.added()));
    if (counts.added() > 0) {
      facts.add(texts.get("shell.questions.anchored", counts.anchored()));
    }
    if (counts.renewed() > 0) {
      facts.add(texts.get("shell.questions.renewed", counts.renewed()));
    }
    if (counts.known() > 0) {
      facts.add(texts.get("shell.questions.known", counts.known()));
    }
    if (counts.answers() > 0) {
      facts.add(texts.get("shell.questions.histories", counts.answers(), counts.withHistory()));
    }
    return new ImportReport(
        imported.title(), facts, remarks(imported.remarks(), texts), mostConcerned(imported));
  }

  private static Optional<DocumentId> mostConcerned(QuestionImportOutcome.Imported imported) {
    return imported.documents().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static List<String> remarks(List<Remark> remarks, Texts texts) {
    return remarks.stream()
        .map(remark ->
            texts.of("shell.questions.remark", remark.kind(), remark.line(), remark.excerpt()))
        .toList();
  }
}
