package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchCutTest {
  private final Gate gate = new FrenchCut();

  private boolean refused(String source, String stem, String answer) {
    return gate.objection(Given.cardFrom(source, stem, answer, AnswerKind.FREE)).isPresent();
  }

  @Test
  void refusesAVerbWhoseObjectStandsBehindAnInsertion() {
    var source = "Nous saluons la décision du Pérou d’accueillir, en mai 2031, le forum des ports.";

    assertTrue(
        refused(source, "Quelle décision saluent-ils ?", "la décision du Pérou d’accueillir"));
    assertFalse(
        refused(
            source, "Que saluent-ils ?", "la décision du Pérou d’accueillir le forum des ports"));
  }

  @Test
  void refusesANounWhoseComplementStandsBehindAnInsertion() {
    var source = "Le Conseil salue l’accueil par le Chili, à Arica, de la conférence des ports.";

    assertTrue(refused(source, "Que salue le Conseil ?", "l’accueil par le Chili"));
  }

  @Test
  void refusesTheFirstOfSeveralDepartments() {
    var source =
        "Le chef de l’État a demandé aux ministres en charge des Finances, de la Pêche et du"
            + " Travail de dresser un bilan des criées.";

    assertTrue(
        refused(
            source,
            "Que demande le chef de l’État aux ministres en charge des Finances ?",
            "de dresser un bilan des criées"));
    assertFalse(
        refused(
            source,
            "Que demande-t-il aux ministres en charge des Finances, de la Pêche et du Travail ?",
            "de dresser un bilan des criées"));
  }

  @Test
  void refusesAnArticleWithoutItsParagraph() {
    var source = "Les mots « accord simple » de l’article 9, paragraphe 1, ne créent aucun droit.";

    assertTrue(refused(source, "Quels mots ?", "les mots « accord simple » de l’article 9"));
  }

  @Test
  void refusesTheFirstOfTwoClauses() {
    var source = "Il invite les maires à agir pour qu’ils se réunissent ou qu’ils s’entendent.";

    assertTrue(
        refused(source, "Que demande-t-il aux maires ?", "d’agir pour qu’ils se réunissent"));
  }

  @Test
  void letsAPartGivenByTheWayBeLeftOut() {
    var source =
        "Le littoral sud, en particulier les rives du golfe, de la baie et du delta, est menacé.";

    assertFalse(refused(source, "Qu’est-ce qui est menacé ?", "le littoral sud"));
  }

  @Test
  void acceptsAVerbBeforeACircumstanceWithARowOfItsOwn() {
    var source =
        "Nous continuerons à lutter contre l’envasement des chenaux, sur la base d’une série de"
            + " mesures de sondage, de dragage et de balisage.";

    assertFalse(
        refused(
            source,
            "Sur quelle base continueront-ils à lutter contre l’envasement des chenaux ?",
            "sur la base d’une série de mesures de sondage, de dragage et de balisage"));
  }
}
