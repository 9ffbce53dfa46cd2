package app.alinea.core.classroom;

import app.alinea.core.document.DocumentRepository;
import app.alinea.core.exchange.QuestionExports;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.core.question.QuestionRepository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Makes a deck of the questions that a class missed, for students to open in their own program.
public final class MissedDeck {
  private static final String FORMAT = "deck";

  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final QuestionSheets sheets;
  private final QuestionExports exports;

  public MissedDeck(
      DocumentRepository documents,
      QuestionRepository questions,
      QuestionSheets sheets,
      QuestionExports exports) {
    this.documents = documents;
    this.questions = questions;
    this.sheets = sheets;
    this.exports = exports;
  }

  /// The deck as a file's contents.
  ///
  /// @return empty where the class missed nothing, or its document and questions are gone
  public Optional<byte[]> of(Classroom classroom) {
    var missed =
        ClassReport.of(classroom).missed().stream()
            .flatMap(question -> questions.find(question.id()).stream())
            .toList();
    var document = documents.find(classroom.session().plan().document());
    if (missed.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    var writer = exports.ofCode(FORMAT).orElseThrow();
    var out = new ByteArrayOutputStream();
    try {
      var _ = writer.write(sheets.withoutProgress(document.get(), missed), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
    return Optional.of(out.toByteArray());
  }
}
