package app.alinea.desktop.screen;

import app.alinea.core.document.DocumentId;
import app.alinea.desktop.control.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Long work on documents. It belongs to the window, not to a screen, so that it goes on while the
/// learner reads or studies.
public interface DocumentWork {
  /// Asks for a text file, then imports it.
  void chooseFile();

  /// Shows what was found in files, one after the other, imports them, makes their questions, and
  /// shows what came of it.
  void importFiles(List<Path> files);

  /// Shows what was found in text that comes from another program, and imports it.
  ///
  /// @param content text or HTML
  void importPasted(String content);

  /// Makes questions of a document that is in the store.
  void generate(DocumentId document);

  /// What is under way.
  ReadOnlyObjectProperty<Optional<Underway>> underway();

  /// Changes whenever documents or questions were added or changed by this work.
  ReadOnlyLongProperty edition();

  /// One piece of work.
  ///
  /// @param subject name of the file or document
  record Underway(Stage stage, String subject, Job job) {}

  /// What is being done.
  enum Stage {
    IMPORTING,
    GENERATING
  }
}
