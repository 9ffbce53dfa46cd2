package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.Form;
import app.alinea.core.question.Generation;
import app.alinea.core.question.GenerationReport;
import app.alinea.core.question.Question;
import app.alinea.core.question.Topic;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The whole way, on a small communiqué written for it.
class PipelineGeneratorTest {
  private static final String TEXT =
      """
      1. Nous, ministres de l’Environnement, nous sommes réunis à Lisbonne. La Norvège modernise ses
      ports fluviaux afin de réduire la pollution des estuaires. Nous appelons l’Islande à publier le
      relevé de ses glaciers.

      2. Nous appelons la Suède à protéger les saumons de ses rivières du Nord. Nous exhortons le Danemark à
      fermer les deux décharges de son littoral. Nous réaffirmons l’article 5 du Traité de Washington.

      3. L’article 51 de la Charte des Nations Unies n’est pas en cause. Le Traité de Washington fut signé
      en 1949. La qualité des eaux demeure le fondement de la santé des riverains.

      4. Nous nous engageons à consacrer au moins 30 % de nos budgets de recherche aux zones humides. Nous
      avons hâte de nous retrouver à Washington en 2031. Cette mesure sera examinée.

      5. Nous rendrons compte de ces travaux lors de notre prochain sommet en 2031. Nous rappelons
      l’article 5 du Traité de Washington.
      """;

  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  @Test
  void asksAWholeQuestionAboutASubject() {
    var choice = question(generate(7), "Selon le texte, quel pays modernise ses ports fluviaux");

    assertEquals("la Norvège", choice.orElseThrow().form().answer());
  }

  @Test
  void asksWhoIsAskedWithOthersWhoAreAskedAsDistractors() {
    var choice =
        generate(7).questions().stream()
            .map(Question::form)
            .filter(Form.MultipleChoice.class::isInstance)
            .map(Form.MultipleChoice.class::cast)
            .filter(form ->
                form.stem()
                    .startsWith(
                        "Quel pays les ministres de l’Environnement appellent-ils à publier le"
                            + " relevé"))
            .findFirst()
            .orElseThrow();

    assertEquals("l’Islande", choice.answer());
    assertEquals(
        List.of("la Norvège", "la Suède", "le Danemark"),
        choice.options().stream()
            .map(Form.Option::text)
            .filter(text -> !text.equals("l’Islande"))
            .sorted()
            .toList());
  }

  @Test
  void namesTheBaseOfAPercentage() {
    var question = question(generate(7), "Quel pourcentage minimal de leurs budgets de recherche");

    assertEquals("30 %", question.orElseThrow().form().answer().replace('\u00A0', ' '));
  }

  @Test
  void asksNothingAboutASentenceThatPointsBack() {
    assertTrue(
        generate(7).questions().stream()
            .noneMatch(question -> question.anchor().quote().startsWith("Cette mesure")));
  }

  @Test
  void anchorsEveryQuestionInItsSentence() {
    var document = document();

    for (var question : generate(7).questions()) {
      var anchor = question.anchor();
      var text = document.paragraphAt(anchor.position()).text();
      assertEquals(anchor.quote(), anchor.sentenceSpan().of(text));
    }
  }

  @Test
  void makesTheSameQuestionsForTheSameSeedInAnyLocale() {
    var first = generate(7).questions();
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertEquals(first, generate(7).questions());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void asksNoFactTwiceInOneType() {
    var questions = generate(7).questions();

    var distinct =
        questions.stream().map(q -> q.type() + " " + q.provenance().fact()).distinct().count();

    assertEquals(questions.size(), distinct);
  }

  @Test
  void stopsWhenItIsCancelled() {
    var generation = generator().generate(document(), 7, (done, _) -> done < 50);

    assertEquals(List.of(), generation.questions());
    assertTrue(generation.cancelled());
  }

  @Test
  void keepsArticlesOfDifferentTreatiesApart() {
    var topic = topic(generate(7), "article-5");

    assertEquals(List.of(1, 4), topic.positions());
  }

  @Test
  void takesTheNextSummitForWhereAndWhenItIsAndATreatyForNoSummit() {
    var topic = topic(generate(7), "washington-summit");

    assertEquals("Sommet de Washington (2031)", topic.name());
    assertEquals(List.of(3, 4), topic.positions());
  }

  @Test
  void reportsWhatItMadeAndRefused() {
    var generation = generate(7);

    var report = GenerationReport.of(generation);

    assertEquals(generation.questions().size(), report.questions());
    assertEquals(
        report.questions(), report.byType().values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(report.refused().values().stream().allMatch(r -> r.examples().size() <= 3));
  }

  private static Optional<Question> question(Generation generation, String stemStart) {
    return generation.questions().stream()
        .filter(question -> question.form().stem().startsWith(stemStart))
        .findFirst();
  }

  private static Topic topic(Generation generation, String id) {
    return generation.topics().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Generation generate(long seed) {
    return generator().generate(document(), seed, Progress.NONE);
  }

  private static PipelineGenerator generator() {
    return new PipelineGenerator(ANALYSER, ANALYSER::morphology);
  }

  private static Document document() {
    return new DocumentMaker()
        .make(new DocumentId("rivieres"), "rivieres.txt", "", "hash", TEXT, Progress.NONE)
        .document()
        .orElseThrow();
  }
}
