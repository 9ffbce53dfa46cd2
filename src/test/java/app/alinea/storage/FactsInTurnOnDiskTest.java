package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudyScope;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of several questions on one fact comes first.
final class FactsInTurnOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-03T09:00:00Z");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  private final Document document = Samples.register("villages", 40);
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  @BeforeEach
  void fill() {
    open();
    store.documents().save(document, START);
  }

  private void open() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Question question(int position, String id, Form form, String fact, List<String> topics) {
    var paragraph = document.paragraphAt(position);
    var plain = Samples.question(id, form, document, paragraph, paragraph.sentences().getFirst());
    return new Question(
        plain.id(),
        form,
        plain.anchor(),
        topics,
        plain.difficulty(),
        plain.explanation(),
        new Provenance("rule", fact, "", 1),
        plain.flags(),
        QuestionStatus.ACCEPTED,
        false);
  }

  private Question typed(int position, String fact) {
    var form = new Form.ShortAnswer("Combien ?", "mille", List.of());
    return question(position, "typed-" + position, form, fact, List.of());
  }

  private Question turned(int position, String fact) {
    var form = new Form.Flashcard("Combien ?", "mille");
    return question(position, "turned-" + position, form, fact, List.of());
  }

  /// What a session shows, each card answered so that it is sure to stay within learning.
  private List<String> shown(StudyScope scope) {
    var session = desk.open(scope);
    var shown = new ArrayList<String>();
    while (session.current().isPresent() && shown.size() < 100) {
      shown.add(session.current().get().question().id().value());
      session.answer(Answers.graded(Grade.GOOD));
      clock.pass(Duration.ofSeconds(5));
    }
    return shown.stream().distinct().toList();
  }

  private List<String> shown() {
    return shown(StudyScope.of(List.of()));
  }

  @Test
  void harderQuestionsOfOtherSentencesWaitTooAndTheRestKeepsItsOrder() {
    store
        .questions()
        .saveAll(
            List.of(
                typed(0, "people"), typed(1, "roads"), turned(2, "people"), turned(3, "roads")));

    assertThat(shown()).containsExactly("turned-2", "turned-3");
  }

  @Test
  void aSuspendedEasierQuestionKeepsNobodyWaiting() {
    var easier = turned(2, "people");
    store.questions().saveAll(List.of(typed(0, "people"), easier));
    store.cards().suspend(List.of(store.cards().ofQuestion(easier.id()).orElseThrow().id()));

    assertThat(shown()).containsExactly("typed-0");
  }

  @Test
  void aQuestionThatComesToAskForAnotherFactWaitsNoLonger() {
    store.questions().saveAll(List.of(typed(0, "people"), turned(2, "people")));
    store.questions().save(typed(0, "roads"));

    assertThat(shown()).containsExactly("typed-0", "turned-2");
  }

  @Test
  void aSureFactLetsTheHarderQuestionCome() {
    store.questions().saveAll(List.of(typed(0, "people"), turned(2, "people")));
    desk.open(List.of()).answer(Answers.graded(Grade.EASY));
    clock.pass(Duration.ofDays(1));

    assertThat(shown()).containsExactly("typed-0");
  }

  @Test
  void questionsWithoutAFactWaitForNone() {
    store.questions().saveAll(List.of(typed(0, ""), turned(2, "")));

    assertThat(shown()).containsExactly("typed-0", "turned-2");
  }

  @Test
  void aTopicIsFoundBehindManyCardsOfOthers() {
    var wanted =
        question(39, "wanted", new Form.Flashcard("Qui ?", "lui"), "who", List.of("Routes"));
    for (int position = 0; position < 39; position++) {
      store.questions().save(turned(position, "people-" + position));
    }
    store.questions().save(wanted);
    desk.save(desk.settings().withLimits(1, 1));

    assertThat(shown(new StudyScope(List.of(document.id()), Set.of("Routes"), List.of())))
        .containsExactly("wanted");
  }

  @Test
  void cardsOfAnEarlierVersionLearnTheirFacts() throws IOException {
    store.questions().saveAll(List.of(typed(0, "people"), turned(2, "people")));
    store.close();
    OlderStore.goBack(folder.resolve(Store.FILE), Migrator.place("008-facts.sql") - 1);
    open();

    assertThat(shown()).containsExactly("turned-2");
    assertThat(store.check().run(desk.replayed())).isEmpty();
  }

  @Test
  void theCheckFindsACardWithAnotherFactThanItsQuestion() throws SQLException {
    store.questions().save(turned(2, "people"));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE card SET fact = 'roads'");
    }

    assertThat(store.check().run(desk.replayed()))
        .containsExactly(new StoreCheck.Finding("card-fact", "1 cards with another fact"));
    assertThat(store.cards().ofQuestion(new QuestionId("turned-2"))).isPresent();
  }
}
