package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthChoiceTest {
  private final Document document = Samples.register("d", 12);

  @Test
  void asksOneStatementOfAFactAndEachRuleAsOftenTrueAsFalse() {
    var statements = new ArrayList<Question>();
    for (var i = 0; i < 8; i++) {
      statements.add(statement("f" + i, i, "Rule", true, "Port " + i + " est ouvert."));
      statements.add(statement("f" + i, i, "Rule", false, "Quai " + i + " est fermé."));
    }

    var chosen = TruthChoice.of(statements, List.of());

    assertEquals(8, chosen.size());
    assertEquals(4, count(chosen, true));
  }

  @Test
  void setsTrueStatementsBesideThoseThatCanOnlyBeFalse() {
    var chosen =
        TruthChoice.of(
            List.of(
                statement("a", 0, "Other", false, "Le phare est éteint."),
                statement("c", 2, "Other", false, "La digue est basse."),
                statement("b", 1, "Rule", true, "Port 1 est ouvert."),
                statement("b", 1, "Rule", false, "Port 1 est fermé.")),
            List.of());

    assertEquals(1, count(chosen, true));
    assertEquals(2, count(chosen, false));
  }

  @Test
  void judgesASentenceOnceTrueAndOnceFalseAtMost() {
    var chosen =
        TruthChoice.of(
            List.of(
                statement("a", 0, "One", false, "Le phare est éteint."),
                statement("b", 0, "Two", false, "La digue est basse."),
                statement("c", 0, "Three", true, "Port 0 est ouvert."),
                statement("c", 0, "Three", false, "Port 0 est fermé.")),
            List.of());

    assertEquals(2, chosen.size());
    assertEquals(1, count(chosen, false));
    assertTrue(chosen.getFirst().form().stem().contains("phare"));
  }

  @Test
  void makesAnExchangeThatIsTheOnlyOneOfAStatementOnce() {
    var chosen = new ArrayList<Question>();
    for (var i = 0; i < 4; i++) {
      chosen.add(statement("a" + i, i, "Rule", false, "Port " + i + " est fermé."));
    }

    assertEquals(1, TruthChoice.of(chosen, List.of()).size());
  }

  private Question statement(String fact, int position, String rule, boolean isTrue, String told) {
    var paragraph = document.paragraphAt(position);
    var form = new Form.TrueFalse(told, isTrue, isTrue ? "" : "Port " + position + " est ouvert.");
    var made =
        Samples.question(
            fact + isTrue, form, document, paragraph, paragraph.sentences().getFirst());
    return new Question(
        made.id(),
        form,
        made.anchor(),
        List.of(),
        0.5,
        "",
        new Provenance(rule, fact, "a sample", 1),
        made.flags(),
        made.status(),
        false);
  }

  private static long count(List<Question> questions, boolean isTrue) {
    return questions.stream()
        .filter(question ->
            question.form() instanceof Form.TrueFalse judged && judged.isTrue() == isTrue)
        .count();
  }
}
