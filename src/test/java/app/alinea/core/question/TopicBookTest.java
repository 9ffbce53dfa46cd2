package app.alinea.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicBookTest {
  private static final Topic PORTS = topic("term-ports", "Ports", 0, 1);
  private static final Topic BOATS = topic("term-boats", "Bateaux", 1, 2, 3);

  private final TopicBook book = new TopicBook(List.of(PORTS, BOATS), List.of());

  @Test
  void renames() {
    var renamed = book.with(new TopicEdit.Renamed("term-ports", "Havres"));

    assertEquals(List.of(topic("term-ports", "Havres", 0, 1), BOATS), renamed.topics());
  }

  @Test
  void mergesParagraphsUnderOneName() {
    var merged = book.with(new TopicEdit.Merged(List.of("term-boats"), "term-ports", "Marine"));

    assertEquals(List.of(topic("term-ports", "Marine", 0, 1, 2, 3)), merged.topics());
  }

  @Test
  void splitsSomeParagraphsOff() {
    var split = book.with(new TopicEdit.Split("term-boats", "own-1", "Filets", List.of(2, 3)));

    assertEquals(
        List.of(
            PORTS,
            topic("term-boats", "Bateaux", 1),
            new Topic("own-1", "Filets", "", Topic.Origin.LEARNER, List.of(2, 3))),
        split.topics());
  }

  @Test
  void assignsAndUnassignsAParagraph() {
    var changed =
        book.with(new TopicEdit.Assigned("term-ports", 7))
            .with(new TopicEdit.Unassigned("term-ports", 0));

    assertEquals(List.of(topic("term-ports", "Ports", 1, 7), BOATS), changed.topics());
  }

  @Test
  void appliesItsEditsToWhateverIsGeneratedNext() {
    var edits =
        book.with(new TopicEdit.Renamed("term-ports", "Havres"))
            .with(new TopicEdit.Deleted("term-boats"))
            .edits();
    var fish = topic("term-fish", "Poissons", 4);

    var next = new TopicBook(List.of(fish, topic("term-ports", "Ports", 0, 5), BOATS), edits);

    assertEquals(List.of(fish, topic("term-ports", "Havres", 0, 5)), next.topics());
  }

  @Test
  void keepsTheNameOfAMergeWhoseTargetIsNotGeneratedAnyMore() {
    var edits =
        book.with(new TopicEdit.Merged(List.of("term-boats"), "term-ports", "Marine")).edits();

    var next = new TopicBook(List.of(BOATS), edits);

    assertEquals(List.of(topic("term-ports", "Marine", 1, 2, 3)), next.topics());
  }

  @Test
  void namesTheTopicsOfAFreshQuestionAsThePersonDoes() {
    var edited =
        book.with(new TopicEdit.Renamed("term-ports", "Havres"))
            .with(new TopicEdit.Split("term-boats", "own-1", "Filets", List.of(1)))
            .with(new TopicEdit.Created("own-2", "À revoir", List.of(1)));

    assertEquals(
        List.of("Havres", "Filets", "À revoir"), edited.retitled(List.of("Ports", "Bateaux"), 1));
    assertEquals(List.of("Bateaux"), edited.retitled(List.of("Bateaux"), 2));
  }

  @Test
  void movesWithItsParagraphsToANewEdition() {
    var moved =
        book.with(new TopicEdit.Created("own-1", "À revoir", List.of(0, 2)))
            .with(new TopicEdit.Assigned("own-1", 1))
            .moved(Map.of(0, 4, 2, 5));

    assertEquals(
        List.of(
            topic("term-ports", "Ports", 4),
            topic("term-boats", "Bateaux", 5),
            new Topic("own-1", "À revoir", "", Topic.Origin.LEARNER, List.of(4, 5))),
        moved.topics());
  }

  @Test
  void refusesToMergeATopicIntoItself() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TopicEdit.Merged(List.of("a", "b"), "a", "Marine"));
  }

  private static Topic topic(String id, String name, Integer... positions) {
    return new Topic(id, name, "", Topic.Origin.DISCOVERED, List.of(positions));
  }
}
