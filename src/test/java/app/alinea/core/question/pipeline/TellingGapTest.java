package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a card asks is also told with one telling word left out.
class TellingGapTest {
  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. La rupture de la digue de Lorient met en lumière la fragilité des bassins du littoral.

          3. La signalisation des chenaux repose sur des balises acoustiques importantes.

          4. Le trafic des épaves demeure une menace majeure pour la stabilité des ports.

          5. La sûreté du lac repose sur la vigie, le balisage et la formation.

          6. Le budget des ports repose sur les deux caisses des armateurs.

          7. La paix du littoral repose sur cinq phares gardés.
          """);

  private static final List<Question> ENGLISH =
      AskedTexts.questions(
          """
          Declaration of the ministers of the Lake Union

          1. We, the ministers of the Lake Union, met in Geneva.

          2. The shipping plan of the Lake Union is based on acoustic beacons and on the mapping of wrecks.

          3. Smuggling remains a major threat to the stability of the harbours.
          """);

  private static List<String> gaps(List<Question> questions) {
    return questions.stream()
        .filter(question -> question.type() == QuestionType.CLOZE)
        .map(Question::form)
        .map(form -> form.stem() + " → " + form.answer())
        .toList();
  }

  @Test
  void aNameWithinTheAnswerIsLeftOutWhole() {
    assertTrue(
        gaps(FRENCH)
            .contains(
                "La rupture de la digue de ____ met en lumière la fragilité des bassins du"
                    + " littoral. → Lorient"),
        gaps(FRENCH).toString());
  }

  @Test
  void anAdjectiveOutsideARowIsNeverLeftOut() {
    assertTrue(
        gaps(FRENCH).stream().noneMatch(gap -> gap.endsWith("→ acoustiques")),
        gaps(FRENCH).toString());
  }

  @Test
  void aMemberOfARowOfADeclarationCouldBeAny() {
    assertTrue(
        gaps(FRENCH).stream().noneMatch(gap -> gap.endsWith("→ balisage")),
        gaps(FRENCH).toString());
  }

  @Test
  void aNumberIsLeftOutUnlessNobodyDoubtsIt() {
    assertTrue(
        gaps(FRENCH).stream().anyMatch(gap -> gap.endsWith("→ cinq")), gaps(FRENCH).toString());
    assertTrue(gaps(FRENCH).stream().noneMatch(gap -> gap.endsWith("→ deux")));
  }

  @Test
  void wordsThatOnlyWeighAreNeverLeftOut() {
    assertTrue(gaps(FRENCH).stream().noneMatch(gap -> gap.endsWith("→ majeure")));
    assertTrue(gaps(ENGLISH).stream().noneMatch(gap -> gap.endsWith("→ major")));
  }

  @Test
  void eachGapIsTheOnlyOneAndItsWordStandsNowhereElse() {
    var all = new java.util.ArrayList<Form>();
    FRENCH.stream().map(Question::form).forEach(all::add);
    ENGLISH.stream().map(Question::form).forEach(all::add);
    for (var form : all) {
      if (form instanceof Form.Cloze cloze) {
        assertEquals(2, cloze.stem().split(Form.Cloze.GAP, -1).length, cloze.stem());
        assertTrue(!cloze.stem().contains(cloze.answer()), cloze.stem());
      }
    }
  }
}
