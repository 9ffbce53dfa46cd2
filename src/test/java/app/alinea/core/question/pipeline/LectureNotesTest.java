package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a student writes down in a lecture: headings between the lines, remarks, short asides.
final class LectureNotesTest {
  private static final String NOTES =
      """
      Cours 2 – La Ligue des ports

      1. Définitions

      L'équilibre des ports désigne une situation où aucun port n'est assez grand pour dominer les autres.
      Attention : ne pas confondre « escale libre » (article 12) et « port franc » (chapitre III).

      2. La Ligue

      Faiblesses du système
      Le Conseil décidait à l'unanimité, ce qui donnait un droit de veto à chacun de ses membres. La Ligue ne disposait d'aucune flotte de secours.
      Le Portugal n'a jamais adhéré à la Ligue des ports, car le Parlement a refusé de ratifier le traité de Lisbonne en 1920.
      La Norvège, admise en 1934, a été exclue en 1939 après l'attaque de la Finlande.

      3. Les organes

      Le premier secrétaire général fut le Danois Erik Holm.
      Le titre II traite du règlement des litiges maritimes, le titre III de l'action en cas de menace contre les ports.
      En novembre 1950, l'Assemblée générale a adopté la résolution 377, dite « Union des ports », afin de pouvoir agir lorsque le Conseil est paralysé par le veto.
      """;

  private static final List<Question> QUESTIONS = AskedTexts.questions(NOTES);

  @Test
  void aHeadingBetweenTheLinesIsNoPartOfTheNextSentence() {
    assertFalse(AskedTexts.stems(QUESTIONS).toLowerCase(Locale.ROOT).contains("faiblesses"));
    assertEquals(
        "à l’unanimité",
        AskedTexts.answer(QUESTIONS, "Selon quelle règle de vote le Conseil décidait-il ?"));
  }

  @Test
  void aRemarkIsNoDefinitionAndATermHasNoArticle() {
    assertFalse(AskedTexts.stems(QUESTIONS).contains("« Attention »"));
    assertTrue(AskedTexts.stems(QUESTIONS).contains("« équilibre des ports »"));
  }

  @Test
  void aReasonIsGivenWithBecause() {
    assertEquals(
        "Parce que le Parlement a refusé de ratifier le traité de Lisbonne en 1920",
        AskedTexts.answer(
            QUESTIONS,
            "Pour quelle raison le Portugal n’a-t-il jamais adhéré à la Ligue des ports ?"));
  }

  @Test
  void aTimeIsNotAskedForBesideAYear() {
    assertFalse(AskedTexts.stems(QUESTIONS).contains("Quand la Norvège"));
  }

  @Test
  void anOfficeIsHeldBySomebody() {
    assertEquals(
        "Le Danois Erik Holm",
        AskedTexts.answer(QUESTIONS, "Qui fut le premier secrétaire général ?"));
  }

  @Test
  void theCaseOfAPurposeIsNotThatOfTheDeed() {
    assertFalse(AskedTexts.stems(QUESTIONS).contains("Dans quel cas"));
  }

  @Test
  void aSecondHalfWithoutAVerbIsNotCarriedAlong() {
    assertFalse(AskedTexts.stems(QUESTIONS).contains("le titre III"));
  }

  @Test
  void an_aside_that_ends_with_what_it_was_made_breaks_nothing() {
    var questions =
        AskedTexts.questions(
            """
            La Ligue des ports

            1. La charte de la Ligue a été reconnue par le Sommet mondial de 2005.

            2. La Commission de consolidation des quais, créée la même année, accompagne les ports qui sortent d'une crise.

            3. La Ligue des ports compte douze membres et siège à Lisbonne.
            """);
    assertTrue(AskedTexts.stems(questions).contains("Ligue"));
  }
}
