package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.question.distractor.Contender;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OneAssemblyTest {
  @Test
  void keepsOneNameOfTheAssemblyAndNoBodyInAState() {
    var bodies =
        List.of(
            organ("l’Assemblée nationale"),
            organ("l’Assemblée représentative du lac"),
            organ("la Chambre dissoute"),
            organ("le Conseil du lac"));

    assertEquals(
        List.of("l’Assemblée nationale", "le Conseil du lac"),
        OneAssembly.of(bodies).stream().map(Contender::text).toList());
  }

  private static Contender organ(String name) {
    return new Contender(name, AnswerKind.ORGAN, name, "", "", 0, 1, WordBag.of(name));
  }
}
