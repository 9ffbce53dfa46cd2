package app.alinea.desktop.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.curation.RejectionReason;
import app.alinea.desktop.browse.Draft.Problem;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EveryForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrowseViewModelTest {
  @TempDir Path folder;
  private Bench bench;
  private BrowseViewModel model;
  private Bulk bulk;
  private Judging judging;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EveryForm());
    model = new BrowseViewModel(bench.context());
    bulk = new Bulk(bench.context(), model);
    judging = new Judging(bench.context(), model);
    model.refresh();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void saysNothingOfTheStoreBeforeItIsRead() {
    var fresh = new BrowseViewModel(bench.context());

    assertFalse(fresh.read().get());

    fresh.refresh();

    assertTrue(fresh.read().get());
  }

  @Test
  void findsBlindToAccentsAndCase() {
    model.want(Wanted.ALL.withText("REMETTEZ temps"));

    assertEquals(List.of("order"), shown());

    model.want(Wanted.ALL.withText("deleve"));

    assertEquals(List.of(), shown());

    model.want(Wanted.ALL.withText("unanimite"));

    assertEquals(List.of("truth"), shown());
  }

  @Test
  void filtersByKind() {
    model.want(Wanted.ALL.toggled(QuestionType.CLOZE).toggled(QuestionType.TRUE_FALSE));

    assertEquals(Set.of("cloze", "truth"), Set.copyOf(shown()));
  }

  @Test
  void filtersByDoubt() {
    model.want(Wanted.ALL.toggledFlagged());

    assertEquals(Set.of("doubt-1", "doubt-2"), Set.copyOf(shown()));
  }

  @Test
  void storesAnEditOnLeavingTheRow() {
    select("card");
    draft().answer().set("Douze villes");

    select("cloze");

    var stored = stored("card");
    assertEquals("Douze villes", stored.form().answer());
    assertTrue(stored.edited());
  }

  @Test
  void takesAnEditBack() {
    select("card");
    draft().answer().set("Douze villes");
    model.keep();

    bench.context().undo().undo();

    assertEquals("Douze villes libres", stored("card").form().answer());
    assertEquals("Douze villes libres", draft().answer().get());
  }

  @Test
  void keepsAnIncompleteEditUntilItIsComplete() {
    select("cloze");
    draft().stem().set("La ville de Selve entretient le phare.");

    select("card");
    select("cloze");

    assertEquals("La ville de Selve entretient le phare.", draft().stem().get());
    assertEquals(Set.of(Problem.GAP_MISSING), draft().problems());
    assertTrue(stored("cloze").form().stem().contains(Form.Cloze.GAP));
    assertEquals(1, bench.told().size());
  }

  @Test
  void leavesAnUntouchedQuestionAlone() {
    for (var row : model.found().get().rows()) {
      model.select(List.of(row));
      assertFalse(draft().isChanged(), row.question().id().value());
    }
  }

  @Test
  void goesThroughTheInbox() {
    model.want(Wanted.ALL.withStatuses(Set.of(QuestionStatus.DRAFT)));
    assertEquals(Set.of("doubt-1", "doubt-2"), Set.copyOf(shown()));
    var first = model.selection().get().getFirst().question().id();

    judging.askWhy();
    judging.reject(RejectionReason.AMBIGUOUS);

    assertEquals(QuestionStatus.REJECTED, stored(first.value()).status());
    assertEquals(1, model.selection().get().size());

    judging.accept();

    assertEquals(List.of(), shown());
    assertEquals(0, model.found().get().drafts());

    bench.context().undo().undo();
    bench.context().undo().undo();

    assertEquals(2, shown().size());
  }

  @Test
  void deletesSeveralAndBringsThemBack() {
    var before = Set.copyOf(shown());
    model.select(model.found().get().rows().subList(0, 3));

    bulk.delete();

    assertEquals(before.size() - 3, shown().size());

    bench.context().undo().undo();

    assertEquals(before, Set.copyOf(shown()));
  }

  @Test
  void suspendsAndResumes() {
    select("card");

    bulk.suspend();

    assertTrue(row("card").isSuspended());

    bulk.suspend();

    assertFalse(row("card").isSuspended());
  }

  @Test
  void addsATopicToAllSelected() {
    model.select(List.of(row("card"), row("cloze")));

    bulk.topic("Le Conseil");

    assertEquals(List.of("Vie de la Ligue", "Le Conseil"), stored("cloze").topics());
    assertEquals(List.of("Vie de la Ligue", "Le Conseil"), stored("card").topics());
  }

  @Test
  void opensAtTheQuestionMeant() {
    model.open(QuestionFilter.all(), Optional.of(new QuestionId("truth")));

    assertEquals(
        List.of("truth"),
        model.selection().get().stream().map(row -> row.question().id().value()).toList());
    assertEquals("truth", draft().question().id().value());
  }

  private List<String> shown() {
    return model.found().get().rows().stream().map(row -> row.question().id().value()).toList();
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

  private Draft draft() {
    return model.draft().get().orElseThrow();
  }

  private Question stored(String id) {
    return bench.context().services().questions().find(new QuestionId(id)).orElseThrow();
  }
}
