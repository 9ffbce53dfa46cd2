package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthBalanceTest {
  @Test
  void letsThreeTrueStatementsStandBesideTwoFalseOnes() {
    var kept = TruthBalance.kept(statements(9, 4));

    assertEquals(6, count(kept, true));
    assertEquals(4, count(kept, false));
  }

  @Test
  void dropsFalseStatementsWhereTheyAreTooMany() {
    var kept = TruthBalance.kept(statements(2, 9));

    assertEquals(2, count(kept, true));
    assertEquals(3, count(kept, false));
  }

  @Test
  void keepsTwoWhereThereIsNoneOfTheOtherKind() {
    assertEquals(2, TruthBalance.kept(statements(5, 0)).size());
  }

  @Test
  void dropsWhatStandsInTheParagraphWithTheMostQuestions() {
    var document = Samples.register("d", 3);
    var crowded = statement(document, "a", 0, true);
    var questions =
        List.of(
            crowded,
            question(document, "b", 0, new Form.Flashcard("Quoi ?", "Ceci")),
            statement(document, "c", 1, true),
            statement(document, "d", 2, true));

    assertEquals(
        questions.stream().filter(question -> !question.equals(crowded)).toList(),
        TruthBalance.kept(questions));
  }

  private static List<Question> statements(int right, int wrong) {
    var document = Samples.register("d", right + wrong);
    var all = new ArrayList<Question>();
    for (var i = 0; i < right + wrong; i++) {
      all.add(statement(document, "q" + i, i, i < right));
    }
    return all;
  }

  private static Question statement(Document document, String id, int position, boolean isTrue) {
    return question(
        document,
        id,
        position,
        new Form.TrueFalse("Dit " + id + ".", isTrue, isTrue ? "" : "Non."));
  }

  private static Question question(Document document, String id, int position, Form form) {
    var paragraph = document.paragraphAt(position);
    return Samples.question(id, form, document, paragraph, paragraph.sentences().getFirst());
  }

  private static long count(List<Question> questions, boolean isTrue) {
    return questions.stream()
        .map(Question::form)
        .filter(form -> form instanceof Form.TrueFalse judged && judged.isTrue() == isTrue)
        .count();
  }
}
