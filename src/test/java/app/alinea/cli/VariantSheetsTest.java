package app.alinea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.paper.Variant;
import app.alinea.exchange.SampleSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VariantSheetsTest {
  private final List<PaperQuiz> printed = new ArrayList<>();

  @Test
  void theSameSeedPrintsTheSameSheets() throws IOException {
    print(3, 7);
    print(3, 7);
    print(2, 8);

    assertThat(printed.get(0).variants()).isEqualTo(printed.get(1).variants());
    assertThat(printed.get(0).variants())
        .extracting(Variant::letter)
        .containsExactly('A', 'B', 'C');
    assertThat(printed.get(2).variants()).extracting(Variant::letter).containsExactly('A', 'B');
    assertThat(printed.get(2).variants()).doesNotContainAnyElementsOf(printed.get(0).variants());
  }

  private void print(int variants, long seed) throws IOException {
    var losses =
        new VariantSheets(
                (quiz, _) -> {
                  printed.add(quiz);
                  return List.of();
                },
                variants,
                seed)
            .write(SampleSheet.everyType(), OutputStream.nullOutputStream());

    assertThat(losses).isEmpty();
  }
}
