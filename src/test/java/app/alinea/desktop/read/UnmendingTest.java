package app.alinea.desktop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.library.MendDesk;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EachSentence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the importer mended in a paragraph is taken back and done again.
final class UnmendingTest {
  private static final String TEXT =
      """
      1. Le port abrite trente bateaux de pêche et le phare est au nord. .

      2. Les pêcheurs partent avant l’aube\u00A0. Ils rentrent avec la marée du soir.
      """;

  @TempDir Path folder;
  private Bench bench;
  private Document before;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EachSentence(), TEXT);
    before = document();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void givesTheWordsOfTheFileBackAndMendsThemAgainByUndo() {
    assertTrue(MendDesk.isReworded(before.paragraphAt(0)));
    var questions = questions();

    new Unmending(bench.context(), () -> {}).unmend(before.id(), 0, "1");

    assertEquals(
        "Le port abrite trente bateaux de pêche et le phare est au nord. .",
        document().paragraphAt(0).text());
    assertFalse(MendDesk.isReworded(document().paragraphAt(0)));
    assertEquals(before.paragraphAt(1), document().paragraphAt(1));
    assertTrue(questions().stream().noneMatch(q -> q.status() == QuestionStatus.STALE));

    bench.context().undo().undo();

    assertEquals(before, document());
    assertEquals(questions, questions());
  }

  private List<Question> questions() {
    return bench.context().services().questions().ofDocument(before.id());
  }

  private Document document() {
    var documents = bench.context().services().documents();
    return documents.find(documents.list().getFirst().id()).orElseThrow();
  }
}
