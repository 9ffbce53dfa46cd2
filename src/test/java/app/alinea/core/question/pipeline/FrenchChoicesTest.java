package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong options and false statements of political prose, on a small communiqué written for it.
class FrenchChoicesTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          1. Nous, chefs d’État et de gouvernement des pays riverains, nous sommes réunis à Lisbonne. Nous
          condamnons les tirs du Venezuela contre les pêcheurs de la Grenade. L’Érythrée brouille les
          radars des cargos et menace les ports de la mer Rouge.

          2. Nous appelons l’Érythrée à cesser ses tirs contre les phares. Nous appelons la Somalie à cesser la
          capture des baleiniers. Nous appelons le Soudan à cesser ses actes hostiles contre les îles.
          Nous condamnons les menaces de Djibouti contre les plongeurs.

          3. Nous saluons le soutien du Kenya aux gardes des récifs. Nous remercions la Tanzanie de sa contribution
          au balisage des passes. Nous saluons la contribution de l’Ouganda à la collecte des épaves.

          4. Le Burundi ne fournit aucune vedette à la patrouille des estuaires. Des tirs de torpilles pourraient
          conduire le Conseil à invoquer l’article 5 du Traité de Washington. La Commission des marées fixe le tarif des écluses.

          5. Nous demandons à tous les pays de protéger les coraux des lagunes. Nous appelons la Somalie à
          nettoyer les coraux de ses plages.

          6. La surveillance des digues repose sur des contributions nationales volontaires. Le Réseau d’alerte des marées (RAM) couvre les deux côtes. L’adhésion des ports francs repose sur la
          transparence des registres. La transparence des quais améliore la surveillance du littoral.
          """,
          7);

  @Test
  void putsOnlyTheBlamedBesideOneWhoIsBlamed() {
    var choice = choice("brouille les radars des cargos");

    assertEquals("l’Érythrée", choice.answer());
    assertTrue(
        List.of("la Somalie", "le Soudan", "Djibouti", "le Venezuela", "l’Érythrée")
            .containsAll(texts(choice)),
        texts(choice).toString());
  }

  @Test
  void offersNoOneOfWhomAWholeIsSaid() {
    assertTrue(
        choices().stream().noneMatch(choice -> choice.stem().contains("nettoyer les coraux")));
  }

  @Test
  void asksNobodyWhoDoesNotDoSomething() {
    assertTrue(
        QUESTIONS.stream()
            .filter(question -> question.anchor().quote().contains("ne fournit aucune vedette"))
            .allMatch(question -> question.type() == QuestionType.TRUE_FALSE));
    assertFalse(
        QUESTIONS.stream()
            .map(Question::form)
            .anyMatch(form ->
                form instanceof Form.TrueFalse judged
                    && judged.stem().contains("ne fournit aucune vedette")
                    && !judged.isTrue()));
  }

  @Test
  void offersArticlesThatTheTreatyHas() {
    var choice = choice("Quel article du Traité de Washington");

    assertTrue(
        texts(choice).stream()
            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .allMatch(number -> number >= 1 && number <= 14));
  }

  @Test
  void putsNoPhrasesOfOtherSentencesBesideAThing() {
    assertTrue(
        choices().stream().noneMatch(choice -> choice.stem().startsWith("Selon le texte, qu’est")));
  }

  @Test
  void makesWrongPhrasesOfTheRightOne() {
    var choice = choice("Sur quoi repose la surveillance des digues");

    assertEquals("sur des contributions nationales volontaires", choice.answer());
    assertTrue(
        texts(choice).stream().allMatch(text -> text.startsWith("sur des contributions ")),
        texts(choice).toString());
    assertTrue(texts(choice).contains("sur des contributions nationales obligatoires"));
  }

  @Test
  void asksForNoAcronymThatCanBeReadOffItsFullForm() {
    assertTrue(
        QUESTIONS.stream()
            .noneMatch(question -> question.provenance().rule().equals("AcronymForExpansion")));
  }

  private static Form.MultipleChoice choice(String part) {
    return choices().stream()
        .filter(choice -> choice.stem().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(choices().toString()));
  }

  private static List<Form.MultipleChoice> choices() {
    return QUESTIONS.stream()
        .map(Question::form)
        .filter(Form.MultipleChoice.class::isInstance)
        .map(Form.MultipleChoice.class::cast)
        .toList();
  }

  private static List<String> texts(Form.MultipleChoice choice) {
    return choice.options().stream().map(Form.Option::text).toList();
  }
}
