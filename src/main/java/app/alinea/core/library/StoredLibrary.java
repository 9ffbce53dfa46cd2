package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.library.ImportOutcome.EditionChange;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Generation.Refusal;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.TextRemark;
import app.alinea.core.question.TopicBook;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.question.curation.CurationRepository;
import app.alinea.core.question.curation.RuleTrusts;
import app.alinea.core.settings.SettingRepository;
import app.alinea.core.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The library over the store's repositories.
///
/// An import saves the document first and its re-anchored questions next. A crash in between leaves
/// questions that point into the earlier edition; importing the file again mends that, because the
/// questions are always re-anchored from their own quotes.
public final class StoredLibrary implements Library {
  /// Setting: whether generated questions without a doubt go straight into the deck; the others
  /// wait in the inbox.
  public static final String ACCEPT_SOUND_DRAFTS = "study.acceptSoundDrafts";

  /// What the generator would make of a text in a language it cannot read.
  private static final Generation NOTHING =
      new Generation(List.of(), List.of(), Map.of(), List.of(), false);

  private static final double SAME_DOCUMENT = 0.5;

  private final DocumentReader reader;
  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final TopicRepository topics;
  private final SettingRepository settings;
  private final CurationRepository curation;
  private final QuestionGenerator generator;
  private final Clock clock;
  private final DocumentMaker maker = new DocumentMaker();

  public StoredLibrary(
      DocumentReader reader,
      DocumentRepository documents,
      QuestionRepository questions,
      TopicRepository topics,
      SettingRepository settings,
      CurationRepository curation,
      QuestionGenerator generator,
      Clock clock) {
    this.reader = reader;
    this.documents = documents;
    this.questions = questions;
    this.topics = topics;
    this.settings = settings;
    this.curation = curation;
    this.generator = generator;
    this.clock = clock;
  }

  @Override
  public ImportOutcome importFile(Path file, Progress progress) {
    return switch (reader.read(file)) {
      case DocumentReader.ReadOutcome.Refused(var reason, var detail) ->
          new ImportOutcome.Refused(file, reason, detail);
      case DocumentReader.ReadOutcome.Read read -> importText(file, read, progress);
    };
  }

  private ImportOutcome importText(
      Path file, DocumentReader.ReadOutcome.Read read, Progress progress) {
    var name = String.valueOf(file.getFileName());
    var wanted = DocumentNames.of(name);
    var made = maker.make(wanted, name, read.title(), read.contentHash(), read.text(), progress);
    if (made.document().isEmpty()) {
      return progress.report(1, 1)
          ? new ImportOutcome.Refused(file, ImportOutcome.Reason.NO_PARAGRAPHS, "")
          : new ImportOutcome.Cancelled(file);
    }
    var earlier = earlierEdition(made.document().get(), name);
    if (earlier.isPresent() && earlier.get().contentHash().equals(read.contentHash())) {
      return new ImportOutcome.Unchanged(file, earlier.get());
    }
    var id =
        earlier
            .map(Document::id)
            .orElseGet(
                () -> DocumentNames.free(wanted, taken -> documents.find(taken).isPresent()));
    var document = renamed(made.document().get(), id);
    documents.save(document, clock.instant());
    var change = earlier.map(old -> reanchor(old, document)).orElse(firstImport(id));
    return new ImportOutcome.Imported(
        file, document, change, ImportWarnings.of(document, made, read.warnings()));
  }

  /// A document is an edition of one that the store has when the file's name is the same and
  /// something of the text too, or when most sentences are.
  private Optional<Document> earlierEdition(Document document, String fileName) {
    for (var summary : documents.list()) {
      var stored = documents.find(summary.id());
      if (stored.isEmpty()) {
        continue;
      }
      double shared = EditionComparison.between(stored.get(), document).sharedSentences();
      boolean sameName = summary.fileName().equals(fileName);
      if (stored.get().contentHash().equals(document.contentHash())
          || shared >= SAME_DOCUMENT
          || sameName && shared > 0.1) {
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

  private static EditionChange firstImport(DocumentId id) {
    return new EditionChange(id, 0, 0, 0, 0, 0);
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

  @Override
  public Generation generate(DocumentId id, GenerationOptions options, Progress progress) {
    var document =
        documents
            .find(id)
            .orElseThrow(() -> new IllegalArgumentException("no such document: " + id));
    var generation =
        TextRemarks.isReadable(document)
            ? generator.generate(document, options.seed(), progress)
            : NOTHING;
    if (generation.cancelled()) {
      return generation;
    }
    var book = new TopicBook(generation.topics(), topics.book(id).edits());
    var made = generation.questions().stream().map(question -> retitled(question, book)).toList();
    var wanted = new WantedQuestions(options, book.topics()).of(made);
    topics.save(id, book);
    var sorted = fresh(id).sort(made, wanted);
    var stored = new ArrayList<>(sorted.kept());
    if (wanted.size() < made.size()) {
      stored.addAll(otherDrafts(id, stored));
    }
    questions.mergeGenerated(id, stored);
    questions.saveAll(sorted.replaced());
    curation.offer(id, sorted.offers());
    return new Generation(
        wanted.stream().filter(question -> !sorted.refused().contains(question)).toList(),
        book.topics(),
        with(generation, sorted.refused()),
        remarks(document, made.size(), wanted.size()),
        false);
  }

  private static List<TextRemark> remarks(Document document, int made, int wanted) {
    var remarks = new ArrayList<>(TextRemarks.of(document, made));
    if (wanted == 0 && made > 0) {
      remarks.add(new TextRemark(TextRemark.Kind.NONE_OF_THIS_KIND, made));
    }
    return remarks;
  }

  private FreshQuestions fresh(DocumentId id) {
    boolean acceptSound =
        settings.find(ACCEPT_SOUND_DRAFTS).map(Boolean::parseBoolean).orElse(true);
    return new FreshQuestions(
        questions.ofDocument(id),
        RuleTrusts.of(curation.verdicts(id)),
        curation.settledVersions(id),
        acceptSound);
  }

  private static Map<String, List<Refusal>> with(Generation generation, List<Question> refused) {
    if (refused.isEmpty()) {
      return generation.refusals();
    }
    var all = new HashMap<>(generation.refusals());
    all.put(FreshQuestions.SET_ASIDE, refused.stream().map(StoredLibrary::refusal).toList());
    return all;
  }

  private static Question retitled(Question question, TopicBook book) {
    return question.withTopics(book.retitled(question.topics(), question.anchor().position()));
  }

  private static Refusal refusal(Question question) {
    var rule = question.provenance().rule();
    return new Refusal(rule, question.form().stem(), question.form().answer(), rule);
  }

  /// A run for one topic or type leaves the drafts of the others alone.
  private List<Question> otherDrafts(DocumentId id, List<Question> wanted) {
    var ids = wanted.stream().map(Question::id).collect(Collectors.toSet());
    return questions.ofDocument(id).stream()
        .filter(question -> question.status() == QuestionStatus.DRAFT)
        .filter(question -> !ids.contains(question.id()))
        .toList();
  }
}
