package app.alinea.core.question.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningCutTest {
  @Test
  void whatIsSaidBesidesIsLeftOut() {
    assertEquals(
        Optional.of("any ship that carries fish"),
        MeaningCut.of("any ship that carries fish; it does not include ferries"));
    assertEquals(
        Optional.of("toute personne qui pêche"),
        MeaningCut.of("toute personne qui pêche (ci-après dénommée «pêcheur»)"));
  }

  @Test
  void examplesStayInAShortMeaning() {
    assertEquals(
        Optional.of("any vessel, including a barge"),
        MeaningCut.of("any vessel, including a barge"));
  }

  @Test
  void aMeaningThatOnlyAListCompletesIsNone() {
    assertEquals(Optional.empty(), MeaningCut.of("any vessel which is:"));
  }
}
