package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
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
import java.util.stream.Collectors;

/// The library over the store's repositories.
public final class StoredLibrary implements Library {
  /// Setting: whether generated questions without a doubt go straight into the deck; the others
  /// wait in the inbox.
  public static final String ACCEPT_SOUND_DRAFTS = "study.acceptSoundDrafts";

  /// What the generator would make of a text in a language it cannot read.
  private static final Generation NOTHING =
      new Generation(List.of(), List.of(), Map.of(), List.of(), false);

  private final DocumentImports imports;
  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final TopicRepository topics;
  private final SettingRepository settings;
  private final CurationRepository curation;
  private final QuestionGenerator generator;

  public StoredLibrary(
      DocumentReader reader,
      DocumentRepository documents,
      QuestionRepository questions,
      TopicRepository topics,
      SettingRepository settings,
      CurationRepository curation,
      QuestionGenerator generator,
      Clock clock) {
    this.imports = new DocumentImports(reader, documents, questions, topics, clock);
    this.documents = documents;
    this.questions = questions;
    this.topics = topics;
    this.settings = settings;
    this.curation = curation;
    this.generator = generator;
  }

  @Override
  public ImportOutcome importFile(Path file, Progress progress) {
    return imports.importFile(file, progress);
  }

  @Override
  public Preparation prepare(Path file, Progress progress) {
    return imports.prepare(file, progress);
  }

  @Override
  public Preparation preparePasted(String content, Progress progress) {
    return imports.preparePasted(content, progress);
  }

  @Override
  public ImportOutcome importDraft(
      Preparation.Prepared prepared, DocumentDraft draft, Progress progress) {
    return imports.importDraft(prepared, draft, progress);
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
