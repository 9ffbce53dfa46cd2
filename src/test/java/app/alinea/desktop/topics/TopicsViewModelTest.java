package app.alinea.desktop.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.library.GenerationOptions;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.Topic;
import app.alinea.core.task.Progress;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EveryForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicsViewModelTest {
  private static final String COUNCIL = "Le Conseil";
  private static final String LEAGUE = "Vie de la Ligue";

  @TempDir Path folder;
  private Bench bench;
  private TopicsViewModel model;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EveryForm());
    model = new TopicsViewModel(bench.context());
    model.refresh();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void listsTopicsWithTheirQuestionsAndParagraphs() {
    assertEquals(Map.of(COUNCIL, 2, LEAGUE, 7), counts());
    assertEquals(List.of(0, 2, 3, 4), topic(LEAGUE).positions());
  }

  @Test
  void aNewNameReachesTheQuestionsAndOutlivesTheNextRun() {
    choose(COUNCIL);

    assertTrue(model.rename(" Conseil des capitaines "));

    assertEquals(List.of("Conseil des capitaines"), topicsOf("choice"));

    var services = bench.context().services();
    var document = model.subjects().get().document().orElseThrow().id();
    services.library().generate(document, GenerationOptions.ALL, Progress.NONE);
    model.refresh();

    assertEquals(Map.of("Conseil des capitaines", 2, LEAGUE, 7), counts());

    bench.context().undo().undo();

    assertEquals(Map.of(COUNCIL, 2, LEAGUE, 7), counts());
  }

  @Test
  void refusesANameThatIsTaken() {
    choose(COUNCIL);

    assertFalse(model.rename("vie de la ligue"));

    assertEquals(Map.of(COUNCIL, 2, LEAGUE, 7), counts());
    assertTrue(bench.told().getLast().contains("Fusionnez"));
  }

  @Test
  void mergesTheTopicsChosenAndTakesItBack() {
    model.choose(List.of(topic(LEAGUE).id(), topic(COUNCIL).id()));

    model.merge();

    assertEquals(Map.of(LEAGUE, 9), counts());
    assertEquals(List.of(LEAGUE), topicsOf("choice"));

    bench.context().undo().undo();

    assertEquals(Map.of(COUNCIL, 2, LEAGUE, 7), counts());
  }

  @Test
  void splitsParagraphsOff() {
    choose(LEAGUE);

    assertTrue(model.split(Set.of(0), "Les villes"));

    assertEquals(List.of(2, 3, 4), topic(LEAGUE).positions());
    assertEquals(List.of(0), topic("Les villes").positions());
    assertEquals(List.of("Les villes"), topicsOf("card"));
  }

  @Test
  void tellsToTickBeforeSplitting() {
    choose(LEAGUE);

    assertFalse(model.split(Set.of(), "Les villes"));

    assertEquals(bench.context().texts().get("topics.split.nothing"), bench.told().getLast());
  }

  @Test
  void addsAndTakesOutParagraphsByTheirNumbers() {
    choose(COUNCIL);

    assertTrue(model.assign("§ 1"));
    assertEquals(List.of(0, 1), topic(COUNCIL).positions());
    assertTrue(topicsOf("card").contains(COUNCIL));

    model.unassign(Set.of(0, 1));
    assertEquals(List.of(), topic(COUNCIL).positions());

    bench.context().undo().undo();
    assertEquals(List.of(0, 1), topic(COUNCIL).positions());
    assertFalse(model.assign("99"));
  }

  @Test
  void makesAndDeletesATopic() {
    assertTrue(model.create("À revoir"));
    assertEquals("À revoir", model.only().orElseThrow().topic().name());

    model.delete();

    assertEquals(Map.of(COUNCIL, 2, LEAGUE, 7), counts());
  }

  @Test
  void goesToTheQuestionsOfATopic() {
    choose(COUNCIL);

    model.questions();

    assertTrue(
        bench.visited().getLast() instanceof Destination.Browse(var filter, _)
            && filter.topics().equals(Set.of(COUNCIL)));
  }

  private Map<String, Integer> counts() {
    return model.subjects().get().lines().stream()
        .collect(Collectors.toMap(line -> line.topic().name(), Subjects.Line::questions));
  }

  private Topic topic(String name) {
    return model.subjects().get().lines().stream()
        .map(Subjects.Line::topic)
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String name) {
    model.choose(List.of(topic(name).id()));
  }

  private List<String> topicsOf(String question) {
    return bench
        .context()
        .services()
        .questions()
        .find(new QuestionId(question))
        .orElseThrow()
        .topics();
  }
}
