package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Mending;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphMaker;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gives a paragraph the words of its file back where the importer's mends were mistaken. Safe for
/// any thread.
public final class MendDesk {
  private final DocumentRepository documents;
  private final QuestionRepository questions;

  public MendDesk(DocumentRepository documents, QuestionRepository questions) {
    this.documents = documents;
    this.questions = questions;
  }

  /// What changed, to take it back.
  ///
  /// @param questions those that point elsewhere now, as they were
  public record Unmended(Document before, List<Question> questions) {
    public Unmended {
      questions = List.copyOf(questions);
    }
  }

  /// Whether more than spaces was mended.
  public static boolean isReworded(Paragraph paragraph) {
    return paragraph.mendings().stream().anyMatch(Mending::isSeen);
  }

  /// @throws IllegalArgumentException where the store has no such document
  public Unmended unmend(DocumentId id, int position) {
    var before =
        documents
            .find(id)
            .orElseThrow(() -> new IllegalArgumentException("no such document: " + id));
    var paragraphs = new ArrayList<>(before.paragraphs());
    paragraphs.set(
        position, new ParagraphMaker(before.language()).asWritten(before.paragraphAt(position)));
    var after = with(before, paragraphs);
    var reanchoring = new Reanchoring(after);
    var stored = questions.ofDocument(id);
    var moved = stored.stream().map(reanchoring::apply).toList();
    documents.save(after, importedAt(id));
    questions.saveAll(moved.stream().filter(question -> !stored.contains(question)).toList());
    return new Unmended(
        before, stored.stream().filter(question -> !moved.contains(question)).toList());
  }

  /// Mends the paragraph again. What else was changed in the questions since then stays.
  public void undo(Unmended unmended) {
    documents.save(unmended.before(), importedAt(unmended.before().id()));
    questions.saveAll(
        unmended.questions().stream()
            .flatMap(before -> questions.find(before.id()).map(now -> placed(now, before)).stream())
            .toList());
  }

  private Instant importedAt(DocumentId id) {
    return documents.list().stream()
        .filter(summary -> summary.id().equals(id))
        .map(DocumentSummary::importedAt)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such document: " + id));
  }

  private static Question placed(Question now, Question before) {
    return new Question(
        now.id(),
        now.form(),
        before.anchor(),
        now.topics(),
        now.difficulty(),
        now.explanation(),
        now.provenance(),
        now.flags(),
        before.status(),
        now.edited());
  }

  private static Document with(Document document, List<Paragraph> paragraphs) {
    return new Document(
        document.id(),
        document.title(),
        document.language(),
        document.fileName(),
        document.contentHash(),
        document.frontMatter(),
        document.backMatter(),
        paragraphs);
  }
}
