package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.DocumentReader;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.library.StoredLibrary;
import app.alinea.core.library.TopicDesk;
import app.alinea.core.question.Form;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicEdit;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.core.question.curation.RuleTrusts;
import app.alinea.core.question.curation.Verdict;
import app.alinea.core.task.Progress;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people decide about generated questions outlives the next generation and the next edition.
final class CurationOnDiskTest {
  private static final String TEXT =
      """
      Le port

      1. Le port abrite trente bateaux de pêche. Le phare date du siècle dernier.

      2. Les pêcheurs partent avant l’aube. Ils rentrent avec la marée.

      3. Le marché ouvre à sept heures. Les clients y viennent à pied.
      """;

  @TempDir private Path folder;
  private Store store;
  private StoredLibrary library;
  private String wording = "Que dit la phrase ?";

  @BeforeEach
  void openStore() {
    store = StoreFolder.open(folder.resolve("data"));
    library =
        new StoredLibrary(
            new AnyText(),
            store.documents(),
            store.questions(),
            store.topics(),
            store.settings(),
            store.curation(),
            (document, _, _) ->
                new Generation(
                    Samples.questions(document).stream().map(this::worded).toList(),
                    List.of(
                        new Topic("term-mer", "Mer", "", Topic.Origin.DISCOVERED, List.of(0, 1))),
                    Map.of(),
                    List.of(),
                    false),
            StoreFolder.CLOCK);
  }

  @AfterEach
  void closeStore() {
    assertThat(store.check().run(Map.of())).isEmpty();
    store.close();
  }

  /// As the generator does, the id depends on the wording and the fact does not.
  private Question worded(Question question) {
    var rule = question.anchor().sentence() == 0 ? "FirstSentence" : "LaterSentence";
    var topics = question.anchor().position() < 2 ? List.of("Mer") : List.<String>of();
    return new Question(
        new QuestionId(Integer.toHexString((wording + question.anchor().quote()).hashCode())),
        new Form.Flashcard(wording + " " + question.id(), question.form().answer()),
        question.anchor(),
        topics,
        0.5,
        "",
        new Provenance(rule, "fact-" + question.anchor().quote(), "", 1),
        question.flags(),
        QuestionStatus.DRAFT,
        false);
  }

  private DocumentId generated(String text) throws IOException {
    var outcome =
        library.importFile(Files.writeString(folder.resolve("port.txt"), text), Progress.NONE);
    var id =
        switch (outcome) {
          case ImportOutcome.Imported done -> done.document().id();
          case ImportOutcome.Unchanged same -> same.document().id();
          case ImportOutcome.Refused _, ImportOutcome.Cancelled _ ->
              throw new AssertionError(outcome);
        };
    library.generate(id, GenerationOptions.ALL, Progress.NONE);
    return id;
  }

  private Question edited(Question question) {
    var mine = new Form.Flashcard("Ma question", question.form().answer());
    var edited =
        new Question(
            question.id(),
            mine,
            question.anchor(),
            question.topics(),
            question.difficulty(),
            "",
            question.provenance(),
            question.flags(),
            question.status(),
            true);
    store.questions().save(edited);
    return edited;
  }

  @Test
  void anEditIsKeptAndTheNewVersionIsOfferedWhenARuleAsksDifferently() throws IOException {
    var id = generated(TEXT);
    var mine = edited(store.questions().ofDocument(id).getFirst());

    wording = "Quelle est la phrase ?";
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    assertThat(store.questions().find(mine.id())).contains(mine);
    assertThat(store.questions().ofDocument(id)).hasSize(6);
    var offer = store.curation().offers(id).getFirst();
    assertThat(store.curation().offers(id)).hasSize(1);
    assertThat(offer.question()).isEqualTo(mine.id());
    assertThat(offer.version().form().stem()).startsWith("Quelle est la phrase ?");
  }

  @Test
  void anEditIsKeptAndTheNewVersionIsOfferedWhenTheTextChanges() throws IOException {
    var id = generated(TEXT);
    var mine = edited(store.questions().ofDocument(id).getFirst());

    generated(TEXT.replace("bateaux de pêche", "bateaux de pêche côtière"));

    var kept = store.questions().find(mine.id()).orElseThrow();
    assertThat(kept.form()).isEqualTo(mine.form());
    assertThat(kept.status()).isEqualTo(QuestionStatus.ACCEPTED);
    assertThat(store.curation().offers(id))
        .extracting(offer -> offer.version().form().answer())
        .containsExactly("Le port abrite trente bateaux de pêche côtière.");
  }

  @Test
  void takingAnOfferBringsAChangedQuestionBackWhoseSentenceWasRewritten() throws IOException {
    var id = generated(TEXT);
    var mine = edited(store.questions().ofDocument(id).getFirst());

    generated(TEXT.replace("trente bateaux de pêche", "quarante chalutiers neufs"));

    var stale = store.questions().find(mine.id()).orElseThrow();
    assertThat(stale.status()).isEqualTo(QuestionStatus.STALE);
    var offer = store.curation().offers(id).getFirst();
    assertThat(offer.taken(stale).status()).isEqualTo(QuestionStatus.ACCEPTED);
    assertThat(offer.taken(stale).form().answer())
        .isEqualTo("Le port abrite quarante chalutiers neufs.");
  }

  @Test
  void aDeclinedOfferDoesNotComeBackAndATakenOneKeepsIdAndCard() throws IOException {
    var id = generated(TEXT);
    var first = edited(store.questions().ofDocument(id).getFirst());
    var second = edited(store.questions().ofDocument(id).get(1));
    var card = store.cards().ofQuestion(second.id()).orElseThrow();
    wording = "Quelle est la phrase ?";
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    for (var offer : store.curation().offers(id)) {
      store.curation().settle(offer);
      if (offer.question().equals(second.id())) {
        store.questions().save(offer.taken(second));
      }
    }
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    assertThat(store.curation().offers(id)).isEmpty();
    assertThat(store.questions().ofDocument(id)).hasSize(6);
    assertThat(store.questions().find(first.id())).contains(first);
    assertThat(store.questions().find(second.id()).orElseThrow().form().stem())
        .startsWith("Quelle est la phrase ?");
    assertThat(store.cards().ofQuestion(second.id()).orElseThrow().id()).isEqualTo(card.id());
  }

  @Test
  void aBetterWordingOfWhatNobodyChangedTakesItsPlaceWithTheSameCard() throws IOException {
    var id = generated(TEXT);
    var before = store.questions().ofDocument(id).getFirst();
    var card = store.cards().ofQuestion(before.id()).orElseThrow();

    wording = "Quelle est la phrase ?";
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    assertThat(store.questions().ofDocument(id)).hasSize(6);
    assertThat(store.questions().find(before.id()).orElseThrow().form().stem())
        .startsWith("Quelle est la phrase ?");
    assertThat(store.cards().ofQuestion(before.id()).orElseThrow().id()).isEqualTo(card.id());
    assertThat(store.curation().offers(id)).isEmpty();
  }

  @Test
  void aNewVersionOfARejectedQuestionWaitsInTheInbox() throws IOException {
    var id = generated(TEXT);
    var rejected = store.questions().ofDocument(id).getFirst().with(QuestionStatus.REJECTED);
    store.questions().save(rejected);

    wording = "Quelle est la phrase ?";
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    assertThat(store.questions().find(rejected.id())).contains(rejected);
    assertThat(store.questions().ofDocument(id))
        .filteredOn(question -> question.status() == QuestionStatus.DRAFT)
        .hasSize(1)
        .allMatch(question -> question.flags().contains(QuestionFlag.REJECTED_BEFORE));
  }

  @Test
  void rejectionsLowerARuleThenSetItAsideUntilTheyAreForgotten() throws IOException {
    var id = generated(TEXT);
    var all = store.questions().ofDocument(id);
    var later = all.stream().filter(q -> q.provenance().rule().equals("LaterSentence")).toList();
    reject(id, later.subList(0, 2));
    var edition = TEXT + "\n4. La criée ferme tard. Le vent tourne souvent ici.\n";

    generated(edition);

    assertThat(RuleTrusts.of(store.curation().verdicts(id)).lowered())
        .extracting(trust -> trust.rule())
        .containsExactly("LaterSentence");
    assertThat(drafts(id))
        .hasSize(1)
        .allMatch(question -> question.flags().contains(QuestionFlag.RULE_LOWERED))
        .allMatch(question -> question.anchor().quote().equals("Le vent tourne souvent ici."));

    reject(id, List.of(later.get(2), drafts(id).getFirst(), all.getFirst()), "LaterSentence");
    var report = library.generate(id, GenerationOptions.ALL, Progress.NONE);
    assertThat(report.refusals()).doesNotContainKey("RuleSetAside");
    generated(edition + "\n5. Les mouettes crient fort. La jetée reste vide en hiver.\n");
    assertThat(drafts(id)).isEmpty();

    var verdicts = store.curation().verdicts(id);
    store.curation().forget(verdicts.stream().map(Verdict::question).toList());
    library.generate(id, GenerationOptions.ALL, Progress.NONE);

    assertThat(store.questions().ofDocument(id))
        .filteredOn(q -> q.anchor().quote().equals("La jetée reste vide en hiver."))
        .hasSize(1)
        .allMatch(question -> question.status() == QuestionStatus.ACCEPTED);
  }

  private void reject(DocumentId id, List<Question> questions) {
    reject(id, questions, "LaterSentence");
  }

  private void reject(DocumentId id, List<Question> questions, String rule) {
    store
        .questions()
        .saveAll(questions.stream().map(q -> q.with(QuestionStatus.REJECTED)).toList());
    store
        .curation()
        .record(
            id,
            questions.stream()
                .<Verdict>map(q -> new Verdict.Rejected(q.id(), rule, RejectionReason.TRIVIAL))
                .toList());
  }

  private List<Question> drafts(DocumentId id) {
    return store.questions().ofDocument(id).stream()
        .filter(question -> question.status() == QuestionStatus.DRAFT)
        .toList();
  }

  @Test
  void topicEditsOutliveGenerationAndEditionAndCanBeTakenBack() throws IOException {
    var id = generated(TEXT);
    var desk = new TopicDesk(store.topics(), store.questions());
    var renamed = desk.apply(id, new TopicEdit.Renamed("term-mer", "La mer"));
    desk.apply(id, new TopicEdit.Created("own-1", "Commerce", List.of(2)));

    assertThat(topicsAt(id, 0)).containsOnly("La mer");
    assertThat(topicsAt(id, 2)).containsOnly("Commerce");

    generated(
        TEXT.replace("3. Le marché", "4. Le marché")
            .replace("2. Les pêcheurs", "3. Les pêcheurs")
            .replace("1. Le port", "1. La digue est neuve depuis peu.\n\n2. Le port"));

    assertThat(store.topics().ofDocument(id))
        .extracting(Topic::name, Topic::positions)
        .contains(org.assertj.core.groups.Tuple.tuple("Commerce", List.of(3)));
    assertThat(topicsAt(id, 0)).containsOnly("La mer");

    var other = desk.apply(id, new TopicEdit.Deleted("own-1"));
    desk.undo(other);
    assertThat(topicsAt(id, 3)).contains("Commerce");
    assertThat(renamed.questions()).isNotEmpty();
  }

  private List<String> topicsAt(DocumentId id, int position) {
    return store.questions().ofDocument(id).stream()
        .filter(question -> question.anchor().position() == position)
        .flatMap(question -> question.topics().stream())
        .toList();
  }

  /// Reads any file as it is, and names it by its text.
  private static final class AnyText implements DocumentReader {
    @Override
    public ReadOutcome read(Path file) {
      try {
        return readPasted(Files.readString(file));
      } catch (IOException failure) {
        throw new java.io.UncheckedIOException(failure);
      }
    }

    @Override
    public ReadOutcome readPasted(String text) {
      return new ReadOutcome.Read(text, "", Integer.toHexString(text.hashCode()), List.of());
    }
  }
}
