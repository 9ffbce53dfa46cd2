package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.TopicBook;
import app.alinea.core.study.HistoryDesk.Adoption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of one file of questions offered for import. A refusal is expected, not an
/// exception.
public sealed interface QuestionImportOutcome {
  Path file();

  /// The questions are in the store.
  ///
  /// @param title what the file calls itself
  /// @param questions how many there are now of each fate
  /// @param documents to which they belong now, with the number of questions
  /// @param remarks on what could not be read
  /// @param undo what to take back
  record Imported(
      Path file,
      String title,
      Counts questions,
      Map<DocumentId, Integer> documents,
      List<Remark> remarks,
      Undo undo)
      implements QuestionImportOutcome {
    public Imported {
      documents = Map.copyOf(documents);
      remarks = List.copyOf(remarks);
    }
  }

  /// Nothing was stored.
  record Refused(Path file, ReadQuestions.Reason reason, String detail, List<Remark> remarks)
      implements QuestionImportOutcome {
    public Refused {
      remarks = List.copyOf(remarks);
    }
  }

  /// The task was cancelled; nothing was stored.
  record Cancelled(Path file) implements QuestionImportOutcome {}

  /// @param added new in the store
  /// @param renewed that the file's author has changed since; the learner's schedule stays
  /// @param known that the store had already
  /// @param anchored of the added ones, those whose answer was found in a document
  /// @param withHistory cards that took over answers of the past
  /// @param answers taken over
  record Counts(int added, int renewed, int known, int anchored, int withHistory, int answers) {}

  /// What to take back.
  ///
  /// @param books topics of the documents concerned as they were
  /// @param renewed questions as they were
  record Undo(
      Optional<ChangedDocument> document,
      Map<DocumentId, TopicBook> books,
      List<QuestionId> added,
      List<Question> renewed,
      Adoption adoption) {
    public Undo {
      books = Map.copyOf(books);
      added = List.copyOf(added);
      renewed = List.copyOf(renewed);
    }
  }

  /// A document that the import brought or made longer.
  ///
  /// @param before as it was; empty where it is new
  record ChangedDocument(DocumentId id, Optional<Document> before) {}
}
