package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What cards ask for, told to be judged; the texts are written for it.
class ToldCardsTest {
  @Test
  void movesALowerBoundUpwards() {
    var told =
        told(
            """
            1. Nous, ministres des pays riverains, avons adopté le plan de balisage du détroit. Nous
            nous engageons à consacrer au moins 20 % de nos budgets portuaires aux dragues.
            """);

    assertTrue(told.matches("(?s).*au moins (?:30|20) % de leurs budgets.*"), told);
    assertFalse(told.matches("(?s).*au moins (?:10|15) %.*"), told);
  }

  @Test
  void tellsHowManyThereAreWithoutTakingItForGranted() {
    var told =
        told(
            """
            1. Nous, ministres des pays riverains, avons adopté le plan de balisage du détroit.

            2. Les neuf vedettes norvégiennes surveillent les chenaux du nord.
            """);

    assertTrue(told.contains("vedettes norvégiennes surveillent les chenaux"), told);
    assertFalse(told.contains("Les neuf vedettes"), told);
  }

  @Test
  void tellsWhatIsStudiedFromWhatIsDecided() {
    var told =
        told(
            """
            1. Nous, ministres des pays riverains, avons adopté le plan de balisage du détroit. Nous
            envisageons d’élargir la mission des garde-côtes en Islande.
            """);

    assertTrue(told.contains("d’élargir la mission"), told);
  }

  @Test
  void tellsOneSpelledNameForAnother() {
    var told =
        told(
            """
            1. Nous, ministres des pays riverains, avons adopté le plan de balisage du détroit. Le
            Traité sur le balisage des détroits nordiques (TBDN) fixe la couleur des bouées.

            2. Le Traité sur le dragage des fonds (TPFD) interdit les dragues à godets.
            """);

    assertTrue(told.contains("Traité sur le dragage des fonds interdit les dragues"), told);
    assertTrue(told.contains("le sigle TPFD signifie « Traité sur le"), told);
  }

  @Test
  void correctsEveryFalseStatement() {
    var told =
        AskedTexts.questions(
            """
            1. Nous, ministres des pays riverains, saluons la contribution de nos partenaires de la région
            baltique – l’Estonie, la Lettonie, la Finlande et la Suède – à la sécurité du détroit.
            """,
            7);

    told.stream()
        .map(Question::form)
        .filter(form -> form instanceof Form.TrueFalse judged && !judged.isTrue())
        .forEach(form -> assertFalse(((Form.TrueFalse) form).correction().isEmpty()));
  }

  private static String told(String text) {
    return AskedTexts.questions(text, 7).stream()
        .map(Question::form)
        .filter(Form.TrueFalse.class::isInstance)
        .map(form -> form.stem() + " " + ((Form.TrueFalse) form).correction())
        .collect(Collectors.joining("\n"));
  }
}
