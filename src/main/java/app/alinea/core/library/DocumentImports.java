package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.DocumentReader.ReadOutcome;
import app.alinea.core.library.ImportOutcome.EditionChange;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.core.library.Preparation.Prepared;
import app.alinea.core.library.Preparation.Settled;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Brings documents into the store.
///
/// An import saves the document first and its re-anchored questions next. A crash in between leaves
/// questions that point into the earlier edition; importing the file again mends that, because the
/// questions are always re-anchored from their own quotes.
final class DocumentImports {
  private static final double SAME_DOCUMENT = 0.5;
  private static final double LITTLE = 0.1;
  private static final int LONGEST_NAME = 60;

  /// Stands for an id while the document has none.
  private static final DocumentId UNNAMED = new DocumentId("draft");

  private final DocumentReader reader;
  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final TopicRepository topics;
  private final Clock clock;
  private final DocumentMaker maker = new DocumentMaker();

  DocumentImports(
      DocumentReader reader,
      DocumentRepository documents,
      QuestionRepository questions,
      TopicRepository topics,
      Clock clock) {
    this.reader = reader;
    this.documents = documents;
    this.questions = questions;
    this.topics = topics;
    this.clock = clock;
  }

  /// Imports a file as it is found; one that the store has already is left as it is there.
  ImportOutcome importFile(Path file, Progress progress) {
    return switch (prepare(file, progress)) {
      case Settled(var outcome) -> outcome;
      case Prepared prepared -> {
        var known =
            prepared
                .earlier()
                .filter(old -> old.contentHash().equals(prepared.draft().contentHash()));
        yield known.isPresent()
            ? new ImportOutcome.Unchanged(file, known.get())
            : importDraft(prepared, prepared.draft(), progress);
      }
    };
  }

  Preparation prepare(Path file, Progress progress) {
    return prepared(file, String.valueOf(file.getFileName()), reader.read(file), progress);
  }

  /// What is pasted is named by its first words.
  Preparation preparePasted(String content, Progress progress) {
    var outcome = reader.readPasted(content);
    var name = outcome instanceof ReadOutcome.Read read ? firstWords(read.text()) : "";
    return prepared(Path.of(""), name, outcome, progress);
  }

  private static String firstWords(String text) {
    var line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return line.length() <= LONGEST_NAME
        ? line
        : line.substring(0, Math.max(1, line.lastIndexOf(' ', LONGEST_NAME)));
  }

  private Preparation prepared(Path file, String name, ReadOutcome outcome, Progress progress) {
    if (outcome instanceof ReadOutcome.Refused(var reason, var detail)) {
      return new Settled(new ImportOutcome.Refused(file, reason, detail));
    }
    var read = (ReadOutcome.Read) outcome;
    var draft = maker.draft(name, read.title(), read.contentHash(), read.text());
    var document = maker.make(UNNAMED, draft, progress).document();
    if (document.isEmpty()) {
      return new Settled(
          progress.report(1, 1)
              ? new ImportOutcome.Refused(file, Reason.NO_PARAGRAPHS, "")
              : new ImportOutcome.Cancelled(file));
    }
    var earlier = earlierEdition(document.get());
    return new Prepared(
        file,
        draft,
        document.get(),
        read.warnings(),
        Prepared.mended(document.get()),
        earlier,
        earlier.map(old -> changes(old, document.get())));
  }

  private Preparation.Changes changes(Document old, Document edition) {
    return new Preparation.Changes(
        DocumentComparison.between(old, edition),
        DocumentComparison.stale(questions.ofDocument(old.id()), edition));
  }

  ImportOutcome importDraft(Prepared prepared, DocumentDraft draft, Progress progress) {
    var file = prepared.file();
    var made =
        draft.equals(prepared.draft())
            ? new DocumentMaker.Made(Optional.of(prepared.found()), draft)
            : maker.make(UNNAMED, draft, progress);
    if (made.document().isEmpty()) {
      return new ImportOutcome.Cancelled(file);
    }
    var earlier = prepared.earlier();
    if (earlier.isPresent() && isSame(earlier.get(), made.document().get())) {
      return new ImportOutcome.Unchanged(file, earlier.get());
    }
    var document = renamed(made.document().get(), earlier.map(Document::id).orElse(freeId(draft)));
    documents.save(document, clock.instant());
    var change =
        earlier
            .map(old -> reanchor(old, document))
            .orElse(new EditionChange(document.id(), 0, 0, 0, 0, 0));
    return new ImportOutcome.Imported(
        file, document, change, ImportWarnings.of(document, made, prepared.warnings()));
  }

  private DocumentId freeId(DocumentDraft draft) {
    return DocumentNames.free(
        DocumentNames.of(draft.fileName()), taken -> documents.find(taken).isPresent());
  }

  private static boolean isSame(Document old, Document now) {
    return old.contentHash().equals(now.contentHash())
        && old.title().equals(now.title())
        && old.language() == now.language()
        && originals(old).equals(originals(now));
  }

  private static List<String> originals(Document document) {
    return document.paragraphs().stream().map(DocumentImports::original).toList();
  }

  private static String original(Paragraph paragraph) {
    return paragraph.number().label() + " " + paragraph.original();
  }

  /// A document is an edition of one that the store has when the file's name is the same and
  /// something of the text too, or when most sentences are.
  private Optional<Document> earlierEdition(Document document) {
    for (var summary : documents.list()) {
      var stored = documents.find(summary.id());
      if (stored.isEmpty()) {
        continue;
      }
      double shared = EditionComparison.between(stored.get(), document).sharedSentences();
      boolean sameName = summary.fileName().equals(document.fileName());
      if (stored.get().contentHash().equals(document.contentHash())
          || shared >= SAME_DOCUMENT
          || sameName && shared > LITTLE) {
        return stored;
      }
    }
    return Optional.empty();
  }

  private static Document renamed(Document document, DocumentId id) {
    return new Document(
        id,
        document.title(),
        document.language(),
        document.fileName(),
        document.contentHash(),
        document.frontMatter(),
        document.backMatter(),
        document.paragraphs());
  }

  private EditionChange reanchor(Document old, Document edition) {
    var reanchoring = new Reanchoring(edition);
    var moved = questions.ofDocument(edition.id()).stream().map(reanchoring::apply).toList();
    questions.saveAll(moved);
    topics.save(
        edition.id(), topics.book(edition.id()).moved(ParagraphMoves.between(old, edition)));
    int stale = (int) moved.stream().filter(q -> q.status() == QuestionStatus.STALE).count();
    var comparison = EditionComparison.between(old, edition);
    return new EditionChange(
        edition.id(),
        comparison.added(),
        comparison.removed(),
        comparison.changed(),
        moved.size() - stale,
        stale);
  }
}
