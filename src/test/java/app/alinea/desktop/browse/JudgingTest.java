package app.alinea.desktop.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.core.question.curation.RuleTrust;
import app.alinea.core.question.curation.RuleTrust.Standing;
import app.alinea.core.question.curation.Verdict;
import app.alinea.core.task.Progress;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EveryForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person decides about questions, what follows for the rules behind them, and other forms.
final class JudgingTest {
  private static final String RULE = "sample";

  @TempDir Path folder;
  private Bench bench;
  private BrowseViewModel model;
  private Judging judging;
  private Variants variants;
  private DocumentId document;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EveryForm());
    model = new BrowseViewModel(bench.context());
    judging = new Judging(bench.context(), model);
    variants = new Variants(bench.context(), model);
    document = bench.context().services().documents().list().getFirst().id();
    model.refresh();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aRefusalKeepsItsReason() {
    select("doubt-1");
    judging.askWhy();
    assertTrue(judging.asking().get());

    judging.reject(RejectionReason.TRIVIAL);

    assertFalse(judging.asking().get());
    assertEquals(
        List.of(new Verdict.Rejected(new QuestionId("doubt-1"), RULE, RejectionReason.TRIVIAL)),
        verdicts());
  }

  @Test
  void goingToAnotherQuestionTakesTheRefusalBackBeforeItsReason() {
    select("doubt-1");
    judging.askWhy();

    select("doubt-2");

    assertFalse(judging.asking().get());
    assertEquals(QuestionStatus.DRAFT, stored("doubt-1").status());
  }

  @Test
  void refusalsLowerTheRuleAndDoubtWhatItHasWaiting() {
    refuse("card", RejectionReason.WRONG);
    refuse("doubt-1", RejectionReason.AMBIGUOUS);

    assertTrue(stored("doubt-2").flags().contains(QuestionFlag.RULE_LOWERED));
    assertEquals(
        List.of(Standing.LOWERED),
        model.found().get().doubted().values().stream()
            .flatMap(List::stream)
            .map(RuleTrust::standing)
            .toList());

    bench.context().undo().undo();

    assertFalse(stored("doubt-2").flags().contains(QuestionFlag.RULE_LOWERED));
    assertEquals(QuestionStatus.DRAFT, stored("doubt-1").status());
    assertTrue(model.found().get().doubted().isEmpty());
  }

  @Test
  void aRuleIsTrustedAgainAndDoubtedAgainByUndo() {
    refuse("card", RejectionReason.WRONG);
    refuse("doubt-1", RejectionReason.AMBIGUOUS);

    judging.trustAgain(document, RULE);

    assertEquals(List.of(), verdicts());
    assertFalse(stored("doubt-2").flags().contains(QuestionFlag.RULE_LOWERED));
    assertEquals(QuestionStatus.REJECTED, stored("doubt-1").status());

    bench.context().undo().undo();

    assertEquals(2, verdicts().size());
    assertTrue(stored("doubt-2").flags().contains(QuestionFlag.RULE_LOWERED));
  }

  @Test
  void whatAPersonChangedSaysNothingAboutItsRule() {
    select("card");
    model.draft().get().orElseThrow().answer().set("Douze cités");
    model.keep();

    refuse("card", RejectionReason.BADLY_WORDED);

    assertEquals(List.of(), verdicts());
    assertEquals(QuestionStatus.REJECTED, stored("card").status());
  }

  @Test
  void acceptsAllWithoutADoubtAndTakesItBack() {
    var services = bench.context().services();
    services.questions().save(stored("card").with(QuestionStatus.DRAFT));
    model.refresh();

    judging.acceptUnflagged();

    assertEquals(QuestionStatus.ACCEPTED, stored("card").status());
    assertEquals(QuestionStatus.DRAFT, stored("doubt-1").status());

    bench.context().undo().undo();

    assertEquals(QuestionStatus.DRAFT, stored("card").status());
  }

  @Test
  void anotherWordingIsStoredAndTakenBack() {
    select("choice");
    var before = stored("choice");

    variants.otherWording();

    assertTrue(stored("choice").form().stem().startsWith("Autrement dit"));
    assertTrue(stored("choice").edited());

    bench.context().undo().undo();

    assertEquals(before, stored("choice"));
  }

  @Test
  void offersOtherWrongOptionsUntilThereAreNoMore() {
    select("choice");

    variants.otherDistractor(1);
    variants.otherDistractor(1);
    variants.otherDistractor(1);

    assertEquals(
        List.of("Deux fois", "une autre encore", "Douze fois", "Trois fois"),
        ((Form.MultipleChoice) stored("choice").form())
            .options().stream().map(Form.Option::text).toList());
    assertEquals(bench.context().texts().get("browse.variant.none"), bench.told().getLast());
  }

  @Test
  void aPersonsWordingOutlivesTheNextRun() {
    select("choice");
    variants.otherWording();

    bench.context().services().library().generate(document, GenerationOptions.ALL, Progress.NONE);

    assertTrue(stored("choice").form().stem().startsWith("Autrement dit"));
  }

  @Test
  void aNewVersionIsTakenAndGivenBack() {
    var mine = stored("card");
    var version =
        new Question(
            new QuestionId("card-2"),
            new Form.Flashcard("Combien de villes la Ligue réunit-elle ?", "Douze"),
            mine.anchor(),
            mine.topics(),
            0.5,
            "",
            mine.provenance(),
            Set.of(),
            QuestionStatus.DRAFT,
            false);
    var offer = new Offer(mine.id(), version);
    bench.context().services().curation().offer(document, List.of(offer));
    model.refresh();
    assertTrue(row("card").isDoubtful());

    judging.take(mine, offer);

    assertEquals("Douze", stored("card").form().answer());
    assertFalse(row("card").isDoubtful());

    bench.context().undo().undo();

    assertEquals(mine, stored("card"));
    assertTrue(row("card").isDoubtful());
  }

  private void refuse(String id, RejectionReason reason) {
    select(id);
    judging.askWhy();
    judging.reject(reason);
  }

  private List<Verdict> verdicts() {
    return bench.context().services().curation().verdicts(document);
  }

  private Row row(String id) {
    return model.found().get().rows().stream()
        .filter(row -> row.question().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void select(String id) {
    model.select(List.of(row(id)));
  }

  private Question stored(String id) {
    return bench.context().services().questions().find(new QuestionId(id)).orElseThrow();
  }
}
