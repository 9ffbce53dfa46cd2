package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The whole way on French legal sentences, written for it.
class FrenchLegalTextsTest {
  private static final String ASKED =
      asked(
          """
          Convention sur les barques du lac d'Orme

          Article 1
          Nul ne peut exercer plus de deux mandats consécutifs. Le Conseil du lac approuve le budget.

          Article 2
          Les autorités compétentes des ports déterminent de commun accord, sur la base de la réciprocité
          le nombre de permis valables pour chaque année.

          Article 3
          Dans les cas prévus par la charte, le Tribunal du lac doit statuer dans le délai d'un mois.

          Article 4
          Le même permis autorise le pêcheur à vendre des truites au départ du port. Le remplacement des
          membres a lieu conformément aux dispositions de l'article 2.
          """);

  @Test
  void aBanIsToldAsWhatIsForbidden() {
    assertTrue(ASKED.contains("D’exercer plus de deux mandats consécutifs"), ASKED);
  }

  @Test
  void nothingIsAskedThatHangsOnAnotherWord() {
    assertFalse(ASKED.contains("Sur quelle base les autorités"), ASKED);
    assertFalse(ASKED.contains("À quelle fréquence"), ASKED);
  }

  @Test
  void nothingIsAskedThatAnotherSentenceMustShow() {
    assertFalse(ASKED.contains("quel délai"), ASKED);
    assertFalse(ASKED.contains("Le même permis"), ASKED);
    assertFalse(ASKED.contains("qu’est-ce qui a lieu conformément"), ASKED);
  }

  private static String asked(String text) {
    return AskedTexts.questions(text, 7).stream()
        .map(question -> question.form().stem() + " " + question.form().answer())
        .collect(Collectors.joining("\n"));
  }
}
