package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.Mending;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.question.Question;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is found in a file before anything is stored.
public sealed interface Preparation {
  /// The file can be imported.
  ///
  /// @param file empty for what was pasted
  /// @param draft to look at, to change, and to import
  /// @param found the document that the unchanged draft makes; its id is not the one it will have
  /// @param warnings of the reading
  /// @param mended how many repairs of each kind the paragraphs need
  /// @param earlier the edition that the store has, whose place the import would take
  /// @param changes what differs from that edition
  record Prepared(
      Path file,
      DocumentDraft draft,
      Document found,
      List<ImportWarning> warnings,
      Map<Mending.Kind, Integer> mended,
      Optional<Document> earlier,
      Optional<Changes> changes)
      implements Preparation {
    public Prepared {
      warnings = List.copyOf(warnings);
      mended = Map.copyOf(mended);
    }

    /// Whether the import would put another text in the place of one that the store has.
    public boolean replacesAnEdition() {
      return earlier
          .filter(document -> !document.contentHash().equals(draft.contentHash()))
          .isPresent();
    }

    static Map<Mending.Kind, Integer> mended(Document document) {
      var counts = new EnumMap<Mending.Kind, Integer>(Mending.Kind.class);
      for (var paragraph : document.paragraphs()) {
        paragraph.mendings().forEach(mending -> counts.merge(mending.kind(), 1, Integer::sum));
      }
      return counts;
    }
  }

  /// What a new edition would change.
  ///
  /// @param stale questions in use whose sentence it does not have
  record Changes(DocumentComparison comparison, List<Question> stale) {
    public Changes {
      stale = List.copyOf(stale);
    }
  }

  /// The outcome is known already: a refusal, or the task was cancelled.
  record Settled(ImportOutcome outcome) implements Preparation {}
}
