package app.alinea.desktop.shell;

import app.alinea.core.exchange.QuestionImportOutcome;
import app.alinea.core.library.FolderContents;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.question.Generation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What came of one piece of work.
sealed interface WorkResult {
  record Import(ImportOutcome outcome, Optional<Generation> generation) implements WorkResult {}

  /// A seed that was brought in the first time the program runs: worth a word, not a panel.
  record FirstStart(ImportOutcome.Imported outcome, Generation generation) implements WorkResult {}

  record Generated(Generation generation) implements WorkResult {}

  /// A folder was brought that holds files of other kinds, too, or nothing but those.
  record Folder(Path folder, FolderContents contents) implements WorkResult {}

  /// A file of questions was read.
  ///
  /// @param back takes the import back
  record Questions(QuestionImportOutcome outcome, Consumer<QuestionImportOutcome.Undo> back)
      implements WorkResult {}
}
