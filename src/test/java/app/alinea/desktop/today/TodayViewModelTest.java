package app.alinea.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EveryForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TodayViewModelTest {
  @TempDir private Path folder;

  @Test
  void bringsADeletedDocumentBackWithItsTopicsCardsAndReadParagraphs() {
    try (var bench = Bench.open(folder, new EveryForm())) {
      var services = bench.context().services();
      var model = new TodayViewModel(bench.context());
      var summary = services.documents().list().getFirst();
      var document = services.documents().find(summary.id()).orElseThrow();
      services.documents().markRead(summary.id(), 1, services.clock().instant());
      var topics = services.topics().ofDocument(summary.id());
      var cards = services.cards().ofDocument(summary.id());

      model.delete(services.documents().outlines().getFirst());

      assertEquals(List.of(), services.documents().list());
      assertEquals(List.of(), services.cards().ofDocument(summary.id()));

      assertTrue(bench.context().undo().undo());

      assertEquals(List.of(summary), services.documents().list());
      assertEquals(document, services.documents().find(summary.id()).orElseThrow());
      assertEquals(topics, services.topics().ofDocument(summary.id()));
      assertEquals(cards, services.cards().ofDocument(summary.id()));
      assertEquals(List.of(1), services.documents().readPositions(summary.id()));
    }
  }

  @Test
  void leadsToTheQuestionsThatWait() {
    try (var bench = Bench.open(folder, new EveryForm())) {
      var model = new TodayViewModel(bench.context());
      model.refresh();

      assertEquals(2, model.overview().get().orElseThrow().drafts());

      model.sort();

      assertEquals(
          new Destination.Browse(Overview.DRAFTS, Optional.empty()), bench.visited().getLast());
    }
  }

  @Test
  void showsAtOnceWhatWasReadBeforeTheWindowAndReadsAnewAfterwards() {
    try (var bench = Bench.open(folder, new EveryForm())) {
      var services = bench.context().services();
      var first = FirstLook.at(services, Runnable::run);
      var model = new TodayViewModel(bench.context(), Optional.of(first));
      services.documents().delete(services.documents().list().getFirst().id());

      model.refresh();

      assertEquals(1, model.overview().get().orElseThrow().documents().size());

      model.refresh();

      assertEquals(0, model.overview().get().orElseThrow().documents().size());
    }
  }

  @Test
  void theWindowComesOnceWhatItShowsIsRead() {
    try (var bench = Bench.open(folder, new EveryForm())) {
      var reading = new ArrayList<Runnable>();
      var first = FirstLook.at(bench.context().services(), reading::add);
      var opened = new AtomicInteger();

      first.whenReadOrSoon(Runnable::run, opened::incrementAndGet);
      reading.getFirst().run();
      assertEquals(1, opened.get());
      first.whenReadOrSoon(Runnable::run, opened::incrementAndGet);

      assertEquals(2, opened.get());
    }
  }

  @Test
  void anEmptyStoreIsReadAnewForTheWindow() {
    try (var bench = Bench.open(folder, new EveryForm())) {
      var services = bench.context().services();
      services.documents().delete(services.documents().list().getFirst().id());

      var first = FirstLook.at(services, Runnable::run);

      assertEquals(Optional.empty(), first.ready());
    }
  }
}
