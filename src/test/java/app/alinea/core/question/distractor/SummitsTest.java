package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummitsTest {
  @Test
  void takesTheYearAwayWhereTheKeyHasNone() {
    assertEquals(
        Optional.of("le sommet de Quito"),
        named("le sommet de Lima", "le sommet de Quito de 2010"));
  }

  @Test
  void writesTheYearAsTheKeyDoes() {
    assertEquals(
        Optional.of("le sommet de Quito en 2010"),
        named("le sommet de Lima en 2012", "le sommet de Quito de 2010"));
  }

  @Test
  void leavesOutWhatHasNoYearBesideAKeyWithOne() {
    assertEquals(Optional.empty(), named("le sommet de Lima en 2012", "le sommet de Quito"));
  }

  private static Optional<String> named(String key, String other) {
    var answer = new Answer(key, AnswerKind.SUMMIT, "summit:lima", new TextSpan(0, 1), List.of());
    var contender =
        new Contender(other, AnswerKind.SUMMIT, "summit:quito", "", "", 0, 1, WordBag.of(other));
    return Summits.inFormOf(answer, contender).map(Contender::text);
  }
}
