package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredQuestionsTest {
  private final Document document = Samples.register("villages", 4);
  private final List<Question> made = Samples.questions(document);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = StoreFolder.open(folder);
    store.documents().save(document, StoreFolder.NOW);
  }

  @AfterEach
  void closeStore() {
    assertThat(store.check().run(Map.of())).isEmpty();
    store.close();
  }

  private void merge(List<Question> questions) {
    store.questions().mergeGenerated(document.id(), questions);
  }

  private boolean hasCard(Question question) {
    return store.cards().ofQuestion(question.id()).isPresent();
  }

  @Test
  void mergingStoresEachQuestionWithItsCard() {
    merge(made);
    assertThat(store.questions().ofDocument(document.id())).hasSameElementsAs(made);
    assertThat(made).hasSize(12).allMatch(this::hasCard);
  }

  @Test
  void mergingReplacesDraftsAndDropsThoseNoLongerMade() {
    var drafts = made.stream().map(q -> q.with(QuestionStatus.DRAFT)).toList();
    merge(drafts);
    merge(drafts.subList(0, 5));
    assertThat(store.questions().ofDocument(document.id()))
        .containsExactlyElementsOf(drafts.subList(0, 5));
  }

  @Test
  void mergingLeavesRejectedAcceptedAndDeletedQuestionsAlone() {
    merge(made);
    store.questions().save(made.get(0).with(QuestionStatus.REJECTED));
    store.questions().delete(made.get(1).id());
    merge(made);
    merge(List.of());
    assertThat(store.questions().find(made.get(0).id()))
        .map(Question::status)
        .contains(QuestionStatus.REJECTED);
    assertThat(store.questions().find(made.get(1).id())).isEmpty();
    assertThat(store.questions().find(made.get(2).id())).contains(made.get(2));
    assertThat(made.subList(0, 2)).noneMatch(this::hasCard);
  }

  @Test
  void anAcceptedQuestionMadeDraftAgainMayGoAndComeBackToItsCard() {
    var question = made.getFirst();
    store.questions().save(question);
    var card = store.cards().ofQuestion(question.id()).orElseThrow().id();
    store.questions().save(question.with(QuestionStatus.DRAFT));
    assertThat(hasCard(question)).isFalse();
    merge(List.of());
    assertThat(store.questions().find(question.id())).isEmpty();
    merge(List.of(question));
    assertThat(store.cards().ofQuestion(question.id()).orElseThrow().id()).isEqualTo(card);
  }

  @Test
  void aRestoredQuestionHasItsCardAgain() {
    var question = made.getFirst();
    store.questions().save(question);
    var card = store.cards().ofQuestion(question.id());
    store.questions().delete(question.id());
    assertThat(hasCard(question)).isFalse();
    store.questions().restore(question.id());
    assertThat(store.questions().find(question.id())).contains(question);
    assertThat(store.cards().ofQuestion(question.id())).isEqualTo(card);
  }

  private List<Question> matching(Set<QuestionType> types, Set<Integer> positions, String text) {
    var filter = new QuestionFilter(Set.of(), Set.of(), types, Set.of(), positions, text);
    return store.questions().matching(filter, 100);
  }

  @Test
  void aFilterLetsPassWhatFitsAllItsParts() {
    merge(made);
    assertThat(matching(Set.of(), Set.of(1), "")).hasSize(3);
    assertThat(matching(Set.of(QuestionType.CLOZE), Set.of(), "")).isEmpty();
    assertThat(matching(Set.of(QuestionType.FLASHCARD), Set.of(), "vallee chemin")).hasSize(4);
    assertThat(matching(Set.of(), Set.of(2), "ÉLÈVES 303")).hasSize(1);
    assertThat(matching(Set.of(), Set.of(), "'; DROP TABLE question; --")).isEmpty();
    assertThat(store.questions().matching(QuestionFilter.all(), 7)).hasSize(7);
  }

  @Test
  void anEditedQuestionIsFoundByItsNewWordsOnly() {
    merge(made);
    var old = made.getFirst();
    var form = new app.alinea.core.question.Form.Flashcard("Où dort le hibou ?", "dans la grange");
    var paragraph = document.paragraphAt(0);
    store
        .questions()
        .save(
            Samples.question(
                old.id().value(), form, document, paragraph, paragraph.sentences().getFirst()));
    assertThat(matching(Set.of(), Set.of(), "hibou")).hasSize(1);
    assertThat(matching(Set.of(), Set.of(0), "numero")).isEmpty();
  }
}
