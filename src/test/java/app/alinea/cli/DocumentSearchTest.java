package app.alinea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.language.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentSearchTest {
  private final DocumentSearch search =
      new DocumentSearch(
          List.of(
              summary("charte-du-marais", "Charte du Marais salant"),
              summary("charte-du-port", "Règlement du port"),
              summary("l123", "Code des phares")));

  private static DocumentSummary summary(String id, String title) {
    return new DocumentSummary(
        new DocumentId(id), title, Language.FRENCH, id + ".txt", 3, Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "charte-du-port, charte-du-port",
    "charte_du_port, charte-du-port",
    "Charte du port.txt, charte-du-port",
    "CHARTE_DU_M, charte-du-marais",
    "L123, l123",
    "reglement, charte-du-port",
    "salant, charte-du-marais",
    "charte, charte-du-marais;charte-du-port",
    "phare de nuit, ''",
  })
  void aNameMayBeWrittenInManyWays(String wanted, String ids) {
    assertThat(search.fitting(wanted).stream().map(one -> one.id().value()))
        .containsExactly(ids.isEmpty() ? new String[0] : ids.split(";"));
  }

  @Test
  void whatFitsNothingMayBeMisspelt() {
    assertThat(search.nearest("charte-du-prot").orElseThrow().id().value())
        .isEqualTo("charte-du-port");
    assertThat(search.nearest("xylophone")).isEmpty();
  }
}
