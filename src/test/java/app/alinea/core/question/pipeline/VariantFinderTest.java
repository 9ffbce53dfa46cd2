package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VariantFinderTest {
  private static final String TEXT =
      """
      1. La Norvège modernise ses ports fluviaux afin de réduire la pollution des estuaires. Nous
      appelons l’Islande à publier le relevé de ses glaciers.

      2. Nous appelons la Suède à protéger les saumons de ses rivières du Nord. Nous exhortons le
      Danemark à fermer les deux décharges de son littoral.

      3. Nous appelons la Finlande à mesurer le débit de ses lacs gelés. Nous exhortons l’Estonie à
      restaurer les tourbières de ses îles.

      4. Nous nous engageons à consacrer au moins 30 % de nos budgets de recherche aux zones humides.
      La Lettonie accueille le laboratoire des sédiments.
      """;

  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();
  private static final PipelineGenerator GENERATOR =
      new PipelineGenerator(ANALYSER, ANALYSER::morphology);
  private static final Document DOCUMENT =
      new DocumentMaker()
          .make(new DocumentId("rivieres"), "rivieres.txt", "", "hash", TEXT, Progress.NONE)
          .document()
          .orElseThrow();
  private static final List<Question> QUESTIONS =
      GENERATOR.generate(DOCUMENT, 7, Progress.NONE).questions();

  private final VariantFinder finder = new VariantFinder(GENERATOR);

  @Test
  void replacesOneWrongOptionByAnotherOfItsKindAndKeepsTheRest() {
    var question = choice("Quel pays les participants appellent-ils à publier le relevé");
    var before = form(question);
    var at = before.key() == 0 ? 1 : 0;

    var after = form(finder.otherDistractor(DOCUMENT, question, at, Set.of(), 7));

    assertEquals(before.stem(), after.stem());
    assertEquals(before.answer(), after.answer());
    var gone = new HashSet<>(texts(before));
    gone.removeAll(texts(after));
    assertEquals(Set.of(before.options().get(at).text()), gone);
    var come = new HashSet<>(texts(after));
    come.removeAll(texts(before));
    assertTrue(
        List.of("la Norvège", "la Suède", "le Danemark", "la Finlande", "l’Estonie", "la Lettonie")
            .containsAll(come),
        come.toString());
  }

  @Test
  void offersEachOptionOnceAndSaysWhenThereIsNoOther() {
    var question = choice("Quel pays les participants appellent-ils à publier le relevé");
    var at = form(question).key() == 0 ? 1 : 0;
    var offered = new HashSet<String>();
    var found = finder.otherDistractor(DOCUMENT, question, at, offered, 7);
    while (found.isPresent()) {
      var text = form(found).options().get(at).text();
      assertTrue(offered.add(text), text);
      found = finder.otherDistractor(DOCUMENT, question, at, offered, 7);
    }

    assertTrue(offered.size() >= 2, offered.toString());
    assertFalse(offered.contains("l’Islande"));
  }

  @Test
  void givesTheSameAnswerForTheSameSeed() {
    var question = choice("Quel pays les participants appellent-ils à protéger");

    var first = finder.otherDistractors(DOCUMENT, question, Set.of(), 3);

    assertEquals(
        first, new VariantFinder(GENERATOR).otherDistractors(DOCUMENT, question, Set.of(), 3));
    assertTrue(first.isPresent());
  }

  @Test
  void keepsNumbersInOrder() {
    var question = choice("Quel pourcentage minimal");
    var before = form(question);

    var after = form(finder.otherDistractors(DOCUMENT, question, Set.of(), 7));

    assertNotEquals(texts(before), texts(after));
    var numbers = texts(after).stream().map(text -> text.replaceAll("\\D", "")).toList();
    assertEquals(
        numbers.stream().map(Integer::parseInt).sorted().toList(),
        numbers.stream().map(Integer::parseInt).toList());
    assertEquals(before.answer(), after.answer());
  }

  @Test
  void wordsAQuestionOtherwiseForTheSameAnswer() {
    var question = choice("Selon le texte, quel pays modernise ses ports");

    var after = finder.otherWording(DOCUMENT, question, Set.of(), 7).orElseThrow();

    assertEquals(
        "Selon le texte, quel est le pays qui modernise ses ports fluviaux",
        after
            .stem()
            .substring(
                0, "Selon le texte, quel est le pays qui modernise ses ports fluviaux".length()));
    assertEquals(question.form().answer(), after.answer());
  }

  @Test
  void findsNothingForAQuestionWhoseAnswerAPersonChanged() {
    var question = choice("Selon le texte, quel pays modernise ses ports");
    var choice = form(question);
    var other = choice.key() == 0 ? 1 : 0;
    var changed =
        new Question(
            question.id(),
            new MultipleChoice(choice.stem(), choice.options(), other),
            question.anchor(),
            question.topics(),
            question.difficulty(),
            question.explanation(),
            question.provenance(),
            question.flags(),
            question.status(),
            true);

    assertEquals(
        Optional.empty(), finder.otherDistractor(DOCUMENT, changed, choice.key(), Set.of(), 7));
    assertEquals(Optional.empty(), finder.otherWording(DOCUMENT, changed, Set.of(), 7));
  }

  private static Question choice(String stem) {
    return QUESTIONS.stream()
        .filter(question -> question.form() instanceof MultipleChoice)
        .filter(question -> question.form().stem().startsWith(stem))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                QUESTIONS.stream().map(question -> question.form().stem()).toList().toString()));
  }

  private static MultipleChoice form(Question question) {
    return (MultipleChoice) question.form();
  }

  private static MultipleChoice form(Optional<Form> form) {
    return (MultipleChoice) form.orElseThrow();
  }

  private static List<String> texts(MultipleChoice choice) {
    return choice.options().stream().map(Form.Option::text).toList();
  }
}
