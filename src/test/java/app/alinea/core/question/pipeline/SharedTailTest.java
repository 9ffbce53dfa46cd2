package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SharedTailTest {
  @Test
  void cutsWhatAllSayAlikeBehindTheWordThatDiffers() {
    assertEquals(
        Optional.of(
            List.of(
                "pour approfondir le dialogue technique",
                "pour approfondir le dialogue commercial",
                "pour approfondir le dialogue culturel")),
        SharedTail.cut(
            List.of(
                "pour approfondir le dialogue technique et la surveillance commune avec les ports",
                "pour approfondir le dialogue commercial et la surveillance commune avec les ports",
                "pour approfondir le dialogue culturel et la surveillance commune avec les"
                    + " ports")));
  }

  @Test
  void cutsNoMemberOffARow() {
    assertTrue(
        SharedTail.cut(
                List.of(
                    "sur la base des principes de prudence, de partage équitable et de franche"
                        + " concertation",
                    "sur la base des principes de rigueur, de partage équitable et de franche"
                        + " concertation"))
            .isEmpty());
  }

  @Test
  void leavesShortOptionsWhole() {
    assertTrue(SharedTail.cut(List.of("un port sûr et calme", "un port franc et calme")).isEmpty());
  }
}
