package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Exercises that are made of several facts, and statements, on a small communiqué written for it.
class FrenchSetsTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          1. Nous, ministres des pays riverains, rappelons les décisions prises lors du sommet de Tunis de 1996.
          Nous confirmons les décisions prises lors du sommet de Palerme de 1999 sur les phares.

          2. Nous confirmons les décisions prises lors du sommet de Malte de 2003 sur les ports. Nous appliquons
          les décisions prises lors du sommet de Rabat de 2008 sur les chenaux.

          3. La houle est une menace constante pour les petits ports. Le balisage est la garantie première
          des équipages. Les exercices sont un moyen précieux de préparer les secouristes. L’envasement
          demeure un défi croissant pour les dragueurs. La contrebande reste la menace première des douaniers.

          4. Nous appelons l’Érythrée à cesser ses tirs contre les phares. Nous appelons la Somalie à libérer
          les baleiniers capturés. Nous appelons le Soudan à rouvrir le chenal des pèlerins. Nous appelons
          Djibouti à restituer les cartes volées.
          """,
          7);

  @Test
  void pairsMeetingsAndTextsWithTheirYears() {
    var matching = matching("Associez chaque sommet ou texte à son année.");

    assertTrue(matching.pairs().size() >= 4, matching.toString());
    assertTrue(matching.pairs().contains(new Form.Pair("le sommet de Malte", "2003")));
  }

  @Test
  void ordersMeetingsAndTextsByTheirYears() {
    var items =
        QUESTIONS.stream()
            .map(Question::form)
            .filter(Form.Ordering.class::isInstance)
            .map(Form.Ordering.class::cast)
            .map(Form.Ordering::items)
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of(
            "Le sommet de Tunis",
            "Le sommet de Palerme",
            "Le sommet de Malte",
            "Le sommet de Rabat"),
        items);
  }

  @Test
  void offersNoDescriptionThatBelongsToAnotherThing() {
    assertTrue(
        QUESTIONS.stream()
            .filter(question -> question.form() instanceof Form.MultipleChoice)
            .noneMatch(question -> question.provenance().rule().equals("AttributeOfThing")),
        QUESTIONS.toString());
  }

  @Test
  void makesAFalseStatementOnlyOfWhatIsSaidOfOneThing() {
    assertTrue(
        QUESTIONS.stream()
            .filter(question -> question.provenance().rule().equals("AttributeOfThing"))
            .map(Question::form)
            .filter(form -> form instanceof Form.TrueFalse judged && !judged.isTrue())
            .map(Form::stem)
            .allMatch(stem -> stem.contains(" la ") && stem.contains("première")),
        QUESTIONS.toString());
  }

  @Test
  void offersCountriesOfWhichSomethingElseIsAsked() {
    var choice = choice("Quel pays les ministres");

    assertTrue(choice.options().size() >= 3, choice.toString());
  }

  @Test
  void saysADemandFalselyOnlyOfSomebodyOfWhomSomethingElseIsAsked() {
    assertTrue(
        QUESTIONS.stream()
            .filter(question -> question.provenance().rule().equals("DemandAddressee"))
            .map(Question::form)
            .filter(form -> form instanceof Form.TrueFalse judged && !judged.isTrue())
            .map(Form::stem)
            .allMatch(stem -> stem.matches(".*(?:Érythrée|Somalie|Soudan|Djibouti).*")));
  }

  private static Form.MultipleChoice choice(String start) {
    return QUESTIONS.stream()
        .map(Question::form)
        .filter(Form.MultipleChoice.class::isInstance)
        .map(Form.MultipleChoice.class::cast)
        .filter(form -> form.stem().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static Form.Matching matching(String stem) {
    return QUESTIONS.stream()
        .map(Question::form)
        .filter(form -> form.stem().equals(stem))
        .map(Form.Matching.class::cast)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                QUESTIONS.stream().map(question -> question.form().toString()).toList()));
  }
}
