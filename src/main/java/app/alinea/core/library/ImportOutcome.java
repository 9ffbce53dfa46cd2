package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import java.nio.file.Path;
import java.util.List;

/// What became of one file offered for import. A refusal is expected, not an exception.
public sealed interface ImportOutcome {
  Path file();

  /// The document is in the store.
  ///
  /// @param edition how it differs from the edition the store had, all zero for a first import
  record Imported(Path file, Document document, EditionChange edition, List<ImportWarning> warnings)
      implements ImportOutcome {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /// The store already holds exactly this file.
  record Unchanged(Path file, Document document) implements ImportOutcome {}

  /// Nothing was stored.
  ///
  /// @param detail what was found, for the message's placeholder; may be empty
  record Refused(Path file, Reason reason, String detail) implements ImportOutcome {}

  /// The task was cancelled; nothing was stored.
  record Cancelled(Path file) implements ImportOutcome {}

  /// Why a file is refused; each has a message in every language of the interface.
  enum Reason {
    NOT_FOUND,
    NOT_A_FILE,
    NOT_READABLE,
    EMPTY,
    TOO_LARGE,
    TOO_LONG,
    TOO_COMPLEX,
    NOT_TEXT,
    OTHER_FORMAT,
    ENCRYPTED,
    DAMAGED,
    NO_TEXT,
    NO_PARAGRAPHS
  }

  /// Something to tell the user about a document that was imported all the same.
  ///
  /// @param paragraph label of the paragraph concerned, or empty
  record ImportWarning(Kind kind, String paragraph, String detail) {
    /// What is unusual.
    public enum Kind {
      NUMBER_SKIPPED,
      NUMBER_REPEATED,
      NUMBER_GOES_BACK,
      NUMBER_RESTARTS,
      TWO_NUMBERINGS,
      NO_NUMBERS,
      CUT_OFF,
      OTHER_LANGUAGE,
      UNDECODABLE_CHARACTERS,
      ENCODING_GUESSED,
      HIDDEN_CHARACTERS,
      MARGINS_REMOVED,
      NOTES_REMOVED,
      PAGES_WITHOUT_TEXT,
      PARTS_NOT_READ
    }
  }

  /// How a new edition differs from the stored one.
  ///
  /// @param replaced the document whose place it took, equal to the new id
  /// @param questionsKept questions whose sentence still exists, with their history
  /// @param questionsStale questions whose sentence is gone
  record EditionChange(
      DocumentId replaced,
      int paragraphsAdded,
      int paragraphsRemoved,
      int paragraphsChanged,
      int questionsKept,
      int questionsStale) {}
}
