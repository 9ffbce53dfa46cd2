package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicBook;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of the first version keeps its topics, which become the generated part of their book.
final class CurationMigrationTest {
  @TempDir private Path folder;

  @Test
  void topicsOfAnEarlierStoreBecomeTheGeneratedOnesOfABook() throws Exception {
    writeFirstVersion();

    try (var store = StoreFolder.open(folder)) {
      assertThat(store.topics().book(new DocumentId("port")))
          .isEqualTo(
              new TopicBook(
                  List.of(
                      new Topic("b", "Mer", "Eaux.", Topic.Origin.VOCABULARY, List.of(1)),
                      new Topic("a", "Quais", "", Topic.Origin.DISCOVERED, List.of(0, 2))),
                  List.of()));
      assertThat(store.topics().ofDocument(new DocumentId("port"))).hasSize(2);
    }
  }

  private void writeFirstVersion() throws SQLException {
    var file = folder.resolve(Store.FILE);
    OlderStore.create(file, 1);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      OlderStore.run(
          connection, "INSERT INTO document VALUES ('port', 'Le port', 'fr', '', '', '', '', 0)");
      OlderStore.run(
          connection,
          "INSERT INTO topic VALUES ('port', 'a', 1, 'Quais', '', 'DISCOVERED', '[0,2]')");
      OlderStore.run(
          connection,
          "INSERT INTO topic VALUES ('port', 'b', 0, 'Mer', 'Eaux.', 'VOCABULARY', '[1]')");
    }
  }
}
