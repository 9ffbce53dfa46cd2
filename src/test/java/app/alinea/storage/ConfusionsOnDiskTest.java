package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.statistics.Confusion;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the log's wrong choices say of things taken for each other.
final class ConfusionsOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-01T09:00:00Z");
  private static final List<String> OPTIONS = List.of("Berne", "Bâle", "Coire");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  @BeforeEach
  void fill() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    var document = Samples.register("villages", OPTIONS.size());
    store.documents().save(document, START);
    for (int key = 0; key < OPTIONS.size(); key++) {
      var options = Stream.concat(OPTIONS.stream(), Stream.of("Thoune"));
      var form =
          new Form.MultipleChoice(
              "Où ?", options.map(text -> new Form.Option(text, "")).toList(), key);
      var paragraph = document.paragraphAt(key);
      var sentence = paragraph.sentences().getFirst();
      store
          .questions()
          .save(Samples.question(OPTIONS.get(key), form, document, paragraph, sentence));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Question question(String key) {
    return store.questions().find(new QuestionId(key)).orElseThrow();
  }

  private List<Confusion> confusions() {
    return new StatisticsReader(store.documents(), store.cards(), desk, clock).read().confusions();
  }

  /// Answers the three cards in turn, each with an option.
  private void choose(String... chosen) {
    var session = desk.open(List.of());
    for (var option : chosen) {
      var key = session.current().orElseThrow().question().form().answer();
      var shown = List.of("Berne", "Bâle", "Coire", "Thoune");
      session.answer(
          new Evidence(
              QuestionType.MULTIPLE_CHOICE,
              shown,
              Optional.of(shown.indexOf(option)),
              Optional.empty(),
              Optional.empty(),
              Optional.of(option.equals(key)),
              false,
              false,
              Duration.ofSeconds(4)));
    }
  }

  @Test
  void eitherOfAPairStandingForTheOtherIsOneConfusion() {
    choose("Bâle", "Berne", "Thoune");

    assertThat(confusions())
        .containsExactly(
            new Confusion(
                "Bâle", "Berne", 2, List.of(question("Bâle").id(), question("Berne").id())),
            new Confusion("Coire", "Thoune", 1, List.of(question("Coire").id())));
  }

  @Test
  void rightChoicesAndQuestionsThatAreGoneConfuseNothing() {
    choose("Berne", "Berne", "Coire");
    store.questions().delete(question("Bâle").id());

    assertThat(confusions()).isEmpty();
  }
}
