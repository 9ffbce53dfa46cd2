package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import org.junit.jupiter.api.Test;

/// What the text asks of every State spoils the choice of one State only where it is much the same.
class SaidOfAllTest {
  private static final String TEXT =
      """
      Déclaration du sommet de Brest

      1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

      2. Nous appelons la Russie à cesser ses tirs contre les phares et à signaler ses manœuvres nocturnes.

      3. Nous appelons le Bélarus à cesser ses activités malveillantes et à libérer les pilotes détenus.

      4. Nous appelons l’Iran à cesser ses activités déstabilisatrices et à rendre les cargos saisis.

      5. Nous appelons la Syrie à cesser ses violations et à rouvrir le chenal de Tartous.

      6. Nous exhortons tous les pays à %s.
      """;

  private static boolean isChosen(String ofAll) {
    return AskedTexts.questions(TEXT.formatted(ofAll)).stream()
        .filter(question -> question.type() == QuestionType.MULTIPLE_CHOICE)
        .map(Question::form)
        .anyMatch(form -> form.stem().contains("cesser ses tirs contre les phares"));
  }

  @Test
  void oneWordInCommonSaysNothing() {
    assertTrue(isChosen("signaler les épaves du littoral"));
  }

  @Test
  void muchOfItInCommonIsTheSame() {
    assertFalse(isChosen("cesser les tirs contre les phares et à signaler les manœuvres"));
  }
}
